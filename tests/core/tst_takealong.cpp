// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parser.h"
#include "core/rawanswer.h"
#include "core/takealong.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace latchkey;

namespace {

constexpr QLatin1String canary("s3cr3t|`Canary`");

/** A record with a secret among its attributes and among its other keys. */
Instance sample()
{
    return instanceFromJson(QJsonObject{
        {QStringLiteral("id"), QStringLiteral("a/b")},
        {QStringLiteral("host_name"), QStringLiteral("=cmd|'x'")},
        {QStringLiteral("status"), QStringLiteral("Running")},
        {QStringLiteral("public_ipv4"), QStringLiteral("198.51.100.17")},
        {QStringLiteral("user_name"), QStringLiteral("a \"b\", c")},
        {QStringLiteral("password"), QString(canary)},
        {QStringLiteral("price_per_hour"), 0.5},
        {QStringLiteral("total_cost"), QStringLiteral("-0.5")},
        {QStringLiteral("team"), QStringLiteral("<b>red</b>\nline")},
        {QStringLiteral("api_key"), QString(canary)},
    });
}

QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc());
}

QStringList everyForm(Secrets secrets)
{
    return {recordText(sample(), english(), noon(), secrets),
            recordMarkdown(sample(), english(), noon(), secrets), recordJson(sample(), secrets),
            recordsJson({sample()}, secrets), recordsCsv({sample()}, secrets)};
}

} // namespace

class TestTakeAlong : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesSecretsOut();
    void includesSecretsWhereAsked();
    void textIsALineEach();
    void markdownActsNowhere();
    void jsonKeepsTheProvidersKeys();
    void csvHoldsNoFormula();
    void curl_data();
    void curl();
    void masksTheRawAnswer_data();
    void masksTheRawAnswer();
    void marksUnknownKeys();
    void boundsWhatIsShown();
    void passwordsStayExact();
    void whatIsNoJsonIsNothing();
};

void TestTakeAlong::leavesSecretsOut()
{
    const QStringList all = everyForm(Secrets::LeftOut);
    for (const QString &each : all) {
        QVERIFY2(!each.contains(QStringLiteral("s3cr3t")), qPrintable(each));
        QVERIFY2(!each.contains(QStringLiteral("Canary")), qPrintable(each));
        QVERIFY(each.contains(QStringLiteral("198")));
    }
}

void TestTakeAlong::includesSecretsWhereAsked()
{
    const QStringList all = everyForm(Secrets::Included);
    for (const QString &each : all)
        QVERIFY2(each.contains(QStringLiteral("s3cr3t")), qPrintable(each));
    QVERIFY(all.constFirst().contains(QStringLiteral("Password: ") + QString(canary)));
    const QJsonObject json = QJsonDocument::fromJson(all.at(2).toUtf8()).object();
    QCOMPARE(json.value(QLatin1String("password")).toString(), QString(canary));
    QCOMPARE(json.value(QLatin1String("other")).toObject().value(QLatin1String("api_key")),
             QJsonValue(QString(canary)));
}

void TestTakeAlong::textIsALineEach()
{
    const QString text = recordText(sample(), english(), noon(), Secrets::LeftOut);
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(text.endsWith(QLatin1Char('\n')));
    QVERIFY(lines.contains(QStringLiteral("Public IPv4: 198.51.100.17")));
    QVERIFY(lines.contains(QStringLiteral("Password: ") + mask()));
    QVERIFY(lines.contains(QStringLiteral("team: <b>red</b>\u240aline")));
    QVERIFY(lines.contains(QStringLiteral("Price: $0.50/h")));
    // What is not given takes no line.
    QVERIFY(!text.contains(QStringLiteral("LAN")));
}

void TestTakeAlong::markdownActsNowhere()
{
    const QString text = recordMarkdown(sample(), english(), noon(), Secrets::Included);
    QVERIFY(text.startsWith(QStringLiteral("## =cmd\\|'x'\n")));
    QVERIFY(text.contains(QStringLiteral("\\<b\\>red")));
    QVERIFY(text.contains(QStringLiteral("s3cr3t\\|\\`Canary\\`")));
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        QString bare = line;
        bare.remove(QStringLiteral("\\|"));
        QCOMPARE(bare.count(QLatin1Char('|')), 3);
    }
}

void TestTakeAlong::jsonKeepsTheProvidersKeys()
{
    const QJsonArray list =
        QJsonDocument::fromJson(recordsJson({sample(), sample()}, Secrets::LeftOut).toUtf8())
            .array();
    QCOMPARE(list.size(), 2);
    const QJsonObject json = list.at(1).toObject();
    QCOMPARE(json.value(QLatin1String("host_name")).toString(), QStringLiteral("=cmd|'x'"));
    QVERIFY(!json.contains(QLatin1String("password")));
    QCOMPARE(json.value(QLatin1String("other")).toObject().keys(),
             QStringList{QStringLiteral("team")});
    // It reads back as the same record.
    QCOMPARE(instanceFromJson(json).text(Attribute::UserName), QStringLiteral("a \"b\", c"));
}

