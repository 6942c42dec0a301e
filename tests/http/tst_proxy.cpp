// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/reply.h"
#include "support/asking.h"
#include "support/faultserver.h"
#include "support/loopbacktls.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace latchkey;

namespace {

constexpr auto theToken = "ak_4711";

/** A proxy that leads everyone to the same port of this computer, whatever host they ask for. */
class Tunnel : public QTcpServer {
public:
    explicit Tunnel(int port)
    {
        connect(this, &QTcpServer::newConnection, this, [this, port] {
            QTcpSocket *near = nextPendingConnection();
            connect(near, &QTcpSocket::readyRead, this, [this, near, port] { open(near, port); });
        });
    }

    /** The heads of what it was asked. */
    QList<QByteArray> asked;

private:
    void open(QTcpSocket *near, int port)
    {
        asked += near->readAll();
        near->disconnect(this);
        near->write("HTTP/1.1 200 OK\r\n\r\n");
        auto *far = new QTcpSocket(near);
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        far->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    }
};

} // namespace

/** The proxies that the system's settings name; here by the environment, as on any Unix. */
class TestProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_usual); }
    void leadsToTheProvider();
    void mayRefuse_data();
    void mayRefuse();
    void isNotAskedForThisComputer();

private:
    Result<QByteArray> ask(const QUrl &url)
    {
        const Question question{.url = url, .token = Secret(QString::fromLatin1(theToken))};
        QObject connections;
        return outcomeOf<QByteArray>(new Reply(connections, question, {}));
    }
    static QUrl elsewhere(int port)
    {
        return QUrl(QStringLiteral("https://elsewhere.example:%1/x").arg(port));
    }
    static void useProxy(const QByteArray &address)
    {
        for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qputenv(name, address);
    }

    QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
};

void TestProxy::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("The system's settings are not in the environment here.");
#endif
    QSslConfiguration trusting = m_usual;
    trusting.addCaCertificate(authorityCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestProxy::leadsToTheProvider()
{
    FaultServer server(loopbackTls(signedCertificate(SignedFor::Elsewhere)));
    server.answer({FaultStep::send(httpAnswer(200, "{}"))});
    Tunnel tunnel(server.url().port());
    QVERIFY(tunnel.listen(QHostAddress::LocalHost));
    useProxy("http://127.0.0.1:" + QByteArray::number(tunnel.serverPort()));

    const Result<QByteArray> body = ask(elsewhere(server.url().port()));
    QVERIFY2(body, body ? "" : qPrintable(details(body.error())));
    QCOMPARE(*body, QByteArray("{}"));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(headerOf(server.requests().constFirst(), "Authorization"),
             QByteArray("Bearer ") + theToken);
    // The proxy learns where to, and nothing else.
    QCOMPARE(tunnel.asked.size(), 1);
    QVERIFY(tunnel.asked.constFirst().startsWith("CONNECT elsewhere.example:"));
    QVERIFY(!tunnel.asked.constFirst().contains(theToken));
    QVERIFY(!tunnel.asked.constFirst().toLower().contains("authorization"));
}

void TestProxy::mayRefuse_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::newRow("403") << FaultScript{FaultStep::send(httpAnswer(403, "No")), FaultStep::close()};
    QTest::newRow("407") << FaultScript{
        FaultStep::send(httpAnswer(407, "Who?", {"Proxy-Authenticate: Basic realm=\"x\""})),
        FaultStep::close()};
    QTest::newRow("502") << FaultScript{FaultStep::send(httpAnswer(502, "No")), FaultStep::close()};
    QTest::newRow("closed") << FaultScript{FaultStep::close()};
    QTest::newRow("noise") << FaultScript{FaultStep::send("SSH-2.0-x\r\n"), FaultStep::close()};
}

void TestProxy::mayRefuse()
{
    QFETCH(const FaultScript, script);
    FaultServer proxy;
    proxy.answer(script);
    useProxy(proxy.url().toEncoded());
    const Result<QByteArray> body = ask(elsewhere(443));
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::Unreachable);
    QVERIFY(!body.error().technical.isEmpty());
    QVERIFY(!proxy.requests().isEmpty());
    for (const QByteArray &request : proxy.requests())
        QVERIFY(!request.contains(theToken));
}

void TestProxy::isNotAskedForThisComputer()
{
    FaultServer proxy;
    proxy.answer({FaultStep::send(httpAnswer(200, "{}"))});
    useProxy(proxy.url().toEncoded());
    FaultServer server;
    server.answer({FaultStep::send(httpAnswer(200, "{}"))});
    QVERIFY(ask(server.url(QStringLiteral("/x"))));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.connectionCount(), 0);

    // Nor is anyone else asked without encryption, through whomever.
    const Result<QByteArray> plain = ask(QUrl(QStringLiteral("http://elsewhere.example/x")));
    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, ErrorKind::Untrusted);
    QCOMPARE(proxy.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
