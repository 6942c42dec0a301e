// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace latchkey {

/** An exact decimal number of up to 18 digits: money never passes through binary floating point. */
class Decimal {
public:
    /** Digits with an optional sign, point and exponent-free fraction: "-0.679". */
    static std::optional<Decimal> parse(const QString &text);

    /** Rounded half away from zero to `places` (0 to 18) behind the point. */
    Decimal rounded(int places) const;
    bool isZero() const { return m_units == 0; }
    bool isNegative() const { return m_units < 0; }
    /** For display only: exact for what rounded(2) gives up to 70 trillion. */
    double toDouble() const;

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return std::is_eq(*this <=> other); }

private:
    qint64 m_units = 0;
    int m_scale = 0;
};

/** "$961.5400", "1228.55600", "0.679" */
std::optional<Decimal> parseMoney(const QString &text);

/** "66.9070 hours", "66.907": whole seconds, rounded down. Nothing for a negative or unreadable
 * text. */
std::optional<std::chrono::seconds> parseHours(const QString &text);

/** A whole number from 0 to a million; "28.0" counts. */
std::optional<qint64> parseCount(const QString &text);

/** Gigabytes, from 0 to an exabyte. */
std::optional<double> parseGigabytes(const QString &text);

/**
 * "EST 2024-11-04 10:11:50" or "2025-07-04 05:13:11 EST". The provider's "EST" is Eastern time with
 * daylight saving (its API page), so it is read in America/Toronto. Nothing for any other form.
 */
std::optional<QDateTime> parseStartTime(const QString &text);

/** What a status word means for the user. */
enum class StatusGroup { Running, Starting, Stopping, Stopped, Failed, Gone, Unknown };

/** Case-insensitive; Unknown for a word not seen before. */
StatusGroup statusGroup(const QString &status);

} // namespace latchkey
