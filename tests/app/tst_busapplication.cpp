// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/busapplication.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

namespace {

const QString name = QStringLiteral("io.github.latchkey.Latchkey");

/** Another program of the same user: a connection of its own. */
QDBusConnection launcher()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("launcher"));
}

QDBusMessage callOf(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(name, QStringLiteral("/io/github/latchkey/Latchkey"),
                                       QStringLiteral("org.freedesktop.Application"), method);
    call.setArguments(arguments);
    return call;
}

} // namespace

class TestBusApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isCalled_data();
    void isCalled();

private:
    BusApplication m_application;
};

void TestBusApplication::initTestCase()
{
    QDBusConnection bus = launcher();
    const QDBusServiceWatcher watcher(name, bus, QDBusServiceWatcher::WatchForRegistration);
    QSignalSpy registered(&watcher, &QDBusServiceWatcher::serviceRegistered);
    m_application.start();
    QVERIFY(registered.wait());
    QCOMPARE(bus.interface()->serviceOwner(name).value(),
             QDBusConnection::sessionBus().baseService());
}

void TestBusApplication::isCalled_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QList<Activation>>("expected");

    const QVariantMap nothing;
    const QVariantMap token{{QStringLiteral("activation-token"), QStringLiteral("t1")}};
    const auto open = [](const QStringList &uris, const QVariantMap &data) {
        return QVariantList{uris, data};
    };
    const auto act = [](const QString &action) {
        return QVariantList{action, QVariantList(), QVariantMap()};
    };
    QTest::addRow("activate") << "Activate" << QVariantList{nothing}
                              << QList<Activation>{Activation{}};
    QTest::addRow("activate with a token")
        << "Activate" << QVariantList{token} << QList<Activation>{{.token = QStringLiteral("t1")}};
    QTest::addRow("activate with a token by its older name")
        << "Activate"
        << QVariantList{QVariantMap{{QStringLiteral("desktop-startup-id"), QStringLiteral("t2")}}}
        << QList<Activation>{{.token = QStringLiteral("t2")}};
    QTest::addRow("open a link") << "Open"
                                 << open({QStringLiteral("latchkey://instance/a-1")}, token)
                                 << QList<Activation>{{.instanceId = QStringLiteral("a-1"),
                                                       .token = QStringLiteral("t1")}};
    QTest::addRow("open what is no link")
        << "Open"
        << open({QStringLiteral("file:///etc/passwd"), QStringLiteral("latchkey://instance/a;b")},
                nothing)
        << QList<Activation>{};
    QTest::addRow("open the first link")
        << "Open"
        << open({QStringLiteral("file:///x"), QStringLiteral("latchkey://instance/a"),
                 QStringLiteral("latchkey://instance/b")},
                nothing)
        << QList<Activation>{{.instanceId = QStringLiteral("a")}};
    QTest::addRow("refresh") << "ActivateAction" << act(QStringLiteral("Refresh"))
                             << QList<Activation>{{.refresh = true}};
    QTest::addRow("another action")
        << "ActivateAction" << act(QStringLiteral("Quit")) << QList<Activation>{};
}

void TestBusApplication::isCalled()
{
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    QFETCH(const QList<Activation>, expected);
    QList<Activation> heard;
    const auto connection = connect(&m_application, &BusApplication::activated, this,
                                    [&heard](const Activation &each) { heard.append(each); });
    // Waits in the event loop, in which the call arrives.
    const QDBusMessage answer = launcher().call(callOf(method, arguments), QDBus::BlockWithGui);
    disconnect(connection);
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
    QCOMPARE(heard, expected);
}

QTEST_GUILESS_MAIN(TestBusApplication)
#include "tst_busapplication.moc"
