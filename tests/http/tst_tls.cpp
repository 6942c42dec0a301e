// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/reply.h"
#include "support/asking.h"
#include "support/faultserver.h"
#include "support/loopbacktls.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

using namespace latchkey;

/** Nothing is said over a connection whose other end is not who it should be. */
class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void trustsWhatTheSystemTrusts();
    void refuses_data();
    void refuses();
    void refusesPlainServer();

private:
    Result<QByteArray> ask(const QUrl &url)
    {
        const Question question{.url = url, .token = Secret(QStringLiteral("ak_4711"))};
        QObject connections;
        return outcomeOf<QByteArray>(new Reply(connections, question, {}));
    }
    void trust(const QSslCertificate &certificate)
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    QSslConfiguration m_usual;
};

void TestTls::initTestCase()
{
    m_usual = QSslConfiguration::defaultConfiguration();
    QVERIFY(!loopbackTls().privateKey().isNull());
    QVERIFY(!loopbackCertificate().isNull());
}

void TestTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_usual);
}

void TestTls::trustsWhatTheSystemTrusts()
{
    FaultServer server(loopbackTls());
    server.answer({FaultStep::send(httpAnswer(200, "{}"))});
    trust(loopbackCertificate());
    const Result<QByteArray> body = ask(server.url(QStringLiteral("/x")));
    QVERIFY(body);
    QCOMPARE(*body, QByteArray("{}"));
}

void TestTls::refuses_data()
{
    QTest::addColumn<QSslCertificate>("certificate");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<ErrorKind>("kind");

    const auto row = [](const char *name, const QSslCertificate &certificate, bool isTrusted,
                        ErrorKind kind) {
        QTest::newRow(name) << certificate << isTrusted << kind;
    };
    row("signed by itself", loopbackCertificate(), false, ErrorKind::UnknownIssuer);
    row("for another host", elsewhereCertificate(), true, ErrorKind::OtherHost);
    row("for another host, by itself", elsewhereCertificate(), false, ErrorKind::OtherHost);
    row("by an unknown authority", signedCertificate(), false, ErrorKind::UnknownIssuer);
    row("has run out", signedCertificate(SignedFor::Past), true, ErrorKind::OutdatedCertificate);
    row("has not begun", signedCertificate(SignedFor::Future), true,
        ErrorKind::OutdatedCertificate);
}

void TestTls::refuses()
{
    QFETCH(const QSslCertificate, certificate);
    QFETCH(const bool, isTrusted);
    QFETCH(const ErrorKind, kind);
    FaultServer server(loopbackTls(certificate));
    server.answer({FaultStep::send(httpAnswer(200, "{}"))});
    if (isTrusted) {
        trust(certificate);
        trust(authorityCertificate());
    }
    const Result<QByteArray> body = ask(server.url(QStringLiteral("/x")));
    QVERIFY(!body);
    QCOMPARE(body.error().kind, kind);
    QCOMPARE(body.error().httpStatus, 0);
    QVERIFY(!body.error().technical.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TestTls::refusesPlainServer()
{
    FaultServer server;
    server.greet({FaultStep::send("220 mail.example ESMTP\r\n")});
    QUrl url = server.url(QStringLiteral("/x"));
    url.setScheme(QStringLiteral("https"));
    const Result<QByteArray> body = ask(url);
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::Untrusted);
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
