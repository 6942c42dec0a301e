// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values.h"

#include "core/ascii.h"

#include <QHash>
#include <QTimeZone>

#include <array>
#include <cmath>
#include <limits>

namespace latchkey {

namespace {

constexpr int mostDigits = 18;

/** 10^exponent; exponent from 0 to 18 fits. */
constexpr qint64 power(int exponent)
{
    qint64 value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

qsizetype signLength(QStringView text)
{
    return text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
}

/** A number without sign or exponent, "66.907", before and behind its point. */
struct PlainNumber {
    QStringView whole;
    QStringView fraction;
};

std::optional<PlainNumber> plainNumber(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const PlainNumber number{text.left(point), point < 0 ? QStringView() : text.sliced(point + 1)};
    if (!ascii::isDigits(number.whole) || !ascii::isDigits(number.fraction)
        || (number.whole.isEmpty() && number.fraction.isEmpty()))
        return std::nullopt;
    return number;
}

std::optional<double> parseNumber(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < 0)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<Decimal> Decimal::parse(const QString &text)
{
    const auto number = plainNumber(QStringView(text).sliced(signLength(text)));
    if (!number || number->fraction.size() > mostDigits)
        return std::nullopt;
    bool fits = false;
    const qint64 units = (number->whole.toString() + number->fraction.toString()).toLongLong(&fits);
    // One digit less than a qint64 holds, so that every comparison and rounding has room.
    if (!fits || units >= power(mostDigits))
        return std::nullopt;
    Decimal decimal;
    decimal.m_units = text.startsWith(u'-') ? -units : units;
    decimal.m_scale = static_cast<int>(number->fraction.size());
    return decimal;
}

Decimal Decimal::rounded(int places) const
{
    if (m_scale <= places)
        return *this;
    const qint64 divisor = power(m_scale - places);
    const qint64 half = divisor / 2;
    Decimal result;
    result.m_units = (m_units + (m_units < 0 ? -half : half)) / divisor;
    result.m_scale = places;
    return result;
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_units) / static_cast<double>(power(m_scale));
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    // Whole parts first, then the rest at the same scale: neither step can overflow.
    const qint64 mine = power(m_scale);
    const qint64 others = power(other.m_scale);
    if (const auto order = m_units / mine <=> other.m_units / others; order != 0)
        return order;
    return (m_units % mine) * power(mostDigits - m_scale)
           <=> (other.m_units % others) * power(mostDigits - other.m_scale);
}

std::optional<Decimal> parseMoney(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype sign = signLength(trimmed);
    const QStringView amount = QStringView(trimmed).sliced(sign);
    if (!amount.startsWith(u'$'))
        return Decimal::parse(trimmed);
    return Decimal::parse(trimmed.left(sign) + amount.sliced(1).trimmed().toString());
}

std::optional<std::chrono::seconds> parseHours(const QString &text)
{
    // The longest time that is shown; far beyond what anyone rents, far below what overflows.
    constexpr double mostHours = 1e9;
    QString number = text.trimmed();
    for (const char *unit : {"hours", "hour", "hrs", "hr", "h"}) {
        if (number.endsWith(QLatin1String(unit), Qt::CaseInsensitive)) {
            number = number.chopped(QLatin1String(unit).size()).trimmed();
            break;
        }
    }
    if (!plainNumber(number))
        return std::nullopt;
    const std::optional<double> hours = parseNumber(number);
    if (!hours || *hours > mostHours)
        return std::nullopt;
    // A hair is added because 0.35 h in binary is a little less than 1260 s.
    return std::chrono::seconds(static_cast<qint64>(*hours * 3600 + 1e-6));
}

std::optional<qint64> parseCount(const QString &text)
{
    // Far more GPUs or cores than a machine has, and few enough for every plural form.
    constexpr double most = 1e6;
    const std::optional<double> number = parseNumber(text.trimmed());
    if (!number || *number > most || std::trunc(*number) != *number)
        return std::nullopt;
    return static_cast<qint64>(*number);
}

std::optional<double> parseGigabytes(const QString &text)
{
    // An exabyte.
    constexpr double most = 1e9;
    const std::optional<double> size = parseNumber(text.trimmed());
    return size && *size <= most ? size : std::nullopt;
}

std::optional<QDateTime> parseStartTime(const QString &text)
{
    QStringList words = text.simplified().split(QLatin1Char(' '));
    // Before the time or behind it, and once.
    const QString est = QStringLiteral("EST");
    if (words.first() == est)
        words.removeFirst();
    else if (words.last() == est)
        words.removeLast();
    else
        return std::nullopt;
    if (words.size() != 2 || !ascii::hasShape(words.first(), u"0000-00-00")
        || !ascii::hasShape(words.last(), u"00:00:00"))
        return std::nullopt;
    const QDate date = QDate::fromString(words.first(), Qt::ISODate);
    const QTime time = QTime::fromString(words.last(), Qt::ISODate);
    const QTimeZone zone("America/Toronto");
    if (!date.isValid() || !time.isValid() || !zone.isValid())
        return std::nullopt;
    const QDateTime moment(date, time, zone);
    if (!moment.isValid())
        return std::nullopt;
    return moment.toUTC();
}

StatusGroup statusGroup(const QString &status)
{
    using enum StatusGroup;
    static const QHash<QString, StatusGroup> groups = {
        {QStringLiteral("running"), Running},    {QStringLiteral("active"), Running},
        {QStringLiteral("deploying"), Starting}, {QStringLiteral("provisioning"), Starting},
        {QStringLiteral("booked"), Starting},    {QStringLiteral("build"), Starting},
        {QStringLiteral("creating"), Starting},  {QStringLiteral("starting"), Starting},
        {QStringLiteral("rebooting"), Starting}, {QStringLiteral("deleting"), Stopping},
        {QStringLiteral("stopping"), Stopping},  {QStringLiteral("hibernating"), Stopping},
        {QStringLiteral("shutoff"), Stopped},    {QStringLiteral("stopped"), Stopped},
        {QStringLiteral("hibernated"), Stopped}, {QStringLiteral("error"), Failed},
        {QStringLiteral("failed"), Failed},      {QStringLiteral("deleted"), Gone},
        {QStringLiteral("canceled"), Gone},      {QStringLiteral("cancelled"), Gone},
        {QStringLiteral("completed"), Gone},
    };
    return groups.value(status.trimmed().toLower(), Unknown);
}

} // namespace latchkey