void TestTakeAlong::csvHoldsNoFormula()
{
    const QString csv = recordsCsv({sample()}, Secrets::LeftOut);
    const QStringList lines = csv.split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("\"host_name\",\"status\",\"id\"")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("\"'=cmd|'x'\",\"Running\"")));
    QVERIFY(lines.at(1).contains(QStringLiteral("\"a \"\"b\"\", c\"")));
    // A negative number is one, and no formula.
    QVERIFY(lines.at(1).endsWith(QStringLiteral("\"-0.5\",\"0.5\"")));
}

void TestTakeAlong::curl_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("end");
    QTest::newRow("plain") << QStringLiteral("42") << QStringLiteral("/computing/instance/42");
    QTest::newRow("slash") << QStringLiteral("a/b") << QStringLiteral("/computing/instance/a%2Fb");
    QTest::newRow("quote") << QStringLiteral("a'; rm -rf ~")
                           << QStringLiteral("/computing/instance/a%27%3B%20rm%20-rf%20~'");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("up") << QStringLiteral("..") << QString();
}

void TestTakeAlong::curl()
{
    QFETCH(const QString, id);
    QFETCH(const QString, end);
    const QString line = curlCommand(QUrl(QStringLiteral("https://api.example/api/v1")), id);
    QCOMPARE(line.isEmpty(), end.isEmpty());
    if (end.isEmpty())
        return;
    QVERIFY2(line.endsWith(end), qPrintable(line));
    QVERIFY(line.startsWith(QStringLiteral("curl ")));
    QVERIFY(line.contains(QStringLiteral("\"Authorization: Bearer $LATCHKEY_TOKEN\"")));
}

void TestTakeAlong::masksTheRawAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *body) {
        QTest::newRow(name) << QByteArray(body);
    };
    row("attribute", R"({"data":[{"id":"1","password":"s3cr3t"}]})");
    row("other name", R"({"data":{"vm_password":"s3cr3t"}})");
    row("nested", R"({"data":[{"credentials":{"a":["s3cr3t",{"b":"s3cr3t"}]}}]})");
    row("in a text", R"({"data":[{"x":"{\"token\":\"s3cr3t\"}"}]})");
    row("number", R"({"secret_number":53})");
    row("list", R"([{"api_key":"s3cr3t"}])");
}

void TestTakeAlong::masksTheRawAnswer()
{
    QFETCH(const QByteArray, body);
    const QByteArray masked = maskedJson(body);
    QVERIFY(!masked.isEmpty());
    QVERIFY2(!masked.contains("s3cr3t") && !masked.contains("53"), masked.constData());
    QVERIFY(QString::fromUtf8(masked).contains(mask()));
    QVERIFY(!prettyLines(masked).isEmpty());
}

void TestTakeAlong::marksUnknownKeys()
{
    const QList<RawLine> lines = prettyLines(maskedJson(
        R"({"status":"success","data":[{"id":"1","new":{"a":1},"gpu":null,"user_name":"x\u202e"}]})"));
    QStringList texts;
    QStringList unknown;
    for (const RawLine &line : lines) {
        texts += line.text;
        if (line.isUnknown)
            unknown += line.text.trimmed();
    }
    QCOMPARE(unknown, (QStringList{QStringLiteral("\"new\": {"), QStringLiteral("\"a\": 1"),
                                   QStringLiteral("},")}));
    QCOMPARE(texts.constFirst(), QStringLiteral("{"));
    QVERIFY(texts.contains(QStringLiteral("      \"gpu\": null,")));
    QVERIFY(texts.filter(QStringLiteral("[U+202E]")).size() == 1);
    QCOMPARE(texts.constLast(), QStringLiteral("}"));
}

/** What fits into the bound of an answer must not take the memory of the machine. */
void TestTakeAlong::boundsWhatIsShown()
{
    QByteArray deep(900, '[');
    deep += QByteArrayLiteral("1,").repeated(100'000) + "1" + QByteArray(900, ']');
    const QList<RawLine> lines = prettyLines(maskedJson(deep));
    qsizetype size = 0;
    for (const RawLine &line : lines)
        size += line.text.size();
    QVERIFY(lines.size() <= 10'000 && size < 2'000'000);
}

void TestTakeAlong::passwordsStayExact()
{
    Instance instance = sample();
    instance.setPassword(Secret(QStringLiteral("=+-@\"x")));
    QVERIFY(recordsCsv({instance}, Secrets::Included).contains(QStringLiteral("\"=+-@\"\"x\"")));
}

void TestTakeAlong::whatIsNoJsonIsNothing()
{
    for (const char *body : {"", "<html>s3cr3t</html>", "{\"password\":\"s3c", "\"s3cr3t\""}) {
        QCOMPARE(maskedJson(body), QByteArray());
        QVERIFY(prettyLines(maskedJson(body)).isEmpty());
    }
}

QTEST_MAIN(TestTakeAlong)
#include "tst_takealong.moc"
