// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/fakesecretservice.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace latchkey {

/** The specification's Secret: session, parameters, value, content type. */
struct DBusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const DBusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, DBusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    // NOLINTNEXTLINE(bugprone-return-const-ref-from-parameter): the form that QtDBus asks for.
    return argument;
}

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::DBusSecret)

namespace latchkey {

using SecretsByItem = QMap<QDBusObjectPath, DBusSecret>;
using Paths = QList<QDBusObjectPath>;

static QDBusObjectPath itemPath()
{
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/fake/1"));
}

/** In place of a prompt: none is needed. */
static QVariant noPrompt()
{
    return QVariant::fromValue(QDBusObjectPath(QStringLiteral("/")));
}

FakeSecretService::FakeSecretService(const QString &busAddress, Behaviour behaviour)
    : m_bus(QDBusConnection::connectToBus(busAddress, QStringLiteral("fake ") + busAddress))
    , m_behaviour(behaviour)
{
    qDBusRegisterMetaType<DBusSecret>();
    qDBusRegisterMetaType<SecretsByItem>();
    m_isRegistered =
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath)
        && m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
}

FakeSecretService::~FakeSecretService()
{
    QDBusConnection::disconnectFromBus(m_bus.name());
}

void FakeSecretService::wakeUp()
{
    m_behaviour = Behaviour::Honest;
    const auto waiting = std::exchange(m_unanswered, {});
    for (const QDBusMessage &message : waiting)
        m_bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("good morning")));
}

bool FakeSecretService::handleMessage(const QDBusMessage &message,
                                      const QDBusConnection &connection)
{
    if (m_behaviour == Behaviour::Mute) {
        message.setDelayedReply(true);
        m_unanswered.append(message);
        return true;
    }
    return connection.send(replyTo(message));
}

QDBusMessage FakeSecretService::replyTo(const QDBusMessage &message)
{
    const QString method = message.member();
    if (m_behaviour == Behaviour::Forbids)
        return message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("not for you"));
    if (m_behaviour == Behaviour::Fails)
        return message.createErrorReply(QDBusError::Failed, QStringLiteral("out of order"));
    if (method == QLatin1String("Get"))
        return getProperty(message);
    if (method == QLatin1String("OpenSession"))
        return openSession(message);
    if (method == QLatin1String("CreateItem"))
        return createItem(message);
    if (method == QLatin1String("SearchItems"))
        return searchItems(message);
    if (method == QLatin1String("GetSecrets"))
        return getSecrets(message);
    if (method == QLatin1String("GetAll"))
        return message.createReply(QVariantMap());
    if (method == QLatin1String("Delete")) {
        if (m_behaviour != Behaviour::Clings)
            m_stored.clear();
        return message.createReply(noPrompt());
    }
    return message.createErrorReply(QDBusError::UnknownMethod, method);
}

QDBusMessage FakeSecretService::openSession(const QDBusMessage &message) const
{
    if (message.arguments().value(0).toString() != QLatin1String("plain"))
        return message.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only"));
    return message.createReply({QVariant::fromValue(QDBusVariant(QString())),
                                QVariant::fromValue(QDBusObjectPath(
                                    QStringLiteral("/org/freedesktop/secrets/session/1")))});
}

QDBusMessage FakeSecretService::createItem(const QDBusMessage &message)
{
    if (m_behaviour == Behaviour::Refuses)
        return message.createErrorReply(QDBusError::Failed, QStringLiteral("full"));
    if (m_behaviour != Behaviour::Loses)
        m_stored = qdbus_cast<DBusSecret>(message.arguments().value(1)).value;
    return message.createReply({QVariant::fromValue(itemPath()), noPrompt()});
}

QDBusMessage FakeSecretService::searchItems(const QDBusMessage &message) const
{
    const bool isThere = !m_stored.isEmpty() && m_behaviour != Behaviour::Hides;
    const Paths unlocked = isThere ? Paths{itemPath()} : Paths();
    return message.createReply({QVariant::fromValue(unlocked), QVariant::fromValue(Paths())});
}

QDBusMessage FakeSecretService::getProperty(const QDBusMessage &message) const
{
    const QDBusObjectPath own(QStringLiteral("/org/freedesktop/secrets/collection/fake"));
    const QDBusObjectPath other(QStringLiteral("/org/freedesktop/secrets/collection/other"));
    const QString name = message.arguments().value(1).toString();
    QVariant value;
    if (name == QLatin1String("Collections"))
        value = QVariant::fromValue(Paths{own, other});
    else if (name == QLatin1String("Locked") && message.path() == own.path())
        value = m_behaviour == Behaviour::Hides;
    else if (name == QLatin1String("Locked"))
        value = m_behaviour == Behaviour::HidesOther;
    else
        return message.createErrorReply(QDBusError::UnknownProperty, name);
    return message.createReply(QVariant::fromValue(QDBusVariant(value)));
}

QDBusMessage FakeSecretService::getSecrets(const QDBusMessage &message) const
{
    const auto session = message.arguments().value(1).value<QDBusObjectPath>();
    const QByteArray value = m_behaviour == Behaviour::Garbles ? m_stored + "!" : m_stored;
    const SecretsByItem secrets{{itemPath(), {session, {}, value, QStringLiteral("text/plain")}}};
    return message.createReply(QVariant::fromValue(secrets));
}

} // namespace latchkey
