// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/client.h"
#include "http/httpnetwork.h"
#include "support/asking.h"
#include "support/faultserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThreadPool>
#include <QUrlQuery>

#include <memory>

using namespace latchkey;

namespace {

constexpr auto theToken = "ak_4711";

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FaultScript say(const QJsonObject &object, int status = 200)
{
    return {FaultStep::send(httpAnswer(status, jsonOf(object)))};
}

/** The envelope of rows `from` to before `to`, of `total`. */
QJsonObject rows(qint64 from, qint64 to, qint64 total)
{
    QJsonArray data;
    for (qint64 row = from; row < to; ++row)
        data.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("i%1").arg(row)}});
    return {{QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("data"), data},
            {QStringLiteral("total_instance"), total}};
}

/** The record of one instance in an envelope. */
QJsonObject record(const QString &id)
{
    const QJsonObject instance{{QStringLiteral("id"), id},
                               {QStringLiteral("host_name"), QStringLiteral("demo")},
                               {QStringLiteral("vm_password"), QStringLiteral("pw")}};
    return {{QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("data"), QJsonArray{instance}}};
}

QJsonObject failed(const QString &message)
{
    return {{QStringLiteral("status"), QStringLiteral("failed")},
            {QStringLiteral("message"), message}};
}

qint64 offsetOf(const QByteArray &request)
{
    const QUrlQuery query(QUrl::fromEncoded(targetOf(request)));
    const QString offset = query.queryItemValue(QStringLiteral("offset"));
    return offset.isEmpty() ? -1 : offset.toLongLong();
}

/** Understands `offset` as pages of 10, the first being number `first`; as rows where that is
 * negative. */
FaultServer::Handler paged(int count, int first)
{
    return [=](const QByteArray &request) {
        const qint64 offset = offsetOf(request);
        qint64 from = first < 0 ? offset : (offset - first) * 10;
        if (offset < 0)
            from = 0;
        return say(rows(from, std::min<qint64>(from + 10, count), count));
    };
}

} // namespace

/** What is asked of the provider, over real HTTP, and what is made of its answers. */
class TestClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void lists();
    void listsAllPages_data();
    void listsAllPages();
    void takesRefusedPageForTheEnd_data();
    void takesRefusedPageForTheEnd();
    void failsAsAWhole_data();
    void failsAsAWhole();
    void endsEndlessList();
    void asksForNoAbsurdTotal();
    void boundsTheListAsAWhole_data();
    void boundsTheListAsAWhole();
    void learnsNothingFromFailure();
    void fetchesOne();
    void takesNoTokenFromTheAnswer_data();
    void takesNoTokenFromTheAnswer();
    void encodesId_data();
    void encodesId();
    void asksForNothingImpossible_data();
    void asksForNothingImpossible();
    void refusesWrongRecord_data();
    void refusesWrongRecord();
    void signsIn_data();
    void signsIn();
    void signInFails_data();
    void signInFails();
    void sendsNoUnsolicitedCookies();
    void obeysLimits();
    void saysNothingAfterAbort_data();
    void saysNothingAfterAbort();
    void canBeDestroyedInFlight_data();
    void canBeDestroyedInFlight();
    void canBeLeftWhileALongListIsRead_data();
    void canBeLeftWhileALongListIsRead();
    void canBeAbortedWhenFinished();
    void canBeDestroyedWhenFinished();

private:
    QByteArray lastTarget() const { return targetOf(m_server->requests().constLast()); }
    /** One of addRequests(). */
    QObject *start(const QString &what);

    std::unique_ptr<HttpNetwork> m_network;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_client;
    /** How often what start() started has finished. */
    int m_finished = 0;
};

void TestClient::init()
{
    m_finished = 0;
    m_client.reset();
    m_network = std::make_unique<HttpNetwork>();
    m_server = std::make_unique<FaultServer>();
    m_client = std::make_unique<Client>(*m_network, m_server->url(QStringLiteral("/api/v1")),
                                        Secret(QString::fromLatin1(theToken)));
}

void TestClient::lists()
{
    m_server->answer(say(rows(0, 3, 3)));
    const auto list = outcomeOf<QList<Instance>>(m_client->instances());
    QVERIFY(list);
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(2).id(), QStringLiteral("i2"));
    QCOMPARE(m_server->requests().size(), 1);
    const QByteArray request = m_server->requests().constFirst();
    QVERIFY(request.startsWith("GET "));
    QCOMPARE(targetOf(request), QByteArray("/api/v1/computing/instances"));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer ") + theToken);
}

