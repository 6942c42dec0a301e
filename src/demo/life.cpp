// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/life.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace latchkey {

namespace {

constexpr qint64 secondsAnHour = 3600;
/** Money and hours are counted in ten-thousandths, as the provider prints them. */
constexpr qint64 units = 10'000;

bool isRunning(const QString &status)
{
    return status == QLatin1String("Running");
}

QString fourDecimals(qint64 tenThousandths)
{
    return QStringLiteral("%1.%2")
        .arg(tenThousandths / units)
        .arg(tenThousandths % units, 4, 10, QLatin1Char('0'));
}

/** `price_per_hour` in ten-thousandths of a dollar; the samples have no more decimals than that. */
qint64 priceUnits(const Sample &sample)
{
    const double price = sample.list.value(QLatin1String("price_per_hour")).toVariant().toDouble();
    return qRound64(price * static_cast<double>(units));
}

QString easternTime(const QDateTime &moment)
{
    const QTimeZone eastern("America/Toronto");
    // Without a time zone database, Eastern time without daylight saving is the nearest there is.
    constexpr int easternOffset = -5 * static_cast<int>(secondsAnHour);
    const QDateTime there =
        eastern.isValid() ? moment.toTimeZone(eastern) : moment.toOffsetFromUtc(easternOffset);
    return there.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/** What stands for a value that moves. */
QJsonValue filled(const QJsonValue &value, qint64 ranSeconds, qint64 price, const QDateTime &start)
{
    const QString word = value.toString();
    if (!word.startsWith(QLatin1Char('@')))
        return value;
    const qint64 hours = ranSeconds * units / secondsAnHour;
    const qint64 cost = ranSeconds * price / secondsAnHour;
    const auto asNumber = [](qint64 tenThousandths) {
        return static_cast<double>(tenThousandths) / static_cast<double>(units);
    };
    if (word == QLatin1String("@start_zone_first"))
        return QStringLiteral("EST %1").arg(easternTime(start));
    if (word == QLatin1String("@start_zone_last"))
        return QStringLiteral("%1 EST").arg(easternTime(start));
    if (word == QLatin1String("@start_epoch"))
        return start.toSecsSinceEpoch();
    if (word == QLatin1String("@start_epoch_text"))
        return QString::number(start.toSecsSinceEpoch());
    if (word == QLatin1String("@running_time"))
        return QStringLiteral("%1 hours").arg(fourDecimals(hours));
    if (word == QLatin1String("@running_hours"))
        return asNumber(hours);
    if (word == QLatin1String("@total_cost"))
        return QStringLiteral("$%1").arg(fourDecimals(cost));
    if (word == QLatin1String("@total_cost_number"))
        return asNumber(cost);
    return value;
}

void replaceKeys(QJsonObject &object, const QJsonObject &by)
{
    for (auto it = by.begin(); it != by.end(); ++it)
        object.insert(it.key(), it.value());
}

} // namespace

Life::Life(const QDateTime &beginning, std::chrono::seconds step)
    : m_beginning(beginning)
    , m_stepSeconds(std::max<qint64>(1, step.count()))
{
}

std::optional<Life::Stage> Life::stage(const Sample &sample, const QDateTime &now) const
{
    const qint64 age = std::max<qint64>(0, m_beginning.secsTo(now));
    Stage stage;
    stage.ranSeconds = sample.ranFor;
    stage.startedAt = m_beginning.addSecs(-sample.ranFor);
    if (sample.phases.isEmpty()) {
        if (isRunning(sample.list.value(QLatin1String("status")).toString()))
            stage.ranSeconds += age;
        return stage;
    }
    qint64 begin = 0;
    for (const Phase &phase : sample.phases) {
        const bool isForGood = phase.steps == 0;
        const qint64 end = begin + phase.steps * m_stepSeconds;
        const bool isNow = isForGood || age < end;
        if (isRunning(phase.status)) {
            if (stage.ranSeconds == 0)
                stage.startedAt = m_beginning.addSecs(begin);
            stage.ranSeconds += (isNow ? age : end) - begin;
        }
        if (isNow) {
            stage.phase = phase;
            return stage;
        }
        begin = end;
    }
    return std::nullopt;
}

std::optional<QJsonObject> Life::listEntry(const Sample &sample, const QDateTime &now) const
{
    const auto at = stage(sample, now);
    if (!at)
        return std::nullopt;
    QJsonObject entry = sample.list;
    if (at->phase) {
        entry.insert(QStringLiteral("status"), at->phase->status);
        replaceKeys(entry, at->phase->list);
    }
    return entry;
}

std::optional<QJsonValue> Life::detail(const Sample &sample, const QDateTime &now) const
{
    const auto at = stage(sample, now);
    if (!at)
        return std::nullopt;
    if (at->phase && at->phase->detail.isArray())
        return at->phase->detail;
    const qint64 price = priceUnits(sample);
    const auto record = [&](QJsonObject object) {
        if (at->phase) {
            object.insert(QStringLiteral("status"), at->phase->status);
            replaceKeys(object, at->phase->detail.toObject());
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = filled(it.value(), at->ranSeconds, price, at->startedAt);
        return object;
    };
    if (sample.detail.isObject())
        return record(sample.detail.toObject());
    QJsonArray records;
    const QJsonArray written = sample.detail.toArray();
    for (const auto &value : written)
        records.append(record(value.toObject()));
    return records;
}

} // namespace latchkey
