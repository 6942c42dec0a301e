// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The embedded provider as a client sees it, over real HTTP.
#include "core/parser.h"
#include "core/token.h"
#include "demo/providerclient.h"

#include <QJsonArray>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace latchkey;

namespace {

const char *const listPath = "/computing/instances";

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

/** Ids in the answer to a list request. */
QStringList idsOf(const Received &received)
{
    QStringList ids;
    const auto page = parseInstances(received.body);
    if (page) {
        for (const Instance &instance : page->instances)
            ids.append(instance.id());
    }
    return ids;
}

} // namespace

class ProviderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listensOnLoopbackOnly();
    void asksForAToken_data();
    void asksForAToken();
    void tokenIsFreshAndFitToBePasted();
    void tokenCanBeAJwtThatRunsOut();
    void revokedTokenIsRefused();

    void listHasTheDocumentedShape();
    void listNeedNotTellTheTotal();
    void listNeedNotLeak();
    void everyPageComesOnce_data();
    void everyPageComesOnce();
    void limitIsObeyed_data();
    void limitIsObeyed();
    void nonsenseForAPageIsRefused_data();
    void nonsenseForAPageIsRefused();

    void everyListedInstanceHasItsDetail();
    void unknownInstanceIsAFailure();
    void creditsAreTold();
    void everythingElseIsNotFound_data();
    void everythingElseIsNotFound();

    void signInGivesATokenForTwoHours();
    void signInReadsEveryEncodingOfAForm_data();
    void signInReadsEveryEncodingOfAForm();
    void signInRefuses_data();
    void signInRefuses();
    void nobodySignsInWithoutAPassword();

    void failsWhenTold();
    void recordsRequestsWithoutSecrets();
    void worksInAThreadOfItsOwn();

private:
    /** Starts `m_provider` anew with `m_options`. */
    void start();
    Received list(const QString &query = {})
    {
        return m_client->get(text(listPath) + query, m_provider->token());
    }

    QDateTime m_now;
    ProviderOptions m_options;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<ProviderClient> m_client;
};

void ProviderTest::init()
{
    m_now = QDateTime(QDate(2025, 3, 1), QTime(12, 0), QTimeZone::utc());
    m_options = {};
    m_options.clock = [this] { return m_now; };
    m_options.signInName = text("ada+gpu@example.org");
    m_options.signInPassword = Secret(text("p+w &=0O%"));
    start();
}

void ProviderTest::start()
{
    m_provider = std::make_unique<Provider>(m_options);
    QVERIFY(m_provider->start());
    m_client = std::make_unique<ProviderClient>(m_provider->apiUrl());
}

void ProviderTest::listensOnLoopbackOnly()
{
    const QUrl url = m_provider->apiUrl();
    QCOMPARE(url.host(), text("127.0.0.1"));
    QCOMPARE(url.path(), text("/api/v1"));
    QVERIFY(url.port() > 0);
    const Provider another;
    QVERIFY(another.apiUrl().isEmpty());
}

void ProviderTest::asksForAToken_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("authorization");

    const QStringList paths{text(listPath),
                            text("/computing/instances?limit=1"),
                            text("/computing/instance/102cade84ea-e703-4400-b77d-8ed545d198ee"),
                            text("/computing/instance/unknown"),
                            text("/users/credits"),
                            text("/no/such/endpoint")};
    for (const QString &path : paths) {
        const auto row = [&path](const char *what) -> QTestData & {
            return QTest::addRow("%s, %s", qPrintable(path), what);
        };
        row("none") << path << QByteArray();
        row("wrong") << path << QByteArray("Bearer wrong");
        row("empty") << path << QByteArray("Bearer ");
        row("another scheme") << path << QByteArray("Basic TOKEN");
        row("no scheme") << path << QByteArray("TOKEN");
    }
}

void ProviderTest::asksForAToken()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, authorization);
    authorization.replace("TOKEN", m_provider->token().revealUtf8());

    const Received received = m_client->send("GET", path, authorization);
    QCOMPARE(received.httpStatus, 401);
    QCOMPARE(received.json().value(text("status")).toString(), text("failed"));
    QVERIFY(!received.message().isEmpty());
    QVERIFY(!m_provider->requests().constLast().isAuthorized);
}

void ProviderTest::tokenIsFreshAndFitToBePasted()
{
    const Secret token = m_provider->token();
    const auto cleaned = cleanToken(token.reveal());
    QVERIFY(cleaned);
    QVERIFY(*cleaned == token);
    QVERIFY(!expiry(token));
    // 128 bits in base64 are 22 characters.
    QVERIFY(token.reveal().size() >= 22);
    const Provider another;
    QVERIFY(!(another.token() == token));
}

