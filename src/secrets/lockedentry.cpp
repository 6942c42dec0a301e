// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/lockedentry.h"

#include <QObject>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace latchkey {

void askForLockedEntry(const QString &service, const QString &key, QObject *context,
                       const std::function<void(bool isLocked)> &answer)
{
    using Attributes = QMap<QString, QString>;
    using Paths = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();

    auto search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    const Attributes attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}};
    search << QVariant::fromValue(attributes);
    search.setAutoStartService(false);

    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(search), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer] {
        watcher->deleteLater();
        const QDBusPendingReply<Paths, Paths> unlockedAndLocked = *watcher;
        answer(!unlockedAndLocked.isError() && !unlockedAndLocked.argumentAt<1>().isEmpty());
    });
}

} // namespace latchkey

#else

namespace latchkey {

void askForLockedEntry(const QString &, const QString &, QObject *context,
                       const std::function<void(bool isLocked)> &answer)
{
    QMetaObject::invokeMethod(context, [answer] { answer(false); }, Qt::QueuedConnection);
}

} // namespace latchkey

#endif
