// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QMap>

namespace latchkey {

/**
 * As much of the Secret Service as libsecret needs, misbehaving on demand in the ways that a real
 * keyring cannot be brought to. It holds one item, whatever its attributes.
 */
class FakeSecretService : public QDBusVirtualObject {
    Q_OBJECT

public:
    enum class Behaviour {
        Honest,
        Mute, ///< Answers nothing.
        Garbles, ///< Hands out another text than the one that it was given.
        Clings, ///< Says that it has removed the item, and has not.
        Loses, ///< Says that it has stored the item, and has not.
        Refuses, ///< Stores nothing and says so.
        Forbids, ///< May not be asked anything, says the bus.
        Fails, ///< Answers everything with an error.
        Hides, ///< Its collection is locked, and then shows no item (as KeePassXC's).
        HidesOther, ///< Another collection than the item's is locked.
    };

    explicit FakeSecretService(const QString &busAddress, Behaviour behaviour);
    ~FakeSecretService() override;

    bool isRegistered() const { return m_isRegistered; }
    /** How many calls a mute service has left without an answer so far. */
    qsizetype unanswered() const { return m_unanswered.size(); }
    void behave(Behaviour behaviour) { m_behaviour = behaviour; }
    /** As if another program had deleted the item. */
    void forget() { m_stored.clear(); }
    /** From now on it answers, beginning with an error for everything that has been waiting. */
    void wakeUp();

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

private:
    QDBusMessage replyTo(const QDBusMessage &message);
    QDBusMessage openSession(const QDBusMessage &message) const;
    QDBusMessage createItem(const QDBusMessage &message);
    QDBusMessage searchItems(const QDBusMessage &message) const;
    QDBusMessage getSecrets(const QDBusMessage &message) const;
    QDBusMessage getProperty(const QDBusMessage &message) const;

    QDBusConnection m_bus;
    Behaviour m_behaviour;
    bool m_isRegistered = false;
    QByteArray m_stored;
    QList<QDBusMessage> m_unanswered;
};

} // namespace latchkey