void ProviderTest::tokenCanBeAJwtThatRunsOut()
{
    const QDateTime end = m_now.addSecs(90);
    m_options.tokenExpiry = end;
    start();

    QVERIFY(cleanToken(m_provider->token().reveal()));
    QCOMPARE(expiry(m_provider->token()), std::optional(end));
    m_now = end.addSecs(-1);
    QCOMPARE(list().httpStatus, 200);
    m_now = end;
    QCOMPARE(list().httpStatus, 401);
}

void ProviderTest::revokedTokenIsRefused()
{
    QCOMPARE(list().httpStatus, 200);
    m_provider->revokeTokens();
    QCOMPARE(list().httpStatus, 401);

    const auto fresh =
        parseSignIn(m_client->signIn(m_options.signInName, m_options.signInPassword.reveal()).body);
    QVERIFY(fresh);
    QCOMPARE(m_client->get(text(listPath), *fresh).httpStatus, 200);
}

void ProviderTest::listHasTheDocumentedShape()
{
    const Received received = list();
    QCOMPARE(received.httpStatus, 200);
    QCOMPARE(received.contentType, QByteArray("application/json"));
    const QJsonObject object = received.json();
    QCOMPARE(object.keys(),
             QStringList({text("data"), text("message"), text("status"), text("total_instance")}));
    QCOMPARE(object.value(text("message")).toString(),
             text("All instances retrieved successfully"));
    QCOMPARE(object.value(text("status")).toString(), text("success"));
    const QJsonArray data = object.value(text("data")).toArray();
    QVERIFY(data.size() >= 12);
    QCOMPARE(object.value(text("total_instance")).toInteger(), data.size());
}

void ProviderTest::listNeedNotTellTheTotal()
{
    m_options.tellsTotal = false;
    start();
    const auto page = parseInstances(list().body);
    QVERIFY(page);
    QVERIFY(!page->total);
    QVERIFY(!page->instances.isEmpty());
}

void ProviderTest::listNeedNotLeak()
{
    QVERIFY(list().body.contains("vm_password"));
    m_options.listLeaksPassword = false;
    start();
    QVERIFY(!list().body.contains("vm_password"));
}

void ProviderTest::everyPageComesOnce_data()
{
    QTest::addColumn<OffsetUnit>("meaning");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("perPage");

    QTest::addRow("rows") << OffsetUnit::Rows << 0 << 10;
    QTest::addRow("pages from one") << OffsetUnit::PagesFromOne << 1 << 1;
    QTest::addRow("pages from zero") << OffsetUnit::PagesFromZero << 0 << 1;
}

void ProviderTest::everyPageComesOnce()
{
    QFETCH(OffsetUnit, meaning);
    QFETCH(int, first);
    QFETCH(int, perPage);
    m_options.offsetUnit = meaning;
    m_options.generatedInstances = 30;
    m_options.defaultLimit = 1000;
    m_options.maximalLimit = 1000;
    start();
    const QStringList all = idsOf(list());
    QVERIFY(all.size() > 40);

    QStringList paged;
    const auto pages = static_cast<int>(all.size() + 9) / 10;
    for (int page = 0; page < pages; ++page) {
        const int offset = first + page * perPage;
        const QStringList ids = idsOf(list(text("?limit=10&offset=%1").arg(offset)));
        QVERIFY(ids.size() <= 10);
        paged += ids;
    }
    QCOMPARE(paged, all);
    const auto behind = parseInstances(list(text("?limit=10&offset=100000")).body);
    QVERIFY(behind);
    QVERIFY(behind->instances.isEmpty());
    QCOMPARE(behind->total, std::optional<qint64>(all.size()));
}

void ProviderTest::limitIsObeyed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");

    QTest::addRow("none") << text("") << 7;
    QTest::addRow("smaller") << text("?limit=3") << 3;
    QTest::addRow("larger than the default") << text("?limit=9") << 9;
    QTest::addRow("larger than allowed") << text("?limit=12") << 11;
    QTest::addRow("offset alone") << text("?offset=2") << 7;
}

void ProviderTest::limitIsObeyed()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    m_options.defaultLimit = 7;
    m_options.maximalLimit = 11;
    start();
    QCOMPARE(idsOf(list(query)).size(), count);
}

void ProviderTest::nonsenseForAPageIsRefused_data()
{
    QTest::addColumn<QString>("query");

    for (const char *query : {"?limit=0", "?limit=-1", "?limit=ten", "?limit=", "?offset=-1",
                              "?limit=10&offset=x", "?limit=99999999999"})
        QTest::addRow("%s", query) << text(query);
}

