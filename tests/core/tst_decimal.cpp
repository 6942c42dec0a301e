// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values.h"

#include <QTest>

using namespace latchkey;

namespace {

/** What cannot be read becomes a number that no row expects. */
Decimal decimal(const QString &text)
{
    const std::optional<Decimal> value = Decimal::parse(text);
    return value ? *value : *Decimal::parse(QStringLiteral("-987654321"));
}

} // namespace

/** Exact decimals: money is read, compared and rounded without binary floating point. */
class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void compares_data();
    void compares();
    void rounds_data();
    void rounds();
    void knowsZeroAndSign_data();
    void knowsZeroAndSign();
    void convertsForDisplay_data();
    void convertsForDisplay();
    void startsAtZero();
};

void TestDecimal::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("same");
    const auto row = [](const char *text, const char *same) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(same);
    };
    row("0", "0.0");
    row("-0", "0");
    row("0.679", "0.6790");
    row("-0.679", "-0.67900");
    row("007.50", "7.5");
    row("1228.55600", "1228.556");
    row("999999999999999999", "999999999999999999");
    row("-999999999999999999", "-999999999999999999");
    row("0.123456789012345678", "0.123456789012345678");
    row("-0.000000000000000001", "-0.000000000000000001");
}

void TestDecimal::readsNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, same);
    QVERIFY(Decimal::parse(text));
    QVERIFY(Decimal::parse(same));
    QVERIFY(*Decimal::parse(text) == *Decimal::parse(same));
}

void TestDecimal::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("");
    row(" ");
    row("-");
    row("+");
    row(".");
    row("-.");
    row("--1");
    row("1-");
    row("1.2.3");
    row("1,000");
    row("1e5");
    row("1E-5");
    row("0x10");
    row("1 000");
    row("12a");
    row("$1");
    row("nan");
    row("inf");
    row("١٢"); // Digits, but not those of the API.
    // More digits than fit must not wrap round or lose their end.
    row("9223372036854775808");
    row("18446744073709551616");
    row("99999999999999999999999999");
    row("123456789012345678.9");
    row("0.12345678901234567891");
    QTest::newRow("very long") << QString(100000, QLatin1Char('9'));
}

void TestDecimal::refusesWhatIsNoNumber()
{
    QFETCH(const QString, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::compares_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    const auto row = [](const char *less, const char *more) {
        QTest::addRow("%s < %s", less, more)
            << QString::fromLatin1(less) << QString::fromLatin1(more);
    };
    row("0", "0.000000000000000001");
    row("-0.000000000000000001", "0");
    row("0.1", "0.11");
    row("0.09", "0.1");
    row("9", "10");
    row("9.99", "10");
    row("-10", "-9.99");
    row("-1", "1");
    row("1.5", "1.50000000000000001");
    // A double cannot tell these apart.
    row("0.100000000000000001", "0.100000000000000002");
    row("99999999999999998", "99999999999999999");
    // The scales lie so far apart that bringing them together overflows 64 bits.
    row("0.999999999999999999", "999999999999999999");
    row("-999999999999999999", "-0.999999999999999999");
    row("0.000000000000000001", "999999999999999999");
    row("-999999999999999999", "0.000000000000000001");
}

void TestDecimal::compares()
{
    QFETCH(const QString, less);
    QFETCH(const QString, more);
    QVERIFY(decimal(less) < decimal(more));
    QVERIFY(decimal(more) > decimal(less));
    QVERIFY(decimal(less) != decimal(more));
    QVERIFY(decimal(less) == decimal(less));
    QVERIFY(!(decimal(more) < decimal(more)));
}

void TestDecimal::rounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, int places, const char *expected) {
        QTest::addRow("%s to %d", text, places)
            << QString::fromLatin1(text) << places << QString::fromLatin1(expected);
    };
    row("961.5400", 2, "961.54");
    row("0.679", 2, "0.68");
    row("0.674", 2, "0.67");
    row("0.005", 2, "0.01");
    row("0.0049999", 2, "0");
    row("-0.005", 2, "-0.01");
    row("-0.0049", 2, "0");
    row("2.5", 0, "3");
    row("-2.5", 0, "-3");
    row("2.4999", 0, "2");
    row("9.995", 2, "10");
    // 1.005 in binary lies below itself and would come out as 1.00.
    row("1.005", 2, "1.01");
    row("2.675", 2, "2.68");
    row("0.5", 0, "1");
    row("0.4", 0, "0");
    row("7", 2, "7");
    row("7.1", 18, "7.1");
    row("999999999999999999", 18, "999999999999999999");
    row("0.999999999999999999", 0, "1");
    row("0.000000000000000001", 17, "0");
    row("0.000000000000000005", 17, "0.00000000000000001");
    row("0.123456789012345678", 18, "0.123456789012345678");
}

void TestDecimal::rounds()
{
    QFETCH(const QString, text);
    QFETCH(const int, places);
    QFETCH(const QString, expected);
    QVERIFY(decimal(text).rounded(places) == decimal(expected));
}

void TestDecimal::knowsZeroAndSign_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("zero");
    QTest::addColumn<bool>("negative");
    QTest::newRow("0") << QStringLiteral("0") << true << false;
    QTest::newRow("0.000") << QStringLiteral("0.000") << true << false;
    QTest::newRow("-0.00") << QStringLiteral("-0.00") << true << false;
    QTest::newRow("0.001") << QStringLiteral("0.001") << false << false;
    QTest::newRow("-0.001") << QStringLiteral("-0.001") << false << true;
}

void TestDecimal::knowsZeroAndSign()
{
    QFETCH(const QString, text);
    QFETCH(const bool, zero);
    QFETCH(const bool, negative);
    QCOMPARE(decimal(text).isZero(), zero);
    QCOMPARE(decimal(text).isNegative(), negative);
}

void TestDecimal::convertsForDisplay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("0", "0.00");
    row("0.679", "0.68");
    row("-0.679", "-0.68");
    row("961.5400", "961.54");
    row("1228.55600", "1228.56");
    row("1.005", "1.01");
    row("69999999999999.99", "69999999999999.99");
    row("-69999999999999.99", "-69999999999999.99");
}

void TestDecimal::convertsForDisplay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(QString::number(decimal(text).rounded(2).toDouble(), 'f', 2), expected);
}

void TestDecimal::startsAtZero()
{
    const Decimal none;
    QVERIFY(none.isZero());
    QVERIFY(none == decimal(QStringLiteral("0")));
    QCOMPARE(none.toDouble(), 0.0);
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
