// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"

#include <QList>
#include <QLocale>

#include <optional>
#include <vector>

namespace latchkey {

/**
 * The order of a list of instances: by OrderKey of an attribute, ties by name and then by id, both
 * ascending, so that it never depends on how the answer came. What is not given comes last in
 * either direction. A value, so that a long list can be put in order in another thread.
 */
class FleetOrder {
public:
    /** As the instances came. */
    FleetOrder() = default;
    FleetOrder(Attribute by, Qt::SortOrder direction, const QLocale &locale);

    /** Whether that makes a difference. */
    bool setLocale(const QLocale &locale);

    /** Rows of `instances`, the first one first. */
    std::vector<int> ordered(const QList<Instance> &instances) const;

    /** Where in `rows`, which are in order and without it, `row` belongs. */
    std::size_t placeOf(int row, const std::vector<int> &rows,
                        const QList<Instance> &instances) const;

private:
    struct By {
        Attribute attribute;
        Qt::SortOrder direction;
        QLocale locale;
    };
    std::optional<By> m_by;
};

} // namespace latchkey
