// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickmodel.h"

#include "core/fuzzy.h"

#include <algorithm>
#include <utility>

namespace latchkey {

namespace {

/** Found by the title is found better. */
constexpr int titleBonus = 40;

} // namespace

void QuickModel::setEntries(const QList<QuickEntry> &entries)
{
    m_entries = entries;
    m_keys.clear();
    m_keys.reserve(entries.size());
    for (const QuickEntry &entry : entries) {
        QStringList keys{searchable(entry.title)};
        for (const QString &text : entry.alsoFoundBy)
            keys += searchable(text);
        m_keys += keys;
    }
    setPattern(m_pattern);
}

void QuickModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_pattern = pattern;
    m_found.clear();
    const QString typed = searchable(pattern).trimmed();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (const auto found = typed.isEmpty() ? Found{i, 0, {}} : find(i, typed))
            m_found += *found;
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const Found &a, const Found &b) { return a.score > b.score; });
    endResetModel();
}

std::optional<QuickModel::Found> QuickModel::find(qsizetype entry, const QString &pattern) const
{
    std::optional<Found> best;
    const QStringList &keys = m_keys.at(entry);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto match = fuzzyMatch(pattern, keys.at(i));
        const int bonus = i == 0 ? titleBonus : 0;
        if (match && (!best || match->score + bonus > best->score))
            best = Found{entry, match->score + bonus, i == 0 ? match->places : QList<qsizetype>()};
    }
    // Folding may have made the title longer; then nobody knows which letters of it were meant.
    if (best && keys.constFirst().size() != m_entries.at(entry).title.size())
        best->places.clear();
    return best;
}

const QuickTarget &QuickModel::target(int row) const
{
    return m_entries.at(m_found.at(row).entry).target;
}

int QuickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant QuickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Found &found = m_found.at(index.row());
    const QuickEntry &entry = m_entries.at(found.entry);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.title
                                      : entry.title + QStringLiteral(", ") + entry.detail;
    case DetailRole:
        return entry.detail;
    case StatusGroupRole:
        return entry.status ? QVariant(static_cast<int>(*entry.status)) : QVariant();
    case PlacesRole:
        return QVariant::fromValue(found.places);
    default:
        return {};
    }
}

} // namespace latchkey
