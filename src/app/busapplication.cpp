// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/busapplication.h"

#include "app/applicationid.h"
#include "app/instancelink.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>

namespace latchkey {

namespace {

constexpr uint doNotQueue = 4;

/** The name with slashes, as the specification wants it. */
QString path()
{
    return QLatin1Char('/') + QString(applicationId).replace(QLatin1Char('.'), QLatin1Char('/'));
}

QString tokenIn(const QVariantMap &platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    // The older name, by which GTK 3 passes tokens of Wayland, too.
    return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString()
                           : token;
}

} // namespace

void BusApplication::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.registerObject(path(), this, QDBusConnection::ExportScriptableSlots);
    // Not by registerService(), which would wait for the answer.
    QDBusMessage request = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    request.setArguments({QString(applicationId), doNotQueue});
    bus.asyncCall(request);
}

void BusApplication::Activate(const QVariantMap &platformData)
{
    Q_EMIT activated({.token = tokenIn(platformData)});
}

void BusApplication::Open(const QStringList &uris, const QVariantMap &platformData)
{
    for (const QString &uri : uris) {
        if (const auto id = linkedInstance(uri)) {
            Q_EMIT activated({.instanceId = *id, .token = tokenIn(platformData)});
            return;
        }
    }
}

void BusApplication::ActivateAction(const QString &action, const QVariantList &,
                                    const QVariantMap &platformData)
{
    if (action == QLatin1String("Refresh"))
        Q_EMIT activated({.refresh = true, .token = tokenIn(platformData)});
}

} // namespace latchkey
