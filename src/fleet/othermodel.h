// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"

#include <QAbstractTableModel>
#include <QList>

namespace latchkey {

/** What the provider tells beyond the attributes known today: a row for each key, key and value. */
class OtherModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn };

    using QAbstractTableModel::QAbstractTableModel;

    /**
     * Shows `fields`. The same keys in the same order: dataChanged() on the rows that changed;
     * other keys: a reset. A secret stays revealed only where neither its key nor its value
     * changed; call maskAll() first where the fields are another instance's.
     */
    void setFields(const QList<OtherField> &fields);

    /** True where the row holds a secret, revealed or not. False for a row that is not there. */
    bool isSecret(int row) const;
    bool isRevealed(int row) const;
    /** Shows the row's secret, or the mask again. Does nothing for what is no secret. */
    void setRevealed(int row, bool revealed);
    /** Whether any row is revealed. */
    bool isRevealed() const;
    void maskAll();
    /** The row's secret; empty where the row holds none. */
    const Secret &secret(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        OtherField field;
        bool isRevealed = false;
    };

    bool hasKeysOf(const QList<OtherField> &fields) const;
    void updateRows(const QList<OtherField> &fields);
    void replaceRows(const QList<OtherField> &fields);

    QList<Row> m_rows;
};

} // namespace latchkey
