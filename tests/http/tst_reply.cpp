// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version.h"
#include "http/httpkinds.h"
#include "http/reply.h"
#include "support/asking.h"
#include "support/faultserver.h"

#include <QTest>
#include <QTimer>

#include <memory>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

constexpr auto theToken = "ak_4711-Geheim.0815";

} // namespace

/** One exchange with a server that misbehaves in every way the API page and TCP know. */
class TestReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sendsWhatIsDocumentedAndNothingElse();
    void sendsFormWithoutToken();
    void neverSendsTokenThatForgesHeaders();
    void bringsBody_data();
    void bringsBody();
    void meansByStatus_data();
    void meansByStatus();
    void takesServersMessage_data();
    void takesServersMessage();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void redactsSecrets_data();
    void redactsSecrets();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void endsInTime_data();
    void endsInTime();
    void meansByNetworkError_data();
    void meansByNetworkError();
    void survivesBrokenConnection_data();
    void survivesBrokenConnection();
    void reportsRefusedConnection();
    void boundsBody_data();
    void boundsBody();
    void answersNoChallenge_data();
    void answersNoChallenge();
    void keepsNoCookies();
    void cachesNothing();
    void saysNothingAfterAbort();
    void canBeDestroyed_data();
    void canBeDestroyed();
    void canBeDestroyedWhenFinished();

private:
    Question question() const
    {
        return {.url = m_server->url(QStringLiteral("/api/x")),
                .token = Secret(QString::fromLatin1(theToken))};
    }
    Result<QByteArray> ask(const Question &question, const Limits &limits = {})
    {
        return outcomeOf<QByteArray>(new Reply(m_connections, question, limits));
    }
    Result<QByteArray> ask() { return ask(question()); }

    std::unique_ptr<FaultServer> m_server;
    QObject m_connections;
};

void TestReply::init()
{
    m_server = std::make_unique<FaultServer>();
}

void TestReply::sendsWhatIsDocumentedAndNothingElse()
{
    m_server->answer({FaultStep::send(httpAnswer(200, "{}"))});
    Question withQuery = question();
    withQuery.url.setQuery(QStringLiteral("limit=10&offset=2"));
    QVERIFY(ask(withQuery));

    const QByteArray request = m_server->requests().value(0);
    QVERIFY(request.startsWith("GET /api/x?limit=10&offset=2 HTTP/1.1\r\n"));
    QCOMPARE(headerOf(request, "Accept"), QByteArray("application/json"));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer ") + theToken);
    QCOMPARE(headerOf(request, "User-Agent"), "Latchkey/" + version().toLatin1());
    QCOMPARE(headerOf(request, "Accept-Language"), QByteArray("en"));

    QStringList names;
    const QList<QByteArray> lines = request.left(request.indexOf("\r\n\r\n")).split('\n').mid(1);
    for (const QByteArray &line : lines)
        names += QString::fromLatin1(line.left(line.indexOf(':'))).toLower();
    names.sort();
    const QStringList expected =
        QStringLiteral("accept accept-encoding accept-language authorization "
                       "connection host user-agent")
            .split(QLatin1Char(' '));
    QCOMPARE(names, expected);
}

void TestReply::sendsFormWithoutToken()
{
    m_server->answer({FaultStep::send(httpAnswer(200, "{}"))});
    QVERIFY(ask({.url = m_server->url(QStringLiteral("/login")),
                 .form = Secret(QStringLiteral("username=a&password=b"))}));

    const QByteArray request = m_server->requests().value(0);
    QVERIFY(request.startsWith("POST /login HTTP/1.1\r\n"));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(headerOf(request, "Authorization").isEmpty());
    QCOMPARE(bodyOf(request), QByteArray("username=a&password=b"));
}

