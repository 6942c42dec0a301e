// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/display.h"

#include "core/ports.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>

namespace latchkey {

namespace {

/** The translation context of this file. */
struct Display {
    Q_DECLARE_TR_FUNCTIONS(Display)
};

/** Plural forms take an int; nothing here is counted beyond that. */
int plural(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
}

/** The exact text as tool tip only where the shown one says something else. */
Shown rewritten(const QString &text, const QString &original)
{
    return {text, text == original ? QString() : original};
}

Shown money(const QString &original, const QLocale &locale, bool perHour)
{
    const auto amount = parseMoney(original);
    if (!amount)
        return {original, {}};
    const Decimal cents = amount->rounded(2);
    // The C locale would put the sign behind the number.
    const QLocale spelled = locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    QString text = spelled.toCurrencyString(cents.toDouble(), QStringLiteral("$"), 2);
    if (cents.isZero() && !amount->isZero())
        text = Display::tr("< %1").arg(spelled.toCurrencyString(0.01, QStringLiteral("$"), 2));
    if (perHour)
        text = Display::tr("%1/h").arg(text);
    return rewritten(text, original);
}

Shown hours(const QString &original, const QLocale &locale)
{
    const auto time = parseHours(original);
    if (!time)
        return {original, {}};
    const qint64 minutes = time->count() / 60;
    const QString text =
        minutes < 60 ? Display::tr("%1 min").arg(locale.toString(minutes))
                     : Display::tr("%1 h %2 min")
                           .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
    return rewritten(text, original);
}

Shown gigabytes(const QString &original, const QLocale &locale)
{
    constexpr double gigabytesInTerabyte = 1000;
    const auto size = parseGigabytes(original);
    if (!size)
        return {original, {}};
    const bool inTerabytes = *size >= gigabytesInTerabyte;
    const double amount = inTerabytes ? *size / gigabytesInTerabyte : *size;
    // Two places at the most, none that only says zero.
    QLocale plain = locale;
    plain.setNumberOptions(locale.numberOptions() & ~QLocale::IncludeTrailingZeroesAfterDot);
    const double roundedAmount = std::round(amount * 100) / 100;
    const QString number = plain.toString(roundedAmount, 'f', QLocale::FloatingPointShortest);
    const QString text =
        inTerabytes ? Display::tr("%1 TB").arg(number) : Display::tr("%1 GB").arg(number);
    const bool isExact = qFuzzyCompare(1 + roundedAmount, 1 + amount);
    return {text, isExact && !inTerabytes ? QString() : Display::tr("%1 GB").arg(original)};
}

Shown count(const QString &original, const QLocale &locale)
{
    const auto number = parseCount(original);
    return {number ? locale.toString(*number) : original, {}};
}

Shown cores(const QString &original)
{
    const auto number = parseCount(original);
    return {number ? Display::tr("%Ln core(s)", nullptr, plural(*number)) : original, {}};
}

/** Ports that came as a list as people write them; any other text is theirs already. */
Shown ports(const QString &original)
{
    const auto listed = listedPorts(original);
    if (!listed)
        return {original, {}};
    QStringList words;
    for (const Port &port : *listed) {
        const QString host = QString::number(port.host);
        words += port.container ? Display::tr("%1 → %2", "port of the machine, port inside")
                                      .arg(host, QString::number(*port.container))
                                : host;
    }
    return rewritten(words.join(QStringLiteral(", ")), original);
}

/** Where a year has two digits, "26. 1. 12." may be any of three. */
QString shortFormat(const QLocale &locale)
{
    QString format = locale.dateTimeFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

Shown started(const Instance &instance, const QLocale &locale, const QDateTime &now)
{
    const QString original = instance.text(Attribute::StartTime);
    const auto moment = startOf(instance);
    if (!moment)
        return {original, {}};
    const QString local = locale.toString(moment->toLocalTime(), shortFormat(locale));
    return {Display::tr("%1 (%2)", "date and time, how long ago").arg(local, ago(*moment, now)),
            original.isEmpty() ? moment->toString(Qt::ISODate) : original};
}

} // namespace

std::optional<QDateTime> startOf(const Instance &instance)
{
    if (instance.startedAt())
        return QDateTime::fromSecsSinceEpoch(*instance.startedAt(), QTimeZone::utc());
    return parseStartTime(instance.text(Attribute::StartTime));
}

QString notGiven()
{
    return QStringLiteral("\u2014");
}

Shown shown(const Instance &instance, Attribute attribute, const QLocale &locale,
            const QDateTime &now)
{
    if (!instance.isGiven(attribute))
        return {notGiven(), {}};
    const QString original = instance.text(attribute);
    switch (info(attribute).kind) {
    case Kind::Secret:
        return {mask(), {}};
    case Kind::Status:
        return rewritten(statusText(original), original);
    case Kind::Count:
        return count(original, locale);
    case Kind::Cores:
        return cores(original);
    case Kind::Gigabytes:
        return gigabytes(original, locale);
    case Kind::Hours:
        return hours(original, locale);
    case Kind::Money:
        return money(original, locale, false);
    case Kind::MoneyPerHour:
        return money(original, locale, true);
    case Kind::Time:
        return started(instance, locale, now);
    case Kind::Ports:
        return ports(original);
    case Kind::Text:
    case Kind::Address:
        break;
    }
    return {original, {}};
}

QString statusText(const QString &status)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("running"), QT_TRANSLATE_NOOP("Status", "Running")},
        {QStringLiteral("active"), QT_TRANSLATE_NOOP("Status", "Active")},
        {QStringLiteral("deploying"), QT_TRANSLATE_NOOP("Status", "Deploying")},
        {QStringLiteral("provisioning"), QT_TRANSLATE_NOOP("Status", "Provisioning")},
        {QStringLiteral("booked"), QT_TRANSLATE_NOOP("Status", "Booked")},
        {QStringLiteral("build"), QT_TRANSLATE_NOOP("Status", "Building")},
        {QStringLiteral("creating"), QT_TRANSLATE_NOOP("Status", "Creating")},
        {QStringLiteral("starting"), QT_TRANSLATE_NOOP("Status", "Starting")},
        {QStringLiteral("rebooting"), QT_TRANSLATE_NOOP("Status", "Rebooting")},
        {QStringLiteral("deleting"), QT_TRANSLATE_NOOP("Status", "Deleting")},
        {QStringLiteral("stopping"), QT_TRANSLATE_NOOP("Status", "Stopping")},
        {QStringLiteral("hibernating"), QT_TRANSLATE_NOOP("Status", "Hibernating")},
        {QStringLiteral("shutoff"), QT_TRANSLATE_NOOP("Status", "Stopped")},
        {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("Status", "Stopped")},
        {QStringLiteral("hibernated"), QT_TRANSLATE_NOOP("Status", "Hibernated")},
        {QStringLiteral("error"), QT_TRANSLATE_NOOP("Status", "Error")},
        {QStringLiteral("failed"), QT_TRANSLATE_NOOP("Status", "Failed")},
        {QStringLiteral("deleted"), QT_TRANSLATE_NOOP("Status", "Deleted")},
        {QStringLiteral("canceled"), QT_TRANSLATE_NOOP("Status", "Canceled")},
        {QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("Status", "Canceled")},
        {QStringLiteral("completed"), QT_TRANSLATE_NOOP("Status", "Completed")},
    };
    const char *word = words.value(status.trimmed().toLower(), nullptr);
    return word ? QCoreApplication::translate("Status", word) : status;
}

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 2)
        return Display::tr("just now");
    if (seconds < 60)
        return Display::tr("%Ln s ago", nullptr, plural(seconds));
    if (seconds < 3600)
        return Display::tr("%Ln min ago", nullptr, plural(seconds / 60));
    if (seconds < 48 * 3600)
        return Display::tr("%Ln h ago", nullptr, plural(seconds / 3600));
    return Display::tr("%Ln day(s) ago", nullptr, plural(seconds / (24 * 3600)));
}

QString gpuSummary(const Instance &instance, const QLocale &locale)
{
    const QString model = instance.text(Attribute::Gpu);
    const auto number = parseCount(instance.text(Attribute::GpuCount));
    if (number == 0)
        return Display::tr("CPU only");
    if (model.isEmpty())
        return number ? Display::tr("%Ln GPU(s)", nullptr, plural(*number)) : QString();
    if (!number)
        return model;
    return Display::tr("%1 × %2", "number of GPUs, model").arg(locale.toString(*number), model);
}

} // namespace latchkey