void ProviderTest::nonsenseForAPageIsRefused()
{
    QFETCH(QString, query);
    const Received received = list(query);
    QCOMPARE(received.httpStatus, 400);
    QCOMPARE(received.json().value(text("status")).toString(), text("failed"));
}

void ProviderTest::everyListedInstanceHasItsDetail()
{
    m_options.generatedInstances = 3;
    start();
    const auto page = parseInstances(list().body);
    QVERIFY(page);
    for (const Instance &listed : page->instances) {
        const Received received = m_client->detail(listed.id(), m_provider->token());
        QCOMPARE(received.httpStatus, 200);
        const auto detail = parseInstance(received.body, listed.id());
        QVERIFY2(detail, qPrintable(listed.id()));
        QCOMPARE(detail->id(), listed.id());
        QCOMPARE(detail->displayName(), listed.displayName());
        QCOMPARE(detail->text(Attribute::Status), listed.text(Attribute::Status));
        QCOMPARE(detail->text(Attribute::Region), listed.text(Attribute::Region));
        QVERIFY(!detail->isGiven(Attribute::PricePerHour));
        QVERIFY(listed.isGiven(Attribute::PricePerHour));
    }
}

void ProviderTest::unknownInstanceIsAFailure()
{
    for (const char *id : {"unknown", "", "<b>", "a/b"}) {
        const Received received = m_client->detail(text(id), m_provider->token());
        QCOMPARE(received.httpStatus, 200);
        const auto detail = parseInstance(received.body, text(id));
        QVERIFY(!detail);
        QCOMPARE(detail.error().kind, ErrorKind::Failed);
        QVERIFY(detail.error().serverMessage.contains(text(id)));
    }
}

void ProviderTest::creditsAreTold()
{
    const Received received = m_client->get(text("/users/credits"), m_provider->token());
    QCOMPARE(received.httpStatus, 200);
    QCOMPARE(received.json(),
             QJsonDocument::fromJson(R"({"data": {"available_balance": "1228.55600"},
                                         "message": "User credit balance successfully retrieved",
                                         "status": "success"})")
                 .object());
}

void ProviderTest::everythingElseIsNotFound_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");

    const auto row = [](const char *method, const char *path) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << text(path);
    };
    row("GET", "");
    row("GET", "/");
    row("GET", "/computing");
    row("GET", "/computing/instances/");
    row("GET", "/computing/instance");
    row("GET", "/computing/instance/x/start");
    row("DELETE", "/computing/instance/x");
    row("POST", "/computing/instances");
    row("GET", "/login");
    row("GET", "/../v2/computing/instances");
    row("PUT", "/users/credits");
}

void ProviderTest::everythingElseIsNotFound()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const QByteArray authorization = ProviderClient::bearer(m_provider->token());
    const Received received = m_client->send(method, path, authorization);
    QCOMPARE(received.httpStatus, 404);
    QCOMPARE(received.json().value(text("status")).toString(), text("error"));
    QVERIFY(!serverMessage(received.body).isEmpty());
    QCOMPARE(m_provider->requests().constLast().method, method);
}

void ProviderTest::signInGivesATokenForTwoHours()
{
    const Received received =
        m_client->signIn(m_options.signInName, m_options.signInPassword.reveal());
    QCOMPARE(received.httpStatus, 200);
    const auto token = parseSignIn(received.body);
    QVERIFY(token);
    QVERIFY(cleanToken(token->reveal()));
    const QDateTime end = m_now.addSecs(7200);
    QCOMPARE(expiry(*token), std::optional(end));

    m_now = end.addSecs(-1);
    QCOMPARE(m_client->get(text(listPath), *token).httpStatus, 200);
    m_now = end;
    QCOMPARE(m_client->get(text(listPath), *token).httpStatus, 401);
    QCOMPARE(list().httpStatus, 200);
}

void ProviderTest::signInReadsEveryEncodingOfAForm_data()
{
    QTest::addColumn<QByteArray>("form");

    QTest::addRow("blank as plus")
        << QByteArray("username=ada%2Bgpu%40example.org&password=p%2Bw+%26%3D0O%25");
    QTest::addRow("blank as percent")
        << QByteArray("username=ada%2Bgpu%40example.org&password=p%2Bw%20%26%3D0O%25");
    QTest::addRow("the other way round, with more")
        << QByteArray("password=p%2bw+%26%3d0O%25&remember=1&username=ada%2Bgpu@example.org");
}

void ProviderTest::signInReadsEveryEncodingOfAForm()
{
    QFETCH(QByteArray, form);
    QVERIFY(parseSignIn(m_client->send("POST", text("/login"), {}, form).body));
}

