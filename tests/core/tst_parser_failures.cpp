// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QTest>

using namespace latchkey;

/** Answers that hold no record: failures the provider reports, and bodies that are not its JSON. */
class TestParserFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportedFailures_data();
    void reportedFailures();
    void notAnAnswer_data();
    void notAnAnswer();
    void signInWithoutToken_data();
    void signInWithoutToken();
    void findsTheServersMessage_data();
    void findsTheServersMessage();
    void errorsHoldNoSecret();
    void survivesEveryTruncation();
    void survivesDeepNesting();
};

void TestParserFailures::reportedFailures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *body, const char *message) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(message);
    };
    row("failed", R"({"status":"failed","message":"Instance not found"})", "Instance not found");
    row("failed, with empty data", R"({"data":[],"status":"failed","message":"No"})", "No");
    row("failed, with data", R"({"data":[{"id":"i-1"}],"status":"failed","message":"No"})", "No");
    row("failed, null data", R"({"data":null,"status":"failed","message":"No"})", "No");
    row("failed, no message", R"({"status":"failed"})", "");
    row("failed, null message", R"({"status":"failed","message":null})", "");
    row("failed, message is no text", R"({"status":"failed","message":{"a":1}})", "");
    row("failed, in capitals", R"({"status":"FAILED","message":"No"})", "No");
    row("error object", R"({"status":"error","error":{"code":"E42","message":"Quota"}})", "Quota");
    row("error object, number code", R"({"status":"error","error":{"code":7,"message":"Quota"}})",
        "Quota");
    row("error object, no message", R"({"status":"error","error":{"code":7}})", "");
    row("error, null object", R"({"status":"error","error":null})", "");
    row("no success", R"({"success":false,"data":[],"message":"No"})", "No");
    row("no success, in a text", R"({"success":"False","data":[],"message":"No"})", "No");
    row("no success, whatever the status",
        R"({"status":"success","success":false,"data":[],"message":"No"})", "No");
    row("markup is kept as it is", R"({"status":"failed","message":"<b>No</b> &amp; no"})",
        "<b>No</b> &amp; no");
    row("any script", R"({"status":"failed","message":"没有"})", "没有");
}

void TestParserFailures::reportedFailures()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, message);
    const Result<Instance> detail = parseInstance(body, QStringLiteral("i-1"));
    QVERIFY(!detail);
    QCOMPARE(detail.error().kind, ErrorKind::Failed);
    QCOMPARE(detail.error().serverMessage, message);

    const Result<InstancePage> list = parseInstances(body);
    QVERIFY(!list);
    QVERIFY(list.error() == detail.error());

    const Result<Secret> signIn = parseSignIn(body);
    QVERIFY(!signIn);
    QVERIFY(signIn.error() == detail.error());

    QCOMPARE(serverMessage(body), message);
}

void TestParserFailures::notAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("nothing", {});
    row("blanks", " \r\n ");
    row("html", "<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>");
    row("plain text", "upstream connect error");
    row("truncated", samples::detail().left(300));
    row("truncated before the end", samples::list().trimmed().chopped(1));
    row("two answers", samples::list() + samples::list());
    row("null", "null");
    row("empty array", "[]");
    row("bare records", R"([{"id":"i-1"}])");
    row("string", R"("success")");
    row("number", "200");
    row("true", "true");
    row("empty object", "{}");
    row("no data", R"({"status":"success","message":"ok"})");
    row("data is a text", samples::answer(R"("i-1")"));
    row("data is a number", samples::answer("1"));
    row("data is true", samples::answer("true"));
    row("a lone byte order mark", "\xEF\xBB\xBF");
    row("binary", QByteArray("\x00\x01\xFF\xFE", 4));
    row("single quotes", "{'data':[],'status':'success'}");
    row("no number", R"({"data":[{"id":NaN}],"status":"success"})");
    row("a number that no double holds", samples::answer(R"([{"id":"i-1","ram":1e999}])"));
    row("no record", samples::answer(R"([1,"x"])"));
    row("no record, but a null", samples::answer(R"([null,"x"])"));
    row("lists of records", samples::answer(R"([[{"id":"i-1"}]])"));
}

