// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetorder.h"

#include "core/orderkey.h"

#include <algorithm>
#include <compare>
#include <numeric>

namespace latchkey {

namespace {

/** Total over different instances. */
struct Key {
    Key(const Instance &instance, Attribute attribute, const QCollator &collator)
        : value(instance, attribute, collator)
        , id(instance.utf8(Attribute::Id))
    {
        // Given names that are equal by value need no second look.
        if (attribute != Attribute::HostName || !value.isGiven())
            name.emplace(instance.displayName(), collator);
    }

    OrderKey value;
    std::optional<TextKey> name;
    /** Of the instance, which has to outlive the key. */
    QByteArrayView id;
};

bool precedes(const Key &a, const Key &b, Qt::SortOrder direction)
{
    if (a.value.isGiven() != b.value.isGiven())
        return a.value.isGiven();
    const auto byValue = a.value <=> b.value;
    if (std::is_neq(byValue))
        return direction == Qt::AscendingOrder ? std::is_lt(byValue) : std::is_gt(byValue);
    const auto byName = a.name && b.name ? *a.name <=> *b.name : std::weak_ordering::equivalent;
    return std::is_neq(byName) ? std::is_lt(byName) : a.id < b.id;
}

} // namespace

FleetOrder::FleetOrder(Attribute by, Qt::SortOrder direction, const QLocale &locale)
    : m_by(By{by, direction, locale})
{
}

bool FleetOrder::setLocale(const QLocale &locale)
{
    if (!m_by || m_by->locale == locale)
        return false;
    m_by->locale = locale;
    return true;
}

std::vector<int> FleetOrder::ordered(const QList<Instance> &instances) const
{
    std::vector<int> rows(static_cast<std::size_t>(instances.size()));
    std::iota(rows.begin(), rows.end(), 0);
    if (!m_by)
        return rows;
    const QCollator collator = orderOf(m_by->locale);
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const Instance &each : instances)
        keys.emplace_back(each, m_by->attribute, collator);
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        return precedes(keys[static_cast<std::size_t>(a)], keys[static_cast<std::size_t>(b)],
                        m_by->direction);
    });
    return rows;
}

std::size_t FleetOrder::placeOf(int row, const std::vector<int> &rows,
                                const QList<Instance> &instances) const
{
    if (!m_by)
        return static_cast<std::size_t>(std::lower_bound(rows.begin(), rows.end(), row)
                                        - rows.begin());
    const QCollator collator = orderOf(m_by->locale);
    const auto keyOf = [&](int which) {
        return Key(instances.at(which), m_by->attribute, collator);
    };
    const Key key = keyOf(row);
    const auto place = std::lower_bound(rows.begin(), rows.end(), row, [&](int other, int) {
        return precedes(keyOf(other), key, m_by->direction);
    });
    return static_cast<std::size_t>(place - rows.begin());
}

} // namespace latchkey
