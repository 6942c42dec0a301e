// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace latchkey {

/** The instances that the user searches for, in the order the user wants; its source must be a
 * FleetModel. */
class FleetFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FleetFilter(QObject *parent = nullptr);

    /**
     * Keeps the rows in which every blank-separated word of `text` occurs in an attribute, as
     * shown or as it came, also where only the instance's record told it. Neither case nor accents
     * count; an empty text keeps all.
     */
    void setSearch(const QString &text);

    /**
     * Orders by compare(), ties by name and then by id, both ascending. What is not given comes
     * last in either order.
     */
    void sortBy(Attribute attribute, Qt::SortOrder order);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace latchkey
