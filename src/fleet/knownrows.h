// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QLocale>

namespace latchkey {

/**
 * All that is known of the instances of a list at a moment, and how it is shown then: a value, so
 * that another thread can read it while the list goes on.
 */
struct KnownRows {
    QList<Instance> instances;
    /** What the records told, by id. */
    QHash<QString, Instance> records;
    QLocale locale;
    QDateTime now;

    /** The row's instance with what only its record told. */
    Instance at(int row) const;
    QString shownText(const Instance &instance, Attribute attribute) const;
};

} // namespace latchkey