void TestClient::listsAllPages_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QList<qint64>>("offsets");
    QTest::addColumn<QList<qint64>>("nextTime");

    using Offsets = QList<qint64>;
    QTest::newRow("rows") << -1 << Offsets{-1, 10, 20} << Offsets{-1, 10, 20};
    QTest::newRow("pages from one") << 1 << Offsets{-1, 10, 2, 3} << Offsets{-1, 2, 3};
    QTest::newRow("pages from zero") << 0 << Offsets{-1, 10, 2, 3, 1} << Offsets{-1, 1, 2};
}

void TestClient::listsAllPages()
{
    QFETCH(const int, first);
    QFETCH(const QList<qint64>, offsets);
    QFETCH(const QList<qint64>, nextTime);
    m_server->answer(paged(25, first));
    const auto asked = [this](qsizetype from) {
        QList<qint64> all;
        for (const QByteArray &request : m_server->requests().mid(from))
            all += offsetOf(request);
        return all;
    };
    for (const bool isFirst : {true, false}) {
        const qsizetype before = m_server->requests().size();
        const auto list = outcomeOf<QList<Instance>>(m_client->instances());
        QVERIFY(list);
        QCOMPARE(list->size(), 25);
        QCOMPARE(asked(before), isFirst ? offsets : nextTime);
    }
    QVERIFY(lastTarget().contains("limit=10&offset="));
    for (const QByteArray &request : m_server->requests())
        QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer ") + theToken);
}

void TestClient::takesRefusedPageForTheEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isBeyondTheEnd");
    QTest::addColumn<bool>("isListed");

    // Beyond the end of pages counted from one: another meaning brings the rest.
    for (const int status : {200, 400, 404, 416, 422})
        QTest::addRow("%d beyond the end", status) << status << true << true;
    // Whatever is asked for besides the first page.
    for (const int status : {400, 404, 422})
        QTest::addRow("%d always", status) << status << false << true;
    // "failed" may be about a page that does exist: without the rest it is no list.
    QTest::addRow("200 always") << 200 << false << false;
}

void TestClient::takesRefusedPageForTheEnd()
{
    QFETCH(const int, status);
    QFETCH(const bool, isBeyondTheEnd);
    QFETCH(const bool, isListed);
    const FaultServer::Handler good = paged(25, 1);
    m_server->answer([=](const QByteArray &request) {
        const qint64 offset = offsetOf(request);
        const bool isRefused = isBeyondTheEnd ? offset > 3 : offset >= 0;
        return isRefused ? say(failed(QStringLiteral("No such page")), status) : good(request);
    });
    const auto list = outcomeOf<QList<Instance>>(m_client->instances());
    QCOMPARE(list.has_value(), isListed);
    if (isListed)
        QCOMPARE(list->size(), isBeyondTheEnd ? 25 : 10);
    else
        QCOMPARE(list.error().serverMessage, QStringLiteral("No such page"));
}

void TestClient::failsAsAWhole_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("onLaterPage");

    const auto row = [](const char *name, const FaultScript &script, ErrorKind kind,
                        bool onLaterPage = true) {
        QTest::addRow("%s", name) << script << kind << false;
        if (onLaterPage)
            QTest::addRow("%s on a later page", name) << script << kind << true;
    };
    const auto answer = [](int status, const QByteArray &body) {
        return FaultScript{FaultStep::send(httpAnswer(status, body)), FaultStep::close()};
    };
    row("400", answer(400, "{}"), ErrorKind::Rejected, false);
    row("401", answer(401, "{}"), ErrorKind::Unauthorized);
    row("403", answer(403, "{}"), ErrorKind::Forbidden);
    row("404", answer(404, "{}"), ErrorKind::NotFound, false);
    row("408", answer(408, "{}"), ErrorKind::Rejected);
    row("429", answer(429, "{}"), ErrorKind::RateLimited);
    row("500", answer(500, "{}"), ErrorKind::ServerTrouble);
    row("502, HTML", answer(502, "<html>"), ErrorKind::ServerTrouble);
    row("failed", answer(200, R"({"status":"failed","message":"x"})"), ErrorKind::Failed);
    row("HTML", answer(200, "<html>Log in to the network</html>"), ErrorKind::NotAnAnswer);
    row("empty", answer(200, ""), ErrorKind::NotAnAnswer);
    row("nothing", answer(204, ""), ErrorKind::NotAnAnswer);
    row("no envelope", answer(200, "[]"), ErrorKind::NotAnAnswer);
    row("redirect", answer(302, ""), ErrorKind::Redirected);
    row("closed", {FaultStep::close()}, ErrorKind::Unreachable);
    row("cut", {FaultStep::send("HTTP/1.0 200 OK\r\n\r\n{\"data\":["), FaultStep::close()},
        ErrorKind::NotAnAnswer);
}

