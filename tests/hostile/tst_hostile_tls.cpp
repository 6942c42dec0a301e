// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/client.h"
#include "hostile/stand.h"
#include "http/httpnetwork.h"
#include "support/loopbacktls.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

/** What the other end of a connection has become. */
enum class Change { Certificate, NotTrusted, OldHello, OldAlert, Plain, PointsToPlain };

constexpr auto urlVariable = "LATCHKEY_TEST_TLS_URL";

/** The answer to a ClientHello of one that knows TLS 1.0 at the most: RFC 2246, 7.4.1.3. */
QByteArray oldHello()
{
    return QByteArray::fromHex("160301002a"
                               "02000026"
                               "0301")
           + QByteArray(32, 'r')
           + QByteArray::fromHex("00"
                                 "002f"
                                 "00");
}

/** The fatal alert protocol_version. */
QByteArray oldAlert()
{
    return QByteArray::fromHex("15030100020246");
}

} // namespace

/** The provider's other end is not who it should be; nothing is said to it, and why is told. */
class TestHostileTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refuses_data();
    void refuses();
    void trustsWhatTheSystemTrusts();
    /** Not by itself: what trustsWhatTheSystemTrusts() starts in another view of the disk. */
    void asksWhereTheSystemTrusts();

private:
    void become(Change change, const QSslCertificate &certificate);

    QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
    std::unique_ptr<Stand> m_stand;
    std::unique_ptr<FaultServer> m_usurper;
};

void TestHostileTls::init()
{
    QSslConfiguration trusting = m_usual;
    trusting.addCaCertificate(authorityCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    m_stand = std::make_unique<Stand>(
        Limits{}, std::make_unique<FaultServer>(loopbackTls(signedCertificate())));
}

void TestHostileTls::cleanup()
{
    m_stand.reset();
    m_usurper.reset();
    QSslConfiguration::setDefaultConfiguration(m_usual);
}

void TestHostileTls::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QSslCertificate>("certificate");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, Change change, const QSslCertificate &certificate,
                        ErrorKind kind, const char *says) {
        QTest::newRow(name) << change << certificate << kind << QString::fromUtf8(says);
    };
    using enum Change;
    using enum ErrorKind;
    const QSslCertificate same = signedCertificate();
    row("self-signed", Certificate, loopbackCertificate(), UnknownIssuer, "No authority");
    row("unknown issuer", NotTrusted, same, UnknownIssuer, "No authority");
    row("expired", Certificate, signedCertificate(SignedFor::Past), OutdatedCertificate,
        "has run out");
    row("not valid yet", Certificate, signedCertificate(SignedFor::Future), OutdatedCertificate,
        "not valid yet");
    row("wrong host", Certificate, signedCertificate(SignedFor::Elsewhere), OtherHost,
        "another host");
    row("wrong host and self-signed", Certificate, elsewhereCertificate(), OtherHost,
        "another host");
    row("too old a protocol", OldHello, same, OldProtocol, "too old");
    row("too old a protocol, by alert", OldAlert, same, OldProtocol, "too old");
    row("no TLS any more", Plain, same, Untrusted, "not secure");
    row("points to http", PointsToPlain, same, Redirected, "not sent there");
}

void TestHostileTls::refuses()
{
    QFETCH(const Change, change);
    QFETCH(const QSslCertificate, certificate);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, says);
    SessionBench &bench = m_stand->bench;
    FaultServer &server = bench.server.server();
    QCOMPARE(bench.account.apiUrl.scheme(), QStringLiteral("https"));
    QVERIFY(m_stand->isSet());
    const qsizetype before = server.requests().size();

    become(change, certificate);
    const std::optional<Outcome> outcome = m_stand->refresh();
    QVERIFY(outcome && outcome->list && outcome->record);
    QCOMPARE(sentence(*outcome->list), sentence(Error{kind, {}, {}}));
    QCOMPARE(outcome->record->kind, kind);
    QVERIFY2(sentence(*outcome->list).contains(says), qPrintable(sentence(*outcome->list)));
    QVERIFY(!outcome->list->technical.isEmpty());
    QCOMPARE(bench.session->listState(), ViewState::Stale);
    QCOMPARE(bench.session->recordState(), ViewState::Stale);
    QVERIFY(m_stand->isUnharmed());
    // Not a word before who is there is known.
    QCOMPARE(server.requests().size() - before, change == Change::PointsToPlain ? 2 : 0);
    QVERIFY(!m_usurper || m_usurper->requests().isEmpty());
    QCOMPARE(m_stand->elsewhere.connectionCount(), 0);

    m_usurper.reset();
    become(Change::Certificate, signedCertificate());
    bench.turn(60s);
    QVERIFY(bench.session->isBusy());
    QVERIFY(bench.settles());
    QVERIFY(!bench.session->trouble());
    QCOMPARE(bench.session->listState(), ViewState::Ready);
    QCOMPARE(bench.session->recordState(), ViewState::Ready);
}

