// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retryafter.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <algorithm>

namespace latchkey {

namespace {

using std::chrono::seconds;

constexpr seconds longest = std::chrono::hours(24);

/** Qt reads two digits as 19xx; a year over 50 years ahead is meant as past (RFC 9110, 5.6.7). */
QDate inThisCentury(const QDate &date)
{
    const QDate moved = date.addYears(100);
    return moved > QDate::currentDate().addYears(50) ? date : moved;
}

} // namespace

std::optional<QDateTime> httpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value).simplified();
    // The name of the day says nothing that the date does not, and Qt would refuse a wrong one.
    const QString day = text.section(QLatin1Char(' '), 1);
    const QLocale english = QLocale::c();
    const auto parsed = [&](const char *format) {
        QDateTime time = english.toDateTime(day, QString::fromLatin1(format));
        time.setTimeZone(QTimeZone::utc());
        return time;
    };
    QDateTime time = parsed("dd MMM yyyy hh:mm:ss 'GMT'");
    if (!time.isValid())
        time = parsed("MMM d hh:mm:ss yyyy");
    if (!time.isValid()) {
        time = parsed("dd-MMM-yy hh:mm:ss 'GMT'");
        time.setDate(inThisCentury(time.date()));
    }
    if (!time.isValid())
        return std::nullopt;
    return time;
}

std::optional<seconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit)) {
        bool fits = false;
        const qint64 count = text.toLongLong(&fits);
        return fits ? std::min(seconds(count), longest) : longest;
    }
    const std::optional<QDateTime> date = httpDate(text);
    if (!date)
        return std::nullopt;
    return std::clamp(seconds(now.secsTo(*date)), seconds(0), longest);
}

} // namespace latchkey
