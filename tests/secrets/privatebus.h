// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace latchkey {

/** A session bus of the test's own, on which nothing is, for as long as the object lives. */
class PrivateBus {
public:
    enum class Prompter {
        None, ///< Nothing at all can be started, a keyring's password prompt neither.
        Gnome, ///< The prompt of GNOME's keyring is started when it is needed.
    };

    explicit PrivateBus(Prompter prompter = Prompter::None);
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /** Empty when it did not start. */
    QString address() const { return m_address; }

    /** An unlocked gnome-keyring on this bus, with a home of its own; false when it does not come
     * up. */
    bool startKeyring();
    /** What the user would type to unlock it. */
    static QString keyringPassword() { return QStringLiteral("throwaway"); }
    /** Locks it without asking; false when it would not be locked. */
    bool lockKeyring();

private:
    bool isKeyringUnlocked() const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
    QDBusConnection m_connection{QString()};
};

} // namespace latchkey
