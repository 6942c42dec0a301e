// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values.h"

#include <QTest>

using namespace latchkey;

/** When an instance started, out of the provider's two ways to write it. */
class TestStartTime : public QObject {
    Q_OBJECT

public:
    /** A zone that changes its clocks on other days, so that reading local time shows. */
    static void initMain() { qputenv("TZ", "Europe/Berlin"); }

private Q_SLOTS:
    void readsStartTimes_data();
    void readsStartTimes();
    void refusesOtherTimes_data();
    void refusesOtherTimes();
    void hoursAroundTheClockChange_data();
    void hoursAroundTheClockChange();
};

void TestStartTime::readsStartTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(utc);
    };
    row("EST 2024-11-04 10:11:50", "2024-11-04T15:11:50Z");
    row("2024-11-04 10:11:50 EST", "2024-11-04T15:11:50Z");
    // "EST" in summer is daylight saving time.
    row("2025-07-04 05:13:11 EST", "2025-07-04T09:13:11Z");
    row("EST 2025-07-04 05:13:11", "2025-07-04T09:13:11Z");
    row(" EST  2024-12-31\t23:59:59 ", "2025-01-01T04:59:59Z");
    row("EST 2024-12-31 23:59:59", "2025-01-01T04:59:59Z");
    row("EST 2024-02-29 00:00:00", "2024-02-29T05:00:00Z");
    // The last seconds before and the first after the clocks change.
    row("EST 2025-03-09 01:59:59", "2025-03-09T06:59:59Z");
    row("EST 2025-03-09 03:00:00", "2025-03-09T07:00:00Z");
    row("EST 2025-11-02 00:59:59", "2025-11-02T04:59:59Z");
    row("EST 2025-11-02 02:00:00", "2025-11-02T07:00:00Z");
}

void TestStartTime::readsStartTimes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, utc);
    const std::optional<QDateTime> start = parseStartTime(text);
    QVERIFY(start);
    QVERIFY(start->isValid());
    QCOMPARE(start->toUTC().toString(Qt::ISODate), utc);
}

void TestStartTime::refusesOtherTimes_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("");
    row("EST");
    row("soon");
    row("2024-11-04");
    row("2024-11-04 10:11:50");
    row("EST 2024-11-04");
    row("EST 10:11:50");
    row("PST 2024-11-04 10:11:50");
    row("2024-11-04 10:11:50 PST");
    row("UTC 2024-11-04 10:11:50");
    row("2024-11-04T10:11:50Z");
    row("EST 2024-13-04 10:11:50");
    row("EST 2023-02-29 10:11:50");
    row("2024-11-04 EST 10:11:50");
    row("EST 10:11:50 2024-11-04");
    row("EST 2024-11-4 10:11:50");
    row("EST 2024-11-04 10:11");
    row("EST 2024-11-04 10:11:50.5");
    row("EST 2024-11-04 10:11:50Z");
    row("EST +024-11-04 10:11:50");
    row("EST 2024-11-04 25:11:50");
    row("EST 2024-11-04 10:61:50");
    row("EST 04/11/2024 10:11:50");
    row("EST 2024-11-04 10:11:50 EST");
    row("EST 2024-11-04 10:11:50 tomorrow");
    row("ESTIMATED 2024-11-04 10:11:50");
    row("1730733110");
    row("0000-00-00 00:00:00 EST");
    row("null");
}

void TestStartTime::refusesOtherTimes()
{
    QFETCH(const QString, text);
    QVERIFY(!parseStartTime(text));
}

void TestStartTime::hoursAroundTheClockChange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    // An hour that does not exist, and one that exists twice: any reading within reach will do.
    QTest::newRow("gap") << QStringLiteral("EST 2025-03-09 02:30:00")
                         << QStringLiteral("2025-03-09T06:30:00Z")
                         << QStringLiteral("2025-03-09T07:30:00Z");
    QTest::newRow("overlap") << QStringLiteral("EST 2025-11-02 01:30:00")
                             << QStringLiteral("2025-11-02T05:30:00Z")
                             << QStringLiteral("2025-11-02T06:30:00Z");
}

void TestStartTime::hoursAroundTheClockChange()
{
    QFETCH(const QString, text);
    QFETCH(const QString, earliest);
    QFETCH(const QString, latest);
    const std::optional<QDateTime> start = parseStartTime(text);
    if (!start)
        return;
    QVERIFY(start->isValid());
    QVERIFY(*start >= QDateTime::fromString(earliest, Qt::ISODate));
    QVERIFY(*start <= QDateTime::fromString(latest, Qt::ISODate));
}

QTEST_GUILESS_MAIN(TestStartTime)
#include "tst_starttime.moc"
