// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/displaysamples.h"

#include <QTest>

using namespace latchkey;

/** Values as people read them. No translation is loaded, so plural forms are those of the source.
 */
class TestDisplay : public QObject {
    Q_OBJECT

public:
    /** Local time is half a day away from the provider's, and never daylight saving time. */
    static void initMain() { qputenv("TZ", "Asia/Tokyo"); }

private Q_SLOTS:
    void notGivenIsADash_data();
    void notGivenIsADash();
    void showsByLocale_data();
    void showsByLocale();
    void unreadableIsShownAsItCame_data();
    void unreadableIsShownAsItCame();
    void showsTheStart_data();
    void showsTheStart();
    void aSecretIsMasked_data();
    void aSecretIsMasked();
};

void TestDisplay::notGivenIsADash_data()
{
    QTest::addColumn<Attribute>("attribute");
    for (const AttributeInfo &each : attributes())
        QTest::newRow(each.key) << each.attribute;
}

void TestDisplay::notGivenIsADash()
{
    QFETCH(const Attribute, attribute);
    QCOMPARE(notGiven(), QStringLiteral("\u2014"));
    for (const QLocale &locale : {QLocale::c(), american(), german()}) {
        const Shown field = shown(Instance(), attribute, locale, now());
        QCOMPARE(field.text, notGiven());
        QCOMPARE(field.toolTip, QString());
    }
}

void TestDisplay::showsByLocale_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("toolTip");
    const auto row = [](Attribute attribute, const char *given, const QLocale &locale,
                        const char *text, const char *toolTip) {
        QTest::addRow("%s %s %s", info(attribute).key, given, qPrintable(locale.name()))
            << attribute << QString::fromUtf8(given) << locale << QString::fromUtf8(text)
            << QString::fromUtf8(toolTip);
    };
    const QLocale c = QLocale::c();
    row(Attribute::CpuCores, "28", c, "28 core(s)", "");
    row(Attribute::CpuCores, "1", american(), "1 core(s)", "");
    row(Attribute::CpuCores, "28.0", c, "28 core(s)", "");
    row(Attribute::CpuCores, "0", c, "0 core(s)", "");
    row(Attribute::CpuCores, "99999999999", american(), "99999999999", "");
    row(Attribute::GpuCount, "8", american(), "8", "");
    row(Attribute::GpuCount, "1e15", american(), "1e15", "");

    row(Attribute::Ram, "58", c, "58 GB", "");
    row(Attribute::Ram, "58", german(), "58 GB", "");
    row(Attribute::Ram, "0", c, "0 GB", "");
    row(Attribute::DiskSize, "999", american(), "999 GB", "");
    row(Attribute::DiskSize, "1000", american(), "1 TB", "1000 GB");
    row(Attribute::Ephemeral, "1500", c, "1.5 TB", "1500 GB");
    row(Attribute::Ephemeral, "1500", american(), "1.5 TB", "1500 GB");
    row(Attribute::Ephemeral, "1500", german(), "1,5 TB", "1500 GB");
    row(Attribute::Ram, "1e+308", american(), "1e+308", "");
    row(Attribute::Ram, "58.5", german(), "58,5 GB", "");
    row(Attribute::Ram, "58.4567", american(), "58.46 GB", "58.4567 GB");

    row(Attribute::RunningTime, "66.9070 hours", c, "66 h 54 min", "66.9070 hours");
    row(Attribute::RunningTime, "66.907", american(), "66 h 54 min", "66.907");
    row(Attribute::RunningTime, "0.0000 hours", c, "0 min", "0.0000 hours");
    row(Attribute::RunningTime, "0.5 hours", german(), "30 min", "0.5 hours");
    row(Attribute::RunningTime, "1.0 hours", c, "1 h 0 min", "1.0 hours");
    row(Attribute::RunningTime, "1234.5 hours", american(), "1,234 h 30 min", "1234.5 hours");
    row(Attribute::RunningTime, "1234.5 hours", german(), "1.234 h 30 min", "1234.5 hours");

    row(Attribute::TotalCost, "$961.5400", c, "$961.54", "$961.5400");
    row(Attribute::TotalCost, "$961.5400", american(), "$961.54", "$961.5400");
    row(Attribute::TotalCost, "$961.5400", german(), "961,54\u00a0$", "$961.5400");
    row(Attribute::TotalCost, "1228.55600", american(), "$1,228.56", "1228.55600");
    row(Attribute::TotalCost, "$0.0000", american(), "$0.00", "$0.0000");
    row(Attribute::TotalCost, "$961.54", american(), "$961.54", "");
    row(Attribute::TotalCost, "$0.0049", american(), "< $0.01", "$0.0049");
    row(Attribute::TotalCost, "$0.005", american(), "$0.01", "$0.005");
    row(Attribute::TotalCost, "$1.005", american(), "$1.01", "$1.005");
    row(Attribute::PricePerHour, "0.679", american(), "$0.68/h", "0.679");
    row(Attribute::PricePerHour, "0.001", american(), "< $0.01/h", "0.001");
    row(Attribute::PricePerHour, "14.4", german(), "14,40\u00a0$/h", "14.4");

    row(Attribute::HostName, "<b>demo</b>", american(), "<b>demo</b>", "");
    row(Attribute::Id, "1000000", american(), "1000000", "");
    row(Attribute::PublicIpv4, "38.80.81.128", german(), "38.80.81.128", "");
    row(Attribute::ExposedPorts, "8080:80, 2222:22", german(), "8080:80, 2222:22", "");
    row(Attribute::ExposedPorts, R"(["8080","2222:22"])", german(), "8080, 2222 → 22",
        R"(["8080","2222:22"])");
    row(Attribute::ExposedPorts, "[8080]", american(), "8080", "[8080]");
    row(Attribute::ExposedPorts, R"({"22":2222})", american(), "2222 → 22", R"({"22":2222})");
    // Not all of it can be read.
    row(Attribute::ExposedPorts, R"(["8080","all"])", american(), R"(["8080","all"])", "");
    row(Attribute::ExposedPorts, R"([{"host":8080}])", american(), R"([{"host":8080}])", "");
    row(Attribute::ExposedPorts, "[]", american(), "[]", "");
}

