// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsportal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace latchkey {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String settings("org.freedesktop.portal.Settings");

/** Read() wraps the value once more than its documentation says. */
QVariant unwrapped(const QDBusVariant &value)
{
    QVariant inner = value.variant();
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    return inner;
}

} // namespace

void SettingsPortal::start()
{
    // By name, because D-Bus knows no other way.
    QDBusConnection::sessionBus().connect(service, path, settings, QStringLiteral("SettingChanged"),
                                          this,
                                          SLOT(onSettingChanged(QString, QString, QDBusVariant)));
}

void SettingsPortal::ask(const QString &group, const QString &key)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            Q_EMIT told(group, key, unwrapped(reply.value()));
    });
}

void SettingsPortal::onSettingChanged(const QString &group, const QString &key,
                                      const QDBusVariant &value)
{
    Q_EMIT told(group, key, unwrapped(value));
}

} // namespace latchkey
