// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace latchkey {

/** A line of the table that ./dev torture prints; what was not measured shows as a dash. */
struct TortureLine {
    QString name;
    qint64 tried = 0;
    qint64 passed = 0;
    std::optional<qint64> requests = std::nullopt;
    std::optional<qint64> peakKib = std::nullopt;
    /** The longest time for which the window did not answer. */
    std::optional<qint64> blockMs = std::nullopt;
    /** What else is worth telling, in a few words. */
    QString note = {};
};

/** Appends the line to the file $LATCHKEY_TORTURE_REPORT as JSON; nothing where that is not set. */
void reportTorture(const TortureLine &line);

/** The most memory that this process ever had (VmHWM), and has now (VmRSS), in KiB; 0 where
 * unknown.
 */
qint64 peakKib();
qint64 residentKib();

/** How many descriptors this process has open; 0 where unknown. */
qint64 openDescriptors();

} // namespace latchkey
