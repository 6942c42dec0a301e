// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retryafter.h"

#include <QTest>
#include <QTimeZone>

using namespace latchkey;
using std::chrono::seconds;

/** RFC 9110, 5.6.7 and 10.2.3. */
class TestRetryAfter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestRetryAfter::reads_data()
{
    constexpr int none = -1;
    constexpr int day = 24 * 60 * 60;
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected");

    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("none at all") << QByteArray("0") << 0;
    QTest::newRow("blanks around") << QByteArray(" 30 ") << 30;
    QTest::newRow("a day") << QByteArray("86400") << day;
    QTest::newRow("more than a day") << QByteArray("86401") << day;
    QTest::newRow("more than 64 bits") << QByteArray("99999999999999999999999") << day;
    QTest::newRow("date") << QByteArray("Tue, 05 Nov 2024 10:02:00 GMT") << 120;
    QTest::newRow("date, wrong day name") << QByteArray("Mon, 05 Nov 2024 10:02:00 GMT") << 120;
    QTest::newRow("date, RFC 850") << QByteArray("Tuesday, 05-Nov-24 10:02:00 GMT") << 120;
    QTest::newRow("date, RFC 850, last century")
        << QByteArray("Friday, 05-Nov-99 10:02:00 GMT") << 0;
    QTest::newRow("date, asctime") << QByteArray("Tue Nov  5 10:02:00 2024") << 120;
    QTest::newRow("date that has passed") << QByteArray("Tue, 05 Nov 2024 09:00:00 GMT") << 0;
    QTest::newRow("date next year") << QByteArray("Wed, 05 Nov 2025 10:00:00 GMT") << day;
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("negative") << QByteArray("-5") << none;
    QTest::newRow("signed") << QByteArray("+5") << none;
    QTest::newRow("fraction") << QByteArray("1.5") << none;
    QTest::newRow("exponent") << QByteArray("1e3") << none;
    QTest::newRow("words") << QByteArray("soon") << none;
    QTest::newRow("two values") << QByteArray("5, 10") << none;
    QTest::newRow("no such date") << QByteArray("Tue, 31 Feb 2024 10:00:00 GMT") << none;
    QTest::newRow("local time") << QByteArray("Tue, 05 Nov 2024 10:02:00 EST") << none;
}

void TestRetryAfter::reads()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, expected);
    const QDateTime now(QDate(2024, 11, 5), QTime(10, 0), QTimeZone::utc());
    const std::optional<seconds> wait = retryAfter(value, now);
    QCOMPARE(wait ? wait->count() : -1, expected);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
