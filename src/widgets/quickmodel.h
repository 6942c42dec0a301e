// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values.h"
#include "widgets/commands.h"

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace latchkey {

/** An instance, by its id, or a command. */
using QuickTarget = std::variant<QString, Command>;

/** Something to be opened or done, and the texts by which it is found. */
struct QuickEntry {
    QuickTarget target;
    QString title;
    /** Shown beside the title. */
    QString detail;
    /** Found by, besides the title. */
    QStringList alsoFoundBy;
    /** The shape to show; nothing for a command. */
    std::optional<StatusGroup> status;
};

/** What fits what was typed, the best first. */
class QuickModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole,
        StatusGroupRole, ///< A StatusGroup as int, or invalid.
        PlacesRole, ///< QList<qsizetype>: the letters of the title that were typed.
    };

    using QAbstractListModel::QAbstractListModel;

    /** What there is; all of it is listed in this order while nothing is typed. */
    void setEntries(const QList<QuickEntry> &entries);
    void setPattern(const QString &pattern);
    /** `row` must exist. */
    const QuickTarget &target(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Found {
        qsizetype entry;
        int score;
        QList<qsizetype> places;
    };
    std::optional<Found> find(qsizetype entry, const QString &pattern) const;

    QList<QuickEntry> m_entries;
    /** searchable() of each entry's title and other texts, made once. */
    QList<QStringList> m_keys;
    QList<Found> m_found;
    QString m_pattern;
};

} // namespace latchkey
