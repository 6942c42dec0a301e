// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/privatebus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QVariant>

namespace latchkey {

namespace {

QDBusMessage secretsCall(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path,
                                          interface, method);
}

QDBusMessage serviceCall(const QString &method)
{
    return secretsCall(QStringLiteral("/org/freedesktop/secrets"),
                       QStringLiteral("org.freedesktop.Secret.Service"), method);
}

QDBusObjectPath defaultCollection(const QDBusConnection &bus)
{
    auto call = serviceCall(QStringLiteral("ReadAlias"));
    call << QStringLiteral("default");
    return QDBusReply<QDBusObjectPath>(bus.call(call)).value();
}

} // namespace

PrivateBus::PrivateBus(Prompter prompter)
{
    QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly))
        return;
    config.write(QStringLiteral(R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <servicedir>%1</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>)")
                     .arg(m_folder.path())
                     .toUtf8());
    config.close();
    if (prompter == Prompter::Gnome) {
        const QDir services(QStringLiteral("/usr/share/dbus-1/services"));
        const auto names =
            services.entryList({QStringLiteral("org.gnome.keyring.*Prompter.service")});
        for (const QString &name : names)
            QFile::copy(services.filePath(name), m_folder.filePath(name));
    }

    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                 QStringLiteral("--print-address"),
                 QStringLiteral("--config-file=") + config.fileName()});
    while (!m_bus.canReadLine() && m_bus.waitForReadyRead())
        continue;
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    if (!m_address.isEmpty())
        m_connection = QDBusConnection::connectToBus(m_address, m_address);
}

PrivateBus::~PrivateBus()
{
    m_connection = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_address);
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->terminate();
        process->waitForFinished();
    }
}

bool PrivateBus::startKeyring()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
         QStringLiteral("--components=secrets"),
         QStringLiteral("--control-directory=") + m_folder.filePath(QStringLiteral("keyring"))});
    // A line end would become a part of the password, and nobody could type it.
    m_keyring.write(keyringPassword().toUtf8());
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] { return isKeyringUnlocked(); }, 15000);
}

bool PrivateBus::isKeyringUnlocked() const
{
    const QString collection = defaultCollection(m_connection).path();
    if (collection.isEmpty() || collection == QLatin1String("/"))
        return false;
    auto call = secretsCall(collection, QStringLiteral("org.freedesktop.DBus.Properties"),
                            QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QDBusVariant> isLocked = m_connection.call(call);
    return isLocked.isValid() && !isLocked.value().variant().toBool();
}

bool PrivateBus::lockKeyring()
{
    auto call = serviceCall(QStringLiteral("Lock"));
    call << QVariant::fromValue(QList{defaultCollection(m_connection)});
    return m_connection.call(call).type() == QDBusMessage::ReplyMessage && !isKeyringUnlocked();
}

} // namespace latchkey