void TestClient::failsAsAWhole()
{
    QFETCH(const FaultScript, script);
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, onLaterPage);
    const FaultServer::Handler good = paged(25, -1);
    m_server->answer([=](const QByteArray &request) {
        return offsetOf(request) == (onLaterPage ? 20 : -1) ? script : good(request);
    });
    const auto list = outcomeOf<QList<Instance>>(m_client->instances());
    QVERIFY(!list);
    QCOMPARE(list.error().kind, kind);
    QCOMPARE(list.error().httpStatus == 0, kind == ErrorKind::Unreachable);
}

void TestClient::endsEndlessList()
{
    // Each page brings another instance, and the end is never nearer.
    int asked = 0;
    m_server->answer([&asked](const QByteArray &) {
        ++asked;
        return say(rows(asked, asked + 1, 100'000));
    });
    // The second time it is known from the first page.
    for (const int most : {InstancesRequest::mostPages, InstancesRequest::mostPages + 1}) {
        const auto list = outcomeOf<QList<Instance>>(m_client->instances());
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::TooLarge);
        QCOMPARE(m_server->requests().size(), most);
    }
    m_server->answer(say(rows(0, 3, 3)));
    QVERIFY(outcomeOf<QList<Instance>>(m_client->instances()));
}

void TestClient::asksForNoAbsurdTotal()
{
    m_server->answer(say(rows(0, 1, 1'000'000'000)));
    const auto list = outcomeOf<QList<Instance>>(m_client->instances());
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::TooLarge);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestClient::boundsTheListAsAWhole_data()
{
    QTest::addColumn<Limits>("limits");
    QTest::addColumn<FaultScript>("thirdPage");
    QTest::addColumn<std::optional<ErrorKind>>("kind");

    using namespace std::chrono_literals;
    const FaultScript good = say(rows(20, 25, 25));
    const qint64 size = jsonOf(rows(10, 20, 25)).size();
    const auto row = [](const char *name, const Limits &limits, const FaultScript &third,
                        std::optional<ErrorKind> kind) {
        QTest::newRow(name) << limits << third << kind;
    };
    row("fits", {.listBytes = 3 * size}, good, std::nullopt);
    row("pages larger than a record may be", {.bytes = 1}, good, std::nullopt);
    row("too many bytes", {.listBytes = 2 * size}, good, ErrorKind::TooLarge);
    row("too late", {.listDeadline = 1s}, {FaultStep::hold()}, ErrorKind::Timeout);
    row("dripping", {.silence = 10s, .listDeadline = 1s},
        {FaultStep::send("HTTP/1.1 200 OK\r\n\r\n"), FaultStep::drip(" ", 10ms)},
        ErrorKind::Timeout);
}

void TestClient::boundsTheListAsAWhole()
{
    QFETCH(const Limits, limits);
    QFETCH(const FaultScript, thirdPage);
    QFETCH(const std::optional<ErrorKind>, kind);
    const FaultServer::Handler good = paged(25, -1);
    m_server->answer([=](const QByteArray &request) {
        return offsetOf(request) == 20 ? thirdPage : good(request);
    });
    m_client->setLimits(limits);
    const auto list = outcomeOf<QList<Instance>>(m_client->instances());
    QCOMPARE(list.has_value(), !kind);
    if (kind)
        QCOMPARE(list.error().kind, *kind);
    QCOMPARE(m_server->requests().size(), 3);
    // What failed has not been taken for what there is.
    m_server->answer(good);
    m_client->setLimits({});
    const auto next = outcomeOf<QList<Instance>>(m_client->instances());
    QCOMPARE(next.has_value(), kind != ErrorKind::TooLarge);
    if (next)
        QCOMPARE(next->size(), 25);
}

void TestClient::learnsNothingFromFailure()
{
    m_server->answer(paged(25, 1));
    QVERIFY(outcomeOf<QList<Instance>>(m_client->instances()));
    m_server->answer(say(failed(QStringLiteral("x"))));
    QVERIFY(!outcomeOf<QList<Instance>>(m_client->instances()));
    m_server->answer(paged(25, 1));
    const qsizetype before = m_server->requests().size();
    QVERIFY(outcomeOf<QList<Instance>>(m_client->instances()));
    QCOMPARE(m_server->requests().size() - before, 3);
}

void TestClient::fetchesOne()
{
    m_server->answer(say(record(QStringLiteral("7"))));
    const auto instance = outcomeOf<Instance>(m_client->instance(QStringLiteral("7")));
    QVERIFY(instance);
    QCOMPARE(instance->displayName(), QStringLiteral("demo"));
    QCOMPARE(instance->password(), Secret(QStringLiteral("pw")));
    const QByteArray request = m_server->requests().constFirst();
    QCOMPARE(targetOf(request), QByteArray("/api/v1/computing/instance/7"));
    QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer ") + theToken);
}

void TestClient::takesNoTokenFromTheAnswer_data()
{
    QTest::addColumn<QByteArray>("spelled");
    QTest::newRow("as it was sent") << QByteArray("ak_4711");
    QTest::newRow("escaped") << QByteArray("\\u0061k_\\u0034711");
    QTest::newRow("within a text") << QByteArray("Authorization: Bearer ak_4711, and \\/ more");
    QTest::newRow("in other letters") << QByteArray("AK_4711 \\/");
}

/** A provider that repeats its request must not have the token shown, copied or stored. */
void TestClient::takesNoTokenFromTheAnswer()
{
    QFETCH(const QByteArray, spelled);
    const QByteArray body =
        R"({"data":[{"id":"7","password":"pw","note":")" + spelled + R"(","host_name":"x"}]})";
    m_server->answer({FaultStep::send(httpAnswer(200, body))});
    InstanceRequest *request = m_client->instance(QStringLiteral("7"));
    const auto masked = std::make_shared<QByteArray>();
    connect(request, &InstanceRequest::finished, this,
            [masked, request] { *masked = request->maskedAnswer(); });
    const auto instance = outcomeOf<Instance>(request);
    const QByteArray &raw = *masked;
    QVERIFY(instance && instance->other().size() == 1);
    QVERIFY(!instance->other().constFirst().text.contains(QLatin1String("4711")));
    QVERIFY(!instance->other().constFirst().text.isEmpty());
    QCOMPARE(instance->password(), Secret(QStringLiteral("pw")));
    QVERIFY2(raw.contains("note") && !raw.contains("4711"), raw.constData());
    // The list, too, has keys that nobody knows.
    m_server->answer({FaultStep::send(httpAnswer(200, body))});
    const auto list = outcomeOf<QList<Instance>>(m_client->instances());
    QVERIFY(list && list->size() == 1);
    QCOMPARE(list->constFirst().other(), instance->other());
}

void TestClient::encodesId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");

    QTest::newRow("as documented")
        << QStringLiteral("102cade84ea-e703-4400") << QByteArray("102cade84ea-e703-4400");
    QTest::newRow("path, query, fragment")
        << QStringLiteral("../x?y#z") << QByteArray("..%2Fx%3Fy%23z");
    QTest::newRow("already encoded") << QStringLiteral("a%2Fb") << QByteArray("a%252Fb");
    QTest::newRow("blank, plus") << QStringLiteral("a b+c") << QByteArray("a%20b%2Bc");
    QTest::newRow("not ASCII") << QStringLiteral("\u00e4") << QByteArray("%C3%A4");
    QTest::newRow("line end") << QStringLiteral("a\r\nX: y") << QByteArray("a%0D%0AX%3A%20y");
}

void TestClient::encodesId()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, segment);
    m_server->answer(say(record(id)));
    QVERIFY(outcomeOf<Instance>(m_client->instance(id)));
    QCOMPARE(lastTarget(), "/api/v1/computing/instance/" + segment);
}

void TestClient::asksForNothingImpossible_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("this folder") << QStringLiteral(".");
    QTest::newRow("folder above") << QStringLiteral("..");
}

