// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"
#include "core/values.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace latchkey {

/** An attribute as people read it. */
struct Shown {
    /** "58 GB"; one dash where nothing is given; the text as it came where it cannot be read. */
    QString text;
    /** The exact or original value where `text` rounds or rewrites it, else empty. */
    QString toolTip;
};

/** "—": not given. */
QString notGiven();

/**
 * How `instance`'s attribute is shown. `now` is for "how long ago". A secret is shown as mask() or
 * as notGiven(), whether it is long or short, and has no tool tip.
 */
Shown shown(const Instance &instance, Attribute attribute, const QLocale &locale,
            const QDateTime &now);

/** The word for a status in the user's language; an unknown one as it came. */
QString statusText(const QString &status);

/** "just now", "12 s ago", "3 min ago", "2 h ago", "5 days ago". */
QString ago(const QDateTime &then, const QDateTime &now);

/** When it started, in UTC; what the provider gave as a number goes before its text. */
std::optional<QDateTime> startOf(const Instance &instance);

/** "1 × RTX-A6000", "CPU only" where there is no GPU; empty where neither is told. */
QString gpuSummary(const Instance &instance, const QLocale &locale);

} // namespace latchkey