void TestReply::neverSendsTokenThatForgesHeaders()
{
    m_server->answer({FaultStep::send(httpAnswer(200, "{}"))});
    Question forged = question();
    forged.token = Secret(QStringLiteral("ak_1\r\nX-Forged: yes"));
    const Result<QByteArray> body = ask(forged);

    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::Unauthorized);
    QVERIFY(!body.error().technical.contains(QLatin1String("ak_1")));
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestReply::bringsBody_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray json = R"({"a":1})";
    QTest::newRow("plain") << httpAnswer(200, json) << json;
    QTest::newRow("created") << httpAnswer(201, json) << json;
    QTest::newRow("not JSON: for the parser to say")
        << httpAnswer(200, "<html>") << QByteArray("<html>");
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "4\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n")
                             << json;
    QTest::newRow("until the end") << "HTTP/1.0 200 OK\r\n\r\n" + json << json;
}

void TestReply::bringsBody()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, expected);
    m_server->answer({FaultStep::send(answer), FaultStep::close()});
    const Result<QByteArray> body = ask();
    QVERIFY(body);
    QCOMPARE(*body, expected);
}

void TestReply::meansByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<ErrorKind>("kind");

    const QList<QByteArray> none;
    const QList<QByteArray> wait{"Retry-After: 30"};
    QTest::newRow("204") << 204 << none << ErrorKind::NotAnAnswer;
    QTest::newRow("205") << 205 << none << ErrorKind::NotAnAnswer;
    QTest::newRow("206") << 206 << none << ErrorKind::NotAnAnswer;
    QTest::newRow("400") << 400 << none << ErrorKind::Rejected;
    QTest::newRow("401") << 401 << none << ErrorKind::Unauthorized;
    QTest::newRow("402") << 402 << none << ErrorKind::Rejected;
    QTest::newRow("403") << 403 << none << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << none << ErrorKind::NotFound;
    QTest::newRow("405") << 405 << none << ErrorKind::Rejected;
    QTest::newRow("408") << 408 << none << ErrorKind::Rejected;
    QTest::newRow("410") << 410 << none << ErrorKind::Rejected;
    QTest::newRow("418") << 418 << none << ErrorKind::Rejected;
    QTest::newRow("422") << 422 << none << ErrorKind::Rejected;
    QTest::newRow("429") << 429 << none << ErrorKind::RateLimited;
    QTest::newRow("429, wait") << 429 << wait << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << none << ErrorKind::ServerTrouble;
    QTest::newRow("500, wait") << 500 << wait << ErrorKind::ServerTrouble;
    QTest::newRow("502") << 502 << none << ErrorKind::ServerTrouble;
    QTest::newRow("503") << 503 << none << ErrorKind::ServerTrouble;
    QTest::newRow("503, wait") << 503 << wait << ErrorKind::RateLimited;
    QTest::newRow("503, nonsense")
        << 503 << QList<QByteArray>{"Retry-After: soon"} << ErrorKind::ServerTrouble;
    QTest::newRow("504") << 504 << none << ErrorKind::ServerTrouble;
    QTest::newRow("520") << 520 << none << ErrorKind::ServerTrouble;
    QTest::newRow("600") << 600 << none << ErrorKind::NotAnAnswer;
}

void TestReply::meansByStatus()
{
    QFETCH(const int, status);
    QFETCH(const QList<QByteArray>, headers);
    QFETCH(const ErrorKind, kind);
    // Neither 204 nor 205 may have a body.
    const QByteArray json =
        status == 204 || status == 205 ? "" : R"({"data":[],"status":"success"})";
    for (const QByteArray &answerBody : {json, QByteArray()}) {
        m_server->answer({FaultStep::send(httpAnswer(status, answerBody, headers))});
        const Result<QByteArray> body = ask();
        QVERIFY(!body);
        QCOMPARE(body.error().kind, kind);
        QCOMPARE(body.error().httpStatus, status);
    }
}

void TestReply::takesServersMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");

    QTest::newRow("status and message")
        << QByteArray(R"({"status":"failed","message":"No such thing"})")
        << QStringLiteral("No such thing");
    QTest::newRow("error object") << QByteArray(
        R"({"status":"error","error":{"code":7,"message":"Broken"}})")
                                  << QStringLiteral("Broken");
    QTest::newRow("HTML") << QByteArray("<html><b>502 Bad Gateway</b></html>") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("truncated") << QByteArray(R"({"status":"failed","mess)") << QString();
    QTest::newRow("long") << R"({"message":")" + QByteArray(5000, 'x') + R"("})"
                          << QString(1000, QLatin1Char('x')) + QChar(0x2026);
    QTest::newRow("longer than is read")
        << R"({"message":")" + QByteArray(100'000, 'x') + R"("})" << QString();
}

