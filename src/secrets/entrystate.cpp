// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/entrystate.h"

#include <QObject>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

#include <memory>

namespace latchkey {

namespace {

using Answer = std::function<void(EntryState)>;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

QString servicePath()
{
    return QStringLiteral("/org/freedesktop/secrets");
}

QString specified(const char *interface)
{
    return QStringLiteral("org.freedesktop.Secret.") + QLatin1String(interface);
}

EntryState stateOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
        return EntryState::Denied;
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return EntryState::NoService;
    default:
        // Some buses say it by a name that Qt does not know.
        return error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner")
                   ? EntryState::NoService
                   : EntryState::Unknown;
    }
}

/** Calls the Secret Service, if it runs, and hands the reply over when it is there. */
void call(const QString &path, const QString &interface, const QString &method,
          const QVariantList &arguments, QObject *context,
          const std::function<void(const QDBusPendingCall &)> &whenDone)
{
    auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path,
                                                  interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, whenDone] {
        watcher->deleteLater();
        whenDone(*watcher);
    });
}

void askForProperty(const QString &path, const char *interface, const char *name, QObject *context,
                    const std::function<void(const QVariant &)> &whenDone)
{
    call(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
         {specified(interface), QString::fromLatin1(name)}, context,
         [whenDone](const QDBusPendingCall &done) {
             const QDBusPendingReply<QDBusVariant> reply = done;
             whenDone(reply.isError() ? QVariant() : reply.value().variant());
         });
}

/** Absent if every one of these collections says that it is not locked. */
void askWhetherAllAreOpen(const Paths &collections, QObject *context, const Answer &answer)
{
    const auto waiting = std::make_shared<qsizetype>(collections.size());
    const auto areOpen = std::make_shared<bool>(!collections.isEmpty());
    if (collections.isEmpty())
        answer(EntryState::Hidden);
    for (const QDBusObjectPath &collection : collections) {
        askForProperty(collection.path(), "Collection", "Locked", context,
                       [waiting, areOpen, answer](const QVariant &locked) {
                           *areOpen = *areOpen && locked.isValid() && !locked.toBool();
                           if (--*waiting == 0)
                               answer(*areOpen ? EntryState::Absent : EntryState::Hidden);
                       });
    }
}

} // namespace

void askForEntryState(const QString &service, const QString &key, QObject *context,
                      const Answer &answer)
{
    // Without a bus Qt has no reply that would be worth waiting for.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [answer] { answer(EntryState::NoService); }, Qt::QueuedConnection);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}};
    call(servicePath(), specified("Service"), QStringLiteral("SearchItems"),
         {QVariant::fromValue(attributes)}, context,
         [context, answer](const QDBusPendingCall &done) {
             const QDBusPendingReply<Paths, Paths> openAndLocked = done;
             if (openAndLocked.isError())
                 answer(stateOf(openAndLocked.error()));
             else if (!openAndLocked.argumentAt<1>().isEmpty())
                 answer(EntryState::Locked);
             else if (!openAndLocked.argumentAt<0>().isEmpty())
                 answer(EntryState::Present);
             else
                 askForProperty(servicePath(), "Service", "Collections", context,
                                [context, answer](const QVariant &collections) {
                                    askWhetherAllAreOpen(qdbus_cast<Paths>(collections), context,
                                                         answer);
                                });
         });
}

} // namespace latchkey

#else

namespace latchkey {

void askForEntryState(const QString &, const QString &, QObject *context,
                      const std::function<void(EntryState)> &answer)
{
    QMetaObject::invokeMethod(
        context, [answer] { answer(EntryState::Absent); }, Qt::QueuedConnection);
}

} // namespace latchkey

#endif
