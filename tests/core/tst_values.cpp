// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values.h"

#include <QTest>

using namespace latchkey;

/** How the provider's texts are read into values. */
class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsMoney_data();
    void readsMoney();
    void readsHours_data();
    void readsHours();
    void readsCounts_data();
    void readsCounts();
    void readsGigabytes_data();
    void readsGigabytes();
    void groupsStatuses_data();
    void groupsStatuses();
};

void TestValues::readsMoney_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("$961.5400", "961.54");
    row("1228.55600", "1228.556");
    row("0.679", "0.679");
    row("$0.0000", "0");
    row("0", "0");
    row("-12.5", "-12.5");
    row("$14", "14");
    row("$123456789012.3456", "123456789012.3456");
    row("-$5", "-5");
    row("+$5", "5");
    row("$-5", "-5");
    row(" $ 5 ", "5");
    row("$\u00A05", "5");
    row(".5", "0.5");
    row("5.", "5");
    // What cannot be read has no value; least of all zero.
    row("", "");
    row("$", "");
    row("free", "");
    row("$free", "");
    row("1.2.3", "");
    row("1e3", "");
    row("nan", "");
    row("inf", "");
    row("$12 per day", "");
    row("99999999999999999999", "");
    row("true", "");
    row("{\"amount\":1}", "");
    row("$$1", "");
    row("-$-5", "");
    row("- $5", "");
    row("$+", "");
    row("$ ", "");
    row(".", "");
    row("-.", "");
    row("\u0665", "");
}

void TestValues::readsMoney()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const std::optional<Decimal> money = parseMoney(text);
    QCOMPARE(money.has_value(), !expected.isEmpty());
    if (money)
        QVERIFY(*money == *Decimal::parse(expected));
}

void TestValues::readsHours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *text, qint64 seconds) {
        QTest::newRow(text) << QString::fromUtf8(text) << seconds;
    };
    row("0.0000 hours", 0);
    row("66.9070 hours", 240865); // 240 865.2
    row("66.907", 240865);
    row("1 hour", 3600);
    row("24 hours", 86400);
    row("24h", 86400);
    row("24 hrs", 86400);
    row(" 24\tHR ", 86400);
    row(".5 h", 1800);
    row("5. h", 18000);
    row("0.0002 hours", 0); // 0.72
    row("0.0003 hours", 1); // 1.08
    row("0.9999 hours", 3599); // 3599.64
    // As binary doubles these fall a second short.
    row("4.1 hours", 14760);
    row("8.7 hours", 31320);
    row("66.1 hours", 237960);
    row("100000.5 hours", 360001800);
    // No value:
    row("", -1);
    row("hours", -1);
    row("-1 hours", -1);
    row("-0.0001 hours", -1);
    row("soon", -1);
    row("66:54", -1);
    row("3 days", -1);
    row("h", -1);
    row(". h", -1);
    row("1 h h", -1);
    row("1 hourss", -1);
    row("1.2.3 hours", -1);
    row("+1 hour", -1);
    row("1e3 hours", -1);
    row("66.9 hours ago", -1);
    row("nan hours", -1);
    row("inf", -1);
    row("1e400", -1);
    row("999999999999999999 hours", -1); // More seconds than 64 bits hold.
    row("99999999999999999999999 hours", -1);
    row("true", -1);
}

void TestValues::readsHours()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, seconds);
    const std::optional<std::chrono::seconds> hours = parseHours(text);
    QCOMPARE(hours ? qint64(hours->count()) : -1, seconds);
}

void TestValues::readsCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<qint64>>("expected");
    const auto row = [](const char *text, std::optional<qint64> expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("28", 28);
    row("28.0", 28);
    row("0", 0);
    row("1000000", 1000000);
    // More than there are: not a count to calculate with.
    row("1000001", std::nullopt);
    row("99999999999", std::nullopt);
    row("1e308", std::nullopt);
    row("", std::nullopt);
    row("-1", std::nullopt);
    row("28.5", std::nullopt);
    row("many", std::nullopt);
    row("28 cores", std::nullopt);
    row("true", std::nullopt);
    row("nan", std::nullopt);
    row("1e400", std::nullopt);
    row("99999999999999999999", std::nullopt);
    row("[28]", std::nullopt);
}

void TestValues::readsCounts()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<qint64>, expected);
    QCOMPARE(parseCount(text), expected);
}

void TestValues::readsGigabytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<double>>("expected");
    const auto row = [](const char *text, std::optional<double> expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("58", 58.0);
    row("1500", 1500.0);
    row("0", 0.0);
    row("0.5", 0.5);
    row("58.0", 58.0);
    row("1000000000", 1e9);
    row("1000000001", std::nullopt);
    row("1e308", std::nullopt);
    row("", std::nullopt);
    row("-1", std::nullopt);
    row("-0.5", std::nullopt);
    row("lots", std::nullopt);
    row("nan", std::nullopt);
    row("inf", std::nullopt);
    row("infinity", std::nullopt);
    row("1e400", std::nullopt);
    row("1e308", std::nullopt);
    row("true", std::nullopt);
}

void TestValues::readsGigabytes()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<double>, expected);
    QCOMPARE(parseGigabytes(text), expected);
}

void TestValues::groupsStatuses_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<StatusGroup>("expected");
    const auto row = [](const char *status, StatusGroup expected) {
        QTest::newRow(status) << QString::fromUtf8(status) << expected;
    };
    // Seen at the provider.
    row("Running", StatusGroup::Running);
    row("Deploying", StatusGroup::Starting);
    row("Provisioning", StatusGroup::Starting);
    row("Booked", StatusGroup::Starting);
    row("Deleting", StatusGroup::Stopping);
    row("Deleted", StatusGroup::Gone);
    row("Canceled", StatusGroup::Gone);
    row("Completed", StatusGroup::Gone);
    // Said by the cloud behind it.
    row("SHUTOFF", StatusGroup::Stopped);
    row("HIBERNATED", StatusGroup::Stopped);
    row("BUILD", StatusGroup::Starting);
    row("CREATING", StatusGroup::Starting);
    row("STARTING", StatusGroup::Starting);
    row("STOPPING", StatusGroup::Stopping);
    row("REBOOTING", StatusGroup::Starting);
    row("ERROR", StatusGroup::Failed);
    // Unknown ones, and what only begins like a known one.
    row("", StatusGroup::Unknown);
    row("Levitating", StatusGroup::Unknown);
    row("Running soon", StatusGroup::Unknown);
    row("Run", StatusGroup::Unknown);
    row("1", StatusGroup::Unknown);
}

void TestValues::groupsStatuses()
{
    QFETCH(const QString, status);
    QFETCH(const StatusGroup, expected);
    QCOMPARE(statusGroup(status), expected);
    QCOMPARE(statusGroup(status.toUpper()), expected);
    QCOMPARE(statusGroup(status.toLower()), expected);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