void TestReply::takesServersMessage()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, message);
    for (const int status : {400, 500}) {
        m_server->answer({FaultStep::send(httpAnswer(status, body))});
        const Result<QByteArray> outcome = ask();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().serverMessage, message);
        QCOMPARE(outcome.error().httpStatus, status);
    }
}

void TestReply::readsRetryAfter_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<int>("seconds");

    const QByteArray inTwoMinutes = "Retry-After: Tue, 05 Nov 2024 10:02:00 GMT";
    QTest::newRow("absent") << QList<QByteArray>{} << -1;
    QTest::newRow("seconds") << QList<QByteArray>{"Retry-After: 17"} << 17;
    QTest::newRow("nonsense") << QList<QByteArray>{"Retry-After: soon"} << -1;
    QTest::newRow("date by the server's clock")
        << QList<QByteArray>{inTwoMinutes, "Date: Tue, 05 Nov 2024 10:00:00 GMT"} << 120;
    QTest::newRow("date by our clock") << QList<QByteArray>{inTwoMinutes} << 0;
    QTest::newRow("date by our clock, theirs is nonsense")
        << QList<QByteArray>{inTwoMinutes, "Date: today"} << 0;
}

void TestReply::readsRetryAfter()
{
    QFETCH(const QList<QByteArray>, headers);
    QFETCH(const int, seconds);
    m_server->answer({FaultStep::send(httpAnswer(429, "{}", headers))});
    const Result<QByteArray> body = ask();
    QVERIFY(!body);
    const std::optional<std::chrono::seconds> wait = body.error().retryAfter;
    QCOMPARE(wait ? wait->count() : -1, seconds);
}

void TestReply::redactsSecrets_data()
{
    QTest::addColumn<QString>("echo");

    QTest::newRow("whole") << QString::fromLatin1(theToken);
    QTest::newRow("lower case") << QString::fromLatin1(theToken).toLower();
    QTest::newRow("a long part of it") << QStringLiteral("ak_4711-Geheim");
    QTest::newRow("what is confidential besides") << QStringLiteral("p+ss w?rd");
    QTest::newRow("encoded") << QStringLiteral("p%2Bss%20w%3Frd");
    QTest::newRow("encoded by another") << QStringLiteral("p%2bss+w%3frd");
}

void TestReply::redactsSecrets()
{
    QFETCH(const QString, echo);
    const QByteArray echoed = echo.toUtf8();
    m_server->answer(
        {FaultStep::send(httpAnswer(401, R"({"message":"You sent )" + echoed + R"(!"})"))});
    Question confidential = question();
    confidential.confidential = {Secret(QStringLiteral("p+ss w?rd"))};
    const Result<QByteArray> body = ask(confidential);
    QVERIFY(!body);
    const QString expected = QStringLiteral("You sent ") + mask() + QLatin1Char('!');
    QCOMPARE(body.error().serverMessage, expected);

    m_server->answer({FaultStep::send(httpAnswer(
        302, "", {"Location: https://" + QUrl::toPercentEncoding(echo) + ".example/?" + echoed}))});
    const Result<QByteArray> redirected = ask(confidential);
    QVERIFY(!redirected);
    QVERIFY(!redirected.error().technical.contains(echo, Qt::CaseInsensitive));
}

void TestReply::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isOtherOrigin");

    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308}) {
        QTest::addRow("%d, same origin", status) << status << false;
        QTest::addRow("%d, other origin", status) << status << true;
    }
}