void TestParserFailures::notAnAnswer()
{
    QFETCH(const QByteArray, body);
    const Result<Instance> detail = parseInstance(body, QStringLiteral("i-1"));
    QVERIFY(!detail);
    QCOMPARE(detail.error().kind, ErrorKind::NotAnAnswer);
    const Result<InstancePage> list = parseInstances(body);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::NotAnAnswer);
    const Result<Secret> signIn = parseSignIn(body);
    QVERIFY(!signIn);
    QCOMPARE(signIn.error().kind, ErrorKind::NotAnAnswer);
}

void TestParserFailures::signInWithoutToken_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("null token") << QByteArray(R"({"jwtToken":null})");
    QTest::newRow("empty token") << QByteArray(R"({"jwtToken":""})");
    QTest::newRow("number") << QByteArray(R"({"jwtToken":7})");
    QTest::newRow("another spelling") << QByteArray(R"({"JWTTOKEN":"a.b.c"})");
}

void TestParserFailures::signInWithoutToken()
{
    QFETCH(const QByteArray, data);
    const Result<Secret> token = parseSignIn(samples::answer(data));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::NotAnAnswer);
}

void TestParserFailures::findsTheServersMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *body, const char *expected) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(expected);
    };
    row("message", R"({"message":"Token expired"})", "Token expired");
    row("inner message", R"({"error":{"message":"Token expired"}})", "Token expired");
    row("blanks around", R"({"message":"  Token expired \n"})", "Token expired");
    row("error is a text", R"({"error":5,"message":"Token expired"})", "Token expired");
    row("neither", R"({"status":"failed"})", "");
    row("array", R"(["message"])", "");
    row("html", "<html><title>message</title></html>", "");
    row("nothing", "", "");
    row("truncated", R"({"message":"Tok)", "");
}

void TestParserFailures::findsTheServersMessage()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    QCOMPARE(serverMessage(body), expected);
}

void TestParserFailures::errorsHoldNoSecret()
{
    const QByteArray broken = R"({"data":[{"id":"i-1","password":"hunter2","x":}]})";
    const Result<Instance> instance = parseInstance(broken, QStringLiteral("i-1"));
    QVERIFY(!instance);
    QVERIFY(!instance.error().technical.contains(QLatin1String("hunter2")));
    QVERIFY(!instance.error().serverMessage.contains(QLatin1String("hunter2")));

    const Result<Instance> wrong = parseInstance(
        samples::answer(R"([{"id":"other","password":"hunter2"}])"), QStringLiteral("i-1"));
    QVERIFY(!wrong);
    QVERIFY(!wrong.error().technical.contains(QLatin1String("hunter2")));
}

void TestParserFailures::survivesEveryTruncation()
{
    const QByteArray body = samples::detail().trimmed();
    for (qsizetype size = 0; size < body.size(); ++size) {
        const Result<Instance> instance = parseInstance(body.left(size), samples::id());
        QVERIFY(!instance);
        QCOMPARE(instance.error().kind, ErrorKind::NotAnAnswer);
    }
}

void TestParserFailures::survivesDeepNesting()
{
    for (const int depth : {100, 900, 5000, 200000}) {
        const QByteArray deep = QByteArray(depth, '[') + "1" + QByteArray(depth, ']');
        const Result<InstancePage> page =
            parseInstances(samples::answer("[" + samples::record(R"("x":)" + deep) + "]"));
        if (page)
            QCOMPARE(page->instances.first().id(), QStringLiteral("i-1"));
        else
            QCOMPARE(page.error().kind, ErrorKind::NotAnAnswer);
    }
}

QTEST_GUILESS_MAIN(TestParserFailures)
#include "tst_parser_failures.moc"