void TestHostileTls::become(Change change, const QSslCertificate &certificate)
{
    InstanceServer &provider = m_stand->bench.server;
    FaultServer &server = provider.server();
    const auto port = static_cast<quint16>(server.url().port());
    provider.faults.clear();
    if (change == Change::PointsToPlain) {
        const QByteArray there = "Location: " + m_stand->elsewhere.url().toEncoded();
        for (const QString &asked : {InstanceServer::list(), Stand::id()})
            provider.faults.insert(asked, InstanceServer::says(302, {}, {there}));
        return;
    }
    server.goAway();
    QSslConfiguration trusting = m_usual;
    if (change != Change::NotTrusted)
        trusting.addCaCertificate(authorityCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    server.setTls(loopbackTls(certificate));
    if (change == Change::Certificate || change == Change::NotTrusted) {
        server.comeBack();
        return;
    }
    m_usurper = std::make_unique<FaultServer>(port);
    m_usurper->answer({FaultStep::send(httpAnswer(200, "{}"))});
    if (change == Change::Plain)
        m_usurper->greet({FaultStep::send(httpAnswer(400, "This is HTTP"))});
    else
        m_usurper->greet({FaultStep::send(change == Change::OldHello ? oldHello() : oldAlert())});
}

void TestHostileTls::trustsWhatTheSystemTrusts()
{
#ifndef Q_OS_LINUX
    QSKIP("The system's trust store cannot be put aside here.");
#endif
    // A private authority, as an administrator would add it: under the name that is looked for.
    const QTemporaryDir store;
    QFile file(store.filePath(QStringLiteral("c44cec1c.0")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authorityCertificate().toPem());
    file.close();
    const QString inOtherView = QStringLiteral("mount --bind \"$0\" /etc/ssl/certs");
    if (QProcess::execute(QStringLiteral("unshare"),
                          {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"),
                           inOtherView, store.path()})
        != 0)
        QSKIP("This needs the right to mount.");

    m_stand->bench.server.server().answer({FaultStep::send(httpAnswer(200, "{}"))});
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(urlVariable), m_stand->bench.server.apiUrl().toString());
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QStringLiteral("unshare"),
                {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"),
                 inOtherView + QStringLiteral(" && exec \"$1\" asksWhereTheSystemTrusts"),
                 store.path(), QCoreApplication::applicationFilePath()});
    QVERIFY(QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 30'000));
    QCOMPARE(child.exitCode(), 0);
    QCOMPARE(m_stand->bench.server.server().requests().size(), 1);
}

void TestHostileTls::asksWhereTheSystemTrusts()
{
    const QUrl url(qEnvironmentVariable(urlVariable));
    if (url.isEmpty())
        QSKIP("Started by another test.");
    QSslConfiguration::setDefaultConfiguration(m_usual);
    HttpNetwork network;
    Client client(network, url, Secret(QStringLiteral("ak_token")));
    QSignalSpy finished(client.instances(), &InstancesRequest::finished);
    QVERIFY(finished.wait(20'000));
    // What the server says is no list, but it was let speak.
    const auto list = finished.at(0).at(0).value<Result<QList<Instance>>>();
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::NotAnAnswer);
    QCOMPARE(list.error().httpStatus, 200);
}

QTEST_GUILESS_MAIN(TestHostileTls)
#include "tst_hostile_tls.moc"