void TestReply::followsNoRedirect()
{
    QFETCH(const int, status);
    QFETCH(const bool, isOtherOrigin);
    FaultServer other;
    other.answer({FaultStep::send(httpAnswer(200, R"({"status":"success"})"))});
    const QUrl target = (isOtherOrigin ? other : *m_server).url(QStringLiteral("/elsewhere"));
    m_server->answer({FaultStep::send(
        httpAnswer(status, "{}", {"Location: " + target.toEncoded() + "?token=1"}))});

    const Result<QByteArray> body = ask();
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::Redirected);
    QCOMPARE(body.error().httpStatus, status);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(other.connectionCount(), 0);
    QVERIFY(!body.error().technical.contains(QLatin1String("token=1")));
}

void TestReply::endsInTime_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<int>("deadline");
    QTest::addColumn<int>("silence");
    QTest::addColumn<ErrorKind>("kind");

    constexpr int off = 600'000;
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
    const QByteArray refusal = "HTTP/1.1 403 No\r\nContent-Length: 1000\r\n\r\n";
    const FaultStep drip = FaultStep::drip(" ", 20ms);
    QTest::newRow("silent from the start")
        << FaultScript{FaultStep::hold()} << 300 << off << ErrorKind::Timeout;
    QTest::newRow("silent for too long")
        << FaultScript{FaultStep::hold()} << off << 300 << ErrorKind::Timeout;
    QTest::newRow("silent after the head") << FaultScript{FaultStep::send(head), FaultStep::hold()}
                                           << off << 300 << ErrorKind::Timeout;
    QTest::newRow("dripping head")
        << FaultScript{FaultStep::send("HTTP/1.1 200 OK\r\nX: "), FaultStep::drip("x", 20ms)} << 600
        << off << ErrorKind::Timeout;
    QTest::newRow("dripping body")
        << FaultScript{FaultStep::send(head), drip} << 600 << off << ErrorKind::Timeout;
    QTest::newRow("dripping refusal: the status is known")
        << FaultScript{FaultStep::send(refusal), drip} << 600 << off << ErrorKind::Forbidden;
    QTest::newRow("silent refusal: the status is known")
        << FaultScript{FaultStep::send(refusal), FaultStep::hold()} << off << 300
        << ErrorKind::Forbidden;
}

void TestReply::endsInTime()
{
    QFETCH(const FaultScript, script);
    QFETCH(const int, deadline);
    QFETCH(const int, silence);
    QFETCH(const ErrorKind, kind);
    m_server->answer(script);
    const QSignalSpy hungUp(m_server.get(), &FaultServer::disconnected);
    const Result<QByteArray> body =
        ask(question(), {.deadline = std::chrono::milliseconds(deadline),
                         .silence = std::chrono::milliseconds(silence)});
    QVERIFY(!body);
    QCOMPARE(body.error().kind, kind);
    QVERIFY(becomesTrue([&] { return hungUp.size() == 1; }));
}

void TestReply::meansByNetworkError_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<ErrorKind>("kind");

    const auto row = [](const char *name, QNetworkReply::NetworkError error, ErrorKind kind) {
        QTest::newRow(name) << error << kind;
    };
    row("refused", QNetworkReply::ConnectionRefusedError, ErrorKind::Unreachable);
    row("closed", QNetworkReply::RemoteHostClosedError, ErrorKind::Unreachable);
    row("no such host", QNetworkReply::HostNotFoundError, ErrorKind::Unreachable);
    row("no network", QNetworkReply::UnknownNetworkError, ErrorKind::Unreachable);
    row("network changed", QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Unreachable);
    row("proxy", QNetworkReply::ProxyNotFoundError, ErrorKind::Unreachable);
    row("proxy login", QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Unreachable);
    row("socket timeout", QNetworkReply::TimeoutError, ErrorKind::Timeout);
    row("transfer timeout", QNetworkReply::OperationCanceledError, ErrorKind::Timeout);
    row("TLS", QNetworkReply::SslHandshakeFailedError, ErrorKind::Untrusted);
    row("redirect", QNetworkReply::InsecureRedirectError, ErrorKind::Redirected);
    row("not HTTP", QNetworkReply::ProtocolFailure, ErrorKind::NotAnAnswer);
    row("not gzip", QNetworkReply::UnknownContentError, ErrorKind::NotAnAnswer);
}

void TestReply::meansByNetworkError()
{
    QFETCH(const QNetworkReply::NetworkError, error);
    QFETCH(const ErrorKind, kind);
    QCOMPARE(kindOfNetworkError(error), kind);
}