void TestClient::asksForNothingImpossible()
{
    QFETCH(const QString, id);
    const auto instance = outcomeOf<Instance>(m_client->instance(id));
    QVERIFY(!instance);
    QCOMPARE(instance.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestClient::refusesWrongRecord_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");

    const QJsonObject none{{QStringLiteral("status"), QStringLiteral("success")},
                           {QStringLiteral("data"), QJsonArray()}};
    QTest::newRow("another") << record(QStringLiteral("8")) << 200 << ErrorKind::WrongInstance;
    QTest::newRow("none") << none << 200 << ErrorKind::NotFound;
    QTest::newRow("404") << none << 404 << ErrorKind::NotFound;
    QTest::newRow("failed") << failed(QStringLiteral("You sent ak_4711")) << 200
                            << ErrorKind::Failed;
}

void TestClient::refusesWrongRecord()
{
    QFETCH(const QJsonObject, answer);
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    m_server->answer(say(answer, status));
    const auto instance = outcomeOf<Instance>(m_client->instance(QStringLiteral("7")));
    QVERIFY(!instance);
    QCOMPARE(instance.error().kind, kind);
    QCOMPARE(instance.error().httpStatus, status);
    QVERIFY(!instance.error().serverMessage.contains(QLatin1String(theToken)));
}

void TestClient::signsIn_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("plain") << QStringLiteral("me@example.com") << QStringLiteral("secret")
                           << QByteArray("username=me%40example.com&password=secret");
    QTest::newRow("reserved characters")
        << QStringLiteral("me+gpu@example.com") << QStringLiteral("a+b&c=d%e f;g")
        << QByteArray("username=me%2Bgpu%40example.com&password="
                      "a%2Bb%26c%3Dd%25e%20f%3Bg");
    QTest::newRow("not ASCII") << QStringLiteral("me@example.com")
                               << QStringLiteral("p\u00e4ss\U0001F511")
                               << QByteArray(
                                      "username=me%40example.com&password=p%C3%A4ss%F0%9F%94%91");
    QTest::newRow("blanks around belong to it")
        << QStringLiteral("me@example.com") << QStringLiteral(" x ")
        << QByteArray("username=me%40example.com&password=%20x%20");
}

