// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");

} // namespace

/** The portal's settings, as documented: Read() wraps its answer in a second variant. */
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values;

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        values.insert(key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key) // NOLINT: D-Bus's name
    {
        ++asked;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key, 0U))));
    }

Q_SIGNALS:
    // NOLINTNEXTLINE: D-Bus's name
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public:
    int asked = 0;
};

class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatTheDesktopWants_data();
    void saysWhatTheDesktopWants();
    void hearsOfChanges();
    void saysNothingWithoutAPortal();

private:
    static QDBusConnection bus()
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    }

    std::unique_ptr<Portal> m_portal;
};

void TestDesktop::init()
{
    m_portal = std::make_unique<Portal>();
    QVERIFY(bus().registerObject(
        path, m_portal.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus().registerService(service));
}

void TestDesktop::cleanup()
{
    bus().unregisterObject(path);
    bus().unregisterService(service);
}

void TestDesktop::saysWhatTheDesktopWants_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<DesktopAppearance>("expected");
    const auto row = [](const char *name, const char *key, const QVariant &value,
                        const DesktopAppearance &expected) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << expected;
    };
    row("dark", "color-scheme", 1U, {true, false, false});
    row("light", "color-scheme", 2U, {false, false, false});
    row("contrast", "contrast", 1U, {std::nullopt, true, false});
    row("motion", "reduced-motion", 1U, {std::nullopt, false, true});
    row("GNOME's animations", "enable-animations", false, {std::nullopt, false, true});
}

void TestDesktop::saysWhatTheDesktopWants()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const DesktopAppearance, expected);
    m_portal->values.insert(QStringLiteral("enable-animations"), true);
    m_portal->values.insert(key, value);
    Desktop desktop;
    const QSignalSpy changes(&desktop, &Desktop::appearanceChanged);
    desktop.start();
    QTRY_VERIFY(desktop.appearance() == expected);
    QTRY_COMPARE(m_portal->asked, 4);
    QCOMPARE(changes.size(), 1);
}

void TestDesktop::hearsOfChanges()
{
    m_portal->values.insert(QStringLiteral("enable-animations"), true);
    Desktop desktop;
    desktop.start();
    QTRY_COMPARE(m_portal->asked, 4);
    const QString group = QStringLiteral("org.freedesktop.appearance");
    m_portal->change(group, QStringLiteral("color-scheme"), 1U);
    QTRY_VERIFY(desktop.appearance().isDark == true);
    m_portal->change(group, QStringLiteral("color-scheme"), 0U);
    QTRY_VERIFY(!desktop.appearance().isDark);
    // Of another group, with the same key.
    const QSignalSpy changes(&desktop, &Desktop::appearanceChanged);
    m_portal->change(QStringLiteral("org.example"), QStringLiteral("contrast"), 1U);
    m_portal->change(group, QStringLiteral("color-scheme"), 2U);
    QTRY_COMPARE(changes.size(), 1);
    QVERIFY(!desktop.appearance().hasHighContrast);
}

void TestDesktop::saysNothingWithoutAPortal()
{
    bus().unregisterService(service);
    Desktop desktop;
    const QSignalSpy changes(&desktop, &Desktop::appearanceChanged);
    desktop.start();
    // The bus answers in order: what was asked before has been refused by now.
    QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    QCoreApplication::processEvents();
    QCOMPARE(changes.size(), 0);
    QVERIFY(desktop.appearance() == DesktopAppearance());
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