void TestReply::survivesBrokenConnection_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<ErrorKind>("kind");

    const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":";
    const QByteArray refusal = "HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\n{\"mess";
    const auto row = [](const char *name, const FaultScript &script, ErrorKind kind) {
        QTest::newRow(name) << script << kind;
    };
    row("closed at once", {FaultStep::close()}, ErrorKind::Unreachable);
    row("reset at once", {FaultStep::reset()}, ErrorKind::Unreachable);
    row("closed in the head", {FaultStep::send("HTTP/1.1 200 O"), FaultStep::close()},
        ErrorKind::Unreachable);
    row("closed in the body", {FaultStep::send(half), FaultStep::close()}, ErrorKind::Unreachable);
    row("closed in a refusal", {FaultStep::send(refusal), FaultStep::close()}, ErrorKind::NotFound);
    row("not HTTP", {FaultStep::send("SSH-2.0-OpenSSH_9.2\r\n\r\n"), FaultStep::close()},
        ErrorKind::NotAnAnswer);
    row("gzip, which nobody asked for",
        {FaultStep::send(httpAnswer(
             200, QByteArray::fromHex("1f8b0800000000000003ab564a54b232ac0500afac1b5607000000"),
             {"Content-Encoding: gzip"})),
         FaultStep::close()},
        ErrorKind::NotAnAnswer);
    row("gzip, which nobody asked for",
        {FaultStep::send(httpAnswer(
             200, QByteArray::fromHex("1f8b0800000000000003ab564a54b232ac0500afac1b5607000000"),
             {"Content-Encoding: gzip"})),
         FaultStep::close()},
        ErrorKind::NotAnAnswer);
    row("not gzip",
        {FaultStep::send(httpAnswer(200, "plain text", {"Content-Encoding: gzip"})),
         FaultStep::close()},
        ErrorKind::NotAnAnswer);
    row("empty", {FaultStep::send(httpAnswer(200, ""))}, ErrorKind::NotAnAnswer);
}

void TestReply::survivesBrokenConnection()
{
    QFETCH(const FaultScript, script);
    QFETCH(const ErrorKind, kind);
    m_server->answer(script);
    Question withQuery = question();
    withQuery.url.setQuery(QStringLiteral("secret=query"));
    const Result<QByteArray> body = ask(withQuery);
    QVERIFY(!body);
    QCOMPARE(body.error().kind, kind);
    QVERIFY(!body.error().technical.contains(QLatin1String("query")));
    QVERIFY(!body.error().technical.contains(QLatin1String("dat")));
}

void TestReply::reportsRefusedConnection()
{
    const Question unheard = question();
    m_server.reset();
    const Result<QByteArray> body = ask(unheard);
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::Unreachable);
    QCOMPARE(body.error().httpStatus, 0);
    QVERIFY(!body.error().technical.isEmpty());
}