void TestClient::signsIn()
{
    QFETCH(const QString, email);
    QFETCH(const QString, password);
    QFETCH(const QByteArray, body);
    const QJsonObject data{{QStringLiteral("jwtToken"), QStringLiteral("new.to.ken")}};
    m_server->answer(say(
        {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("data"), data}}));
    const auto token = outcomeOf<Secret>(m_client->signIn(email, Secret(password)));
    QVERIFY(token);
    QCOMPARE(*token, Secret(QStringLiteral("new.to.ken")));

    QCOMPARE(m_server->requests().size(), 1);
    const QByteArray request = m_server->requests().constFirst();
    QVERIFY(request.startsWith("POST /api/v1/login HTTP/1.1\r\n"));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(!request.contains("Authorization"));
    QCOMPARE(bodyOf(request), body);
}

void TestClient::signInFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");

    const QString echoed = QStringLiteral("Wrong: ") + mask();
    QTest::newRow("failed") << 200 << QByteArray(R"({"status":"failed","message":"Wrong: pa ss"})")
                            << ErrorKind::Failed << echoed;
    QTest::newRow("401") << 401 << QByteArray(R"({"status":"failed","message":"Wrong: pa ss"})")
                         << ErrorKind::Unauthorized << echoed;
    QTest::newRow("422, echo of the form")
        << 422 << QByteArray(R"({"status":"error","error":{"code":1,"message":"Wrong: pa%20ss"}})")
        << ErrorKind::Rejected << echoed;
    QTest::newRow("no token") << 200 << QByteArray(R"({"status":"success","data":{}})")
                              << ErrorKind::NotAnAnswer << QString();
}

void TestClient::signInFails()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, message);
    m_server->answer({FaultStep::send(httpAnswer(status, body))});
    const auto token = outcomeOf<Secret>(
        m_client->signIn(QStringLiteral("me@example.com"), Secret(QStringLiteral("pa ss"))));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, kind);
    QCOMPARE(token.error().httpStatus, status);
    QCOMPARE(token.error().serverMessage, message);
}

void TestClient::sendsNoUnsolicitedCookies()
{
    m_server->answer(
        {FaultStep::send(httpAnswer(200, jsonOf(rows(0, 1, 1)), {"Set-Cookie: a=b; Path=/"}))});
    QVERIFY(outcomeOf<QList<Instance>>(m_client->instances()));
    QVERIFY(outcomeOf<QList<Instance>>(m_client->instances()));
    QVERIFY(headerOf(m_server->requests().constLast(), "Cookie").isEmpty());
}

