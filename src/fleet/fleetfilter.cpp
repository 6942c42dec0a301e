// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetfilter.h"

#include "core/display.h"
#include "core/fuzzy.h"
#include "fleet/fleetmodel.h"

#include <algorithm>
#include <compare>

namespace latchkey {

namespace {

/** Total over different instances, so that the order never depends on how the answer came. */
bool precedes(const Instance &a, const Instance &b, Attribute attribute, Qt::SortOrder order)
{
    if (a.isGiven(attribute) != b.isGiven(attribute))
        return a.isGiven(attribute);
    const auto byValue = compare(a, b, attribute);
    if (std::is_neq(byValue))
        return order == Qt::AscendingOrder ? std::is_lt(byValue) : std::is_gt(byValue);
    const int byName = QString::localeAwareCompare(a.displayName(), b.displayName());
    return byName != 0 ? byName < 0 : a.id() < b.id();
}

} // namespace

FleetFilter::FleetFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void FleetFilter::setSearch(const QString &text)
{
    m_words = searchable(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void FleetFilter::sortBy(Attribute attribute, Qt::SortOrder order)
{
    sort(column(attribute), order);
}

bool FleetFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *fleet = qobject_cast<const FleetModel *>(sourceModel());
    if (m_words.isEmpty() || !fleet)
        return QSortFilterProxyModel::filterAcceptsRow(sourceRow, sourceParent);
    // One text in each line: no word spans two.
    const QString texts = searchable(fleet->searchText(sourceRow));
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&texts](const QString &word) { return texts.contains(word); });
}

bool FleetFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *fleet = qobject_cast<const FleetModel *>(sourceModel());
    if (!fleet)
        return QSortFilterProxyModel::lessThan(left, right);
    const Instance &a = fleet->at(left.row());
    const Instance &b = fleet->at(right.row());
    const Attribute attribute = attributes()[static_cast<std::size_t>(left.column())].attribute;
    // For a descending order the proxy asks the other way round.
    return sortOrder() == Qt::AscendingOrder ? precedes(a, b, attribute, Qt::AscendingOrder)
                                             : precedes(b, a, attribute, Qt::DescendingOrder);
}

} // namespace latchkey