void TestReply::boundsBody_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<ErrorKind>("kind");

    const QByteArray block(16'000, ' ');
    const auto flood = [&block](const QByteArray &head) {
        return FaultScript{FaultStep::send(head + "\r\n\r\n"), FaultStep::flood(block)};
    };
    QTest::newRow("endless") << flood("HTTP/1.1 200 OK") << ErrorKind::TooLarge;
    QTest::newRow("one byte too long")
        << FaultScript{FaultStep::send(httpAnswer(200, QByteArray(100'001, ' ')))}
        << ErrorKind::TooLarge;
    QTest::newRow("claims to be long")
        << flood("HTTP/1.1 200 OK\r\nContent-Length: 999999999999") << ErrorKind::TooLarge;
    QTest::newRow("endless refusal") << flood("HTTP/1.1 403 No") << ErrorKind::Forbidden;
    QTest::newRow("endless redirect")
        << flood("HTTP/1.1 302 There\r\nLocation: /x") << ErrorKind::Redirected;
}

void TestReply::boundsBody()
{
    QFETCH(const FaultScript, script);
    QFETCH(const ErrorKind, kind);
    m_server->answer(script);
    const Result<QByteArray> body = ask(question(), {.bytes = 100'000});
    QVERIFY(!body);
    QCOMPARE(body.error().kind, kind);

    const QByteArray longest(100'000, ' ');
    m_server->answer({FaultStep::send(httpAnswer(200, longest))});
    const Result<QByteArray> fitting = ask(question(), {.bytes = 100'000});
    QVERIFY(fitting);
    QCOMPARE(fitting->size(), longest.size());
}

void TestReply::answersNoChallenge_data()
{
    QTest::addColumn<QByteArray>("challenge");

    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"1\", qop=\"auth\"");
    QTest::newRow("Bearer") << QByteArray("Bearer error=\"invalid_token\"");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
}

void TestReply::answersNoChallenge()
{
    QFETCH(const QByteArray, challenge);
    m_server->answer({FaultStep::send(
        httpAnswer(401, R"({"message":"Who?"})", {"WWW-Authenticate: " + challenge}))});
    const Result<QByteArray> body = ask();
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(body.error().serverMessage, QStringLiteral("Who?"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestReply::keepsNoCookies()
{
    m_server->answer({FaultStep::send(httpAnswer(200, "{}", {"Set-Cookie: theirs=1; Path=/"}))});
    QVERIFY(ask());
    QVERIFY(ask());
    QCOMPARE(m_server->requests().size(), 2);
    for (const QByteArray &request : m_server->requests())
        QVERIFY(headerOf(request, "Cookie").isEmpty());
}

void TestReply::cachesNothing()
{
    m_server->answer({FaultStep::send(httpAnswer(200, "{}", {"Cache-Control: max-age=3600"}))});
    QVERIFY(ask());
    QVERIFY(ask());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestReply::saysNothingAfterAbort()
{
    const QSignalSpy asked(m_server.get(), &FaultServer::requested);
    const QSignalSpy hungUp(m_server.get(), &FaultServer::disconnected);
    auto *reply = new Reply(m_connections, question(), {});
    const QPointer<Reply> guard(reply);
    const QSignalSpy spy(reply, &Reply::finished);
    QVERIFY(becomesTrue([&] { return asked.size() == 1; }));
    reply->abort();
    QVERIFY(becomesTrue([&] { return guard.isNull(); }));
    QVERIFY(becomesTrue([&] { return hungUp.size() == 1; }));
    QCOMPARE(spy.size(), 0);
}

void TestReply::canBeDestroyed_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::newRow("before any answer") << FaultScript{FaultStep::hold()};
    QTest::newRow("in the body") << FaultScript{FaultStep::send("HTTP/1.1 200 OK\r\n\r\n"),
                                                FaultStep::flood(QByteArray(1000, ' '))};
}

void TestReply::canBeDestroyed()
{
    QFETCH(const FaultScript, script);
    m_server->answer(script);
    const QSignalSpy asked(m_server.get(), &FaultServer::requested);
    const QSignalSpy hungUp(m_server.get(), &FaultServer::disconnected);
    auto reply = std::make_unique<Reply>(m_connections, question(), Limits{});
    const QSignalSpy spy(reply.get(), &Reply::finished);
    QVERIFY(becomesTrue([&] { return asked.size() == 1; }));
    reply.reset();
    QVERIFY(becomesTrue([&] { return hungUp.size() == 1; }));
    QCOMPARE(spy.size(), 0);
}

void TestReply::canBeDestroyedWhenFinished()
{
    for (const int status : {200, 500}) {
        m_server->answer({FaultStep::send(httpAnswer(status, "{}"))});
        auto *reply = new Reply(m_connections, question(), {});
        const QPointer<Reply> guard(reply);
        const auto seen = std::make_shared<QByteArray>();
        connect(reply, &Reply::finished, this, [reply, seen](const Result<QByteArray> &body) {
            delete reply;
            *seen = body.value_or("failed");
        });
        QVERIFY(becomesTrue([&] { return !seen->isEmpty(); }));
        QCOMPARE(*seen, status == 200 ? QByteArray("{}") : QByteArray("failed"));
        QVERIFY(guard.isNull());
    }
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