void TestClient::obeysLimits()
{
    m_client->setLimits({.deadline = std::chrono::milliseconds(200)});
    const auto list = outcomeOf<QList<Instance>>(m_client->instances());
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Timeout);

    m_server->answer(say(record(QStringLiteral("7"))));
    m_client->setLimits({.bytes = 20});
    const auto instance = outcomeOf<Instance>(m_client->instance(QStringLiteral("7")));
    QVERIFY(!instance);
    QCOMPARE(instance.error().kind, ErrorKind::TooLarge);
}

/** The kinds of requests that can be in flight. */
static void addRequests()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"list", "record", "empty id", "sign in"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

QObject *TestClient::start(const QString &what)
{
    const auto counted = [this](auto *request) -> QObject * {
        connect(request, &std::remove_pointer_t<decltype(request)>::finished, this,
                [this] { ++m_finished; });
        return request;
    };
    if (what == QLatin1String("list"))
        return counted(m_client->instances());
    if (what == QLatin1String("record"))
        return counted(m_client->instance(QStringLiteral("7")));
    if (what == QLatin1String("empty id"))
        return counted(m_client->instance({}));
    return counted(m_client->signIn(QStringLiteral("a@b.example"), Secret(QStringLiteral("x"))));
}

void TestClient::saysNothingAfterAbort_data()
{
    addRequests();
}

void TestClient::saysNothingAfterAbort()
{
    QFETCH(const QString, what);
    QPointer<QObject> request = start(what);
    const QSignalSpy hungUp(m_server.get(), &FaultServer::disconnected);
    if (what != QLatin1String("empty id"))
        QVERIFY(becomesTrue([&] { return m_server->requests().size() == 1; }));
    qobject_cast<Request *>(request)->abort();
    QVERIFY(becomesTrue([&] { return request.isNull(); }));
    if (what != QLatin1String("empty id"))
        QVERIFY(becomesTrue([&] { return hungUp.size() == 1; }));
    QCOMPARE(m_finished, 0);
}

void TestClient::canBeDestroyedInFlight_data()
{
    addRequests();
}

void TestClient::canBeDestroyedInFlight()
{
    QFETCH(const QString, what);
    const QPointer<QObject> request = start(what);
    const QSignalSpy hungUp(m_server.get(), &FaultServer::disconnected);
    if (what != QLatin1String("empty id"))
        QVERIFY(becomesTrue([&] { return m_server->requests().size() == 1; }));
    m_client.reset();
    QVERIFY(request.isNull());
    if (what != QLatin1String("empty id"))
        QVERIFY(becomesTrue([&] { return hungUp.size() == 1; }));
    QCOMPARE(m_finished, 0);
}

void TestClient::canBeLeftWhileALongListIsRead_data()
{
    QTest::addColumn<bool>("isAborted");
    QTest::newRow("aborted") << true;
    QTest::newRow("destroyed") << false;
}

void TestClient::canBeLeftWhileALongListIsRead()
{
    QFETCH(const bool, isAborted);
    m_server->answer(say(rows(0, 20'000, 20'000)));
    const QPointer<QObject> request = start(QStringLiteral("list"));
    const auto &pool = *QThreadPool::globalInstance();
    QVERIFY(becomesTrue([&pool] { return pool.activeThreadCount() > 0; }));
    if (isAborted)
        qobject_cast<Request *>(request)->abort();
    else
        m_client.reset();
    QVERIFY(becomesTrue([&] { return request.isNull() && pool.activeThreadCount() == 0; }));
    QCoreApplication::processEvents();
    QCOMPARE(m_finished, 0);
}

void TestClient::canBeAbortedWhenFinished()
{
    m_server->answer(say(rows(0, 1, 1)));
    InstancesRequest *request = m_client->instances();
    const QPointer<QObject> guard(request);
    int times = 0;
    connect(request, &InstancesRequest::finished, this, [request, &times] {
        ++times;
        request->abort();
    });
    QVERIFY(becomesTrue([&guard] { return guard.isNull(); }));
    QCOMPARE(times, 1);
}

void TestClient::canBeDestroyedWhenFinished()
{
    m_server->answer(say(rows(0, 1, 1)));
    const auto seen = std::make_shared<qsizetype>(-1);
    connect(m_client->instances(), &InstancesRequest::finished, this,
            [this, seen](const Result<QList<Instance>> &list) {
                m_client.reset();
                *seen = list ? list->size() : 0;
            });
    QVERIFY(becomesTrue([&] { return *seen >= 0; }));
    QCOMPARE(*seen, 1);
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