void TestDisplay::showsByLocale()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const QString, given);
    QFETCH(const QLocale, locale);
    QFETCH(const QString, text);
    QFETCH(const QString, toolTip);
    const Shown field = shown(with(attribute, given), attribute, locale, now());
    QCOMPARE(field.text, text);
    QCOMPARE(field.toolTip, toolTip);
}

void TestDisplay::unreadableIsShownAsItCame_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("given");
    for (const AttributeInfo &each : attributes()) {
        if (isSecret(each.attribute))
            continue;
        for (const char *given : {"about 5 or so", "-1 of 2", "true", "nan"})
            QTest::addRow("%s %s", each.key, given) << each.attribute << QString::fromUtf8(given);
    }
}

void TestDisplay::unreadableIsShownAsItCame()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const QString, given);
    const Shown field = shown(with(attribute, given), attribute, american(), now());
    QCOMPARE(field.text, given);
    QCOMPARE(field.toolTip, QString());
}

void TestDisplay::showsTheStart_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<std::optional<qint64>>("epoch");
    QTest::addColumn<QDateTime>("local");
    QTest::addColumn<QString>("ago");
    QTest::addColumn<QString>("toolTip");
    const QString text = QStringLiteral("EST 2024-11-04 10:11:50");
    // 15:11:50 in UTC is past midnight in Tokyo.
    QTest::newRow("text") << text << std::optional<qint64>()
                          << QDateTime(QDate(2024, 11, 5), QTime(0, 11, 50))
                          << QStringLiteral("2 h ago") << text;
    QTest::newRow("number goes before the text")
        << text << std::optional<qint64>(1730736710)
        << QDateTime(QDate(2024, 11, 5), QTime(1, 11, 50)) << QStringLiteral("1 h ago") << text;
    QTest::newRow("number alone") << QString() << std::optional<qint64>(1730736710)
                                  << QDateTime(QDate(2024, 11, 5), QTime(1, 11, 50))
                                  << QStringLiteral("1 h ago") << QString();
}

void TestDisplay::showsTheStart()
{
    QFETCH(const QString, given);
    QFETCH(const std::optional<qint64>, epoch);
    QFETCH(const QDateTime, local);
    QFETCH(const QString, ago);
    QFETCH(const QString, toolTip);
    Instance instance = with(Attribute::StartTime, given);
    instance.setStartedAt(epoch);
    for (const QLocale &locale : {QLocale::c(), american(), german()}) {
        const Shown field = shown(instance, Attribute::StartTime, locale, now());
        // Two digits of a year could be any part of a date.
        QString date = locale.toString(local, QLocale::ShortFormat);
        if (!date.contains(QLatin1String("2024")))
            date.replace(QLatin1String("24"), QLatin1String("2024"));
        QVERIFY2(field.text.contains(date), qPrintable(field.text));
        QVERIFY2(field.text.contains(ago), qPrintable(field.text));
        if (!toolTip.isEmpty())
            QCOMPARE(field.toolTip, toolTip);
        else // The exact moment, in whatever zone it is written.
            QCOMPARE(QDateTime::fromString(field.toolTip, Qt::ISODate).toSecsSinceEpoch(), *epoch);
    }
}

void TestDisplay::aSecretIsMasked_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("short") << QStringLiteral("x");
    QTest::newRow("usual") << QStringLiteral("qZ3!Xukz=I-Xv_ya");
    QTest::newRow("long") << QString(500, QLatin1Char('x'));
}

void TestDisplay::aSecretIsMasked()
{
    QFETCH(const QString, password);
    Instance instance;
    instance.setPassword(Secret(password));
    const Shown field = shown(instance, Attribute::Password, american(), now());
    QCOMPARE(field.text, mask());
    QCOMPARE(field.toolTip, QString());
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