void ProviderTest::signInRefuses_data()
{
    QTest::addColumn<QByteArray>("form");

    QTest::addRow("wrong password") << QByteArray("username=ada%2Bgpu%40example.org&password=no");
    QTest::addRow("wrong name") << QByteArray("username=bob&password=p%2Bw+%26%3D0O%25");
    QTest::addRow("plus not encoded")
        << QByteArray("username=ada+gpu@example.org&password=p%2Bw+%26%3D0O%25");
    QTest::addRow("no password") << QByteArray("username=ada%2Bgpu%40example.org");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("JSON") << QByteArray(R"({"username": "ada+gpu@example.org"})");
}

void ProviderTest::signInRefuses()
{
    QFETCH(QByteArray, form);
    const Received received = m_client->send("POST", text("/login"), {}, form);
    QCOMPARE(received.httpStatus, 401);
    QCOMPARE(received.json().value(text("status")).toString(), text("failed"));
    QVERIFY(!received.message().isEmpty());
}

void ProviderTest::nobodySignsInWithoutAPassword()
{
    m_options.signInName.clear();
    m_options.signInPassword = {};
    start();
    QCOMPARE(m_client->signIn({}, {}).httpStatus, 401);
}

void ProviderTest::failsWhenTold()
{
    const QByteArray page("<html><h1>Bad gateway</h1></html>");
    m_provider->failNext(502, page, 2, "text/html");
    for (int i = 0; i < 2; ++i) {
        const Received received = list();
        QCOMPARE(received.httpStatus, 502);
        QCOMPARE(received.body, page);
        QCOMPARE(received.contentType, QByteArray("text/html"));
    }
    QCOMPARE(list().httpStatus, 200);

    m_provider->failNext(429);
    QCOMPARE(list().httpStatus, 429);
    QCOMPARE(list().httpStatus, 200);
    QCOMPARE(m_provider->requestCount(text(listPath)), 5);
}

void ProviderTest::recordsRequestsWithoutSecrets()
{
    QSignalSpy received(m_provider.get(), &Provider::received);
    list(text("?limit=2&offset=1"));
    m_now = m_now.addSecs(5);
    m_client->detail(text("render/node 3#farm"), m_provider->token());
    m_client->send("GET", text("/users/credits"), "Bearer wrong");
    m_client->signIn(m_options.signInName, m_options.signInPassword.reveal());

    const QList<ReceivedRequest> &requests = m_provider->requests();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(received.size(), 4);
    QCOMPARE(requests.at(0).method, QByteArray("GET"));
    QCOMPARE(requests.at(0).target, text("/api/v1/computing/instances?limit=2&offset=1"));
    QVERIFY(requests.at(0).isAuthorized);
    QCOMPARE(requests.at(0).time, m_now.addSecs(-5));
    QCOMPARE(requests.at(0).httpStatus, 200);
    QCOMPARE(requests.at(1).target, text("/api/v1/computing/instance/render%2Fnode%203%23farm"));
    QCOMPARE(requests.at(1).time, m_now);
    QVERIFY(!requests.at(2).isAuthorized);
    QCOMPARE(requests.at(2).httpStatus, 401);
    QCOMPARE(requests.at(3).method, QByteArray("POST"));
    QCOMPARE(requests.at(3).target, text("/api/v1/login"));
    QVERIFY(!requests.at(3).isAuthorized);

    QCOMPARE(m_provider->requestCount(text(listPath)), 1);
    QCOMPARE(m_provider->requestCount(text("/users/credits")), 1);
    QCOMPARE(m_provider->requestCount(text("/users")), 0);
    m_provider->forgetRequests();
    QVERIFY(m_provider->requests().isEmpty());
}

void ProviderTest::worksInAThreadOfItsOwn()
{
    QThread thread;
    QObject there;
    auto provider = std::make_unique<Provider>();
    there.moveToThread(&thread);
    provider->moveToThread(&thread);
    QSemaphore isStarted;
    connect(&thread, &QThread::started, &there, [&] {
        if (provider->start())
            isStarted.release();
    });
    connect(&thread, &QThread::finished, &there, [&] { provider.reset(); });
    thread.start();
    constexpr int patience = 5000; // ms
    QVERIFY(isStarted.tryAcquire(1, patience));
    ProviderClient client(provider->apiUrl());
    QCOMPARE(client.get(text(listPath), provider->token()).httpStatus, 200);
    thread.quit();
    QVERIFY(thread.wait());
    QVERIFY(!provider);
}

QTEST_GUILESS_MAIN(ProviderTest)
#include "tst_provider.moc"
