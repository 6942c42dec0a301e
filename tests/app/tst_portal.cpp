// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quitsignals.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusServiceWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

namespace {

constexpr int patience = 30'000;

/** A program that offers a service on the session bus, for as long as this lives. */
class Service {
public:
    Service(const QString &program, QString name)
        : m_name(std::move(name))
    {
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("gnome"));
        m_process.setProcessEnvironment(surroundings);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, QStringList());
    }
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;
    ~Service()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool waitForRegistered()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        const QDBusServiceWatcher watcher(m_name, bus, QDBusServiceWatcher::WatchForRegistration);
        QSignalSpy registered(&watcher, &QDBusServiceWatcher::serviceRegistered);
        return bus.interface()->isServiceRegistered(m_name) || registered.wait(patience);
    }
    QByteArray output() { return m_process.readAllStandardOutput(); }

private:
    QString m_name;
    QProcess m_process;
};

/** Whether a window of this title is on the screen. */
bool isOnScreen(const QString &title)
{
    QProcess search;
    search.start(QStringLiteral("xdotool"),
                 {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                  QStringLiteral("--name"), title});
    return search.waitForFinished() && search.exitCode() == 0;
}

} // namespace

/** A process that forbids its core dumps may still ask the desktop's portal for a file dialog. */
class TestPortal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensFileDialog();
};

void TestPortal::opensFileDialog()
{
    forbidCoreDumps();
    Service gtk(QStringLiteral("/usr/libexec/xdg-desktop-portal-gtk"),
                QStringLiteral("org.freedesktop.impl.portal.desktop.gtk"));
    QVERIFY2(gtk.waitForRegistered(), gtk.output().constData());
    const QString name = QStringLiteral("org.freedesktop.portal.Desktop");
    Service portal(QStringLiteral("/usr/libexec/xdg-desktop-portal"), name);
    QVERIFY2(portal.waitForRegistered(), portal.output().constData());

    const QString title = QStringLiteral("Choose a file for Latchkey");
    QDBusMessage call = QDBusMessage::createMethodCall(
        name, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.FileChooser"), QStringLiteral("OpenFile"));
    call << QString() << title << QVariantMap();
    const QDBusReply<QDBusObjectPath> request =
        QDBusConnection::sessionBus().call(call, QDBus::BlockWithGui, patience);
    QVERIFY2(request.isValid(), qPrintable(request.error().message()));
    QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(title), patience);
}

QTEST_MAIN(TestPortal)
#include "tst_portal.moc"
