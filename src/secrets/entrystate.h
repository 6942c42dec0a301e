// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace latchkey {

/** What the Secret Service says of an entry whose token it did not hand out. */
enum class EntryState {
    Absent, ///< There is none, and nothing is locked in which one could be.
    Hidden, ///< There is none to be seen, but a collection is locked: KeePassXC shows none then.
    Locked, ///< It is there, and locked.
    Present, ///< It is there, and open.
    Denied, ///< The bus or the service forbids this program to ask.
    NoService, ///< Nobody answers to the service's name, or there is no session bus.
    Unknown, ///< The service answered with another error, or not.
};

/**
 * Asks the Secret Service what has become of an entry of QtKeychain's.
 *
 * QtKeychain reports an entry as not found when the user dismissed the prompt to unlock it, and
 * when no prompt could be shown; and it makes one "other error" of no service, a forbidden one and
 * one that fails. The search looks at attributes only: it sees no secret, prompts for nothing, and
 * starts no service. QtKeychain's attributes are "server" for the service and "user" for the key,
 * with libsecret up to its version 0.15 at least. On systems without a Secret Service, whose
 * keychains can be believed, the answer is Absent.
 *
 * Returns at once; the answer is called once, later, unless the context has died.
 */
void askForEntryState(const QString &service, const QString &key, QObject *context,
                      const std::function<void(EntryState)> &answer);

} // namespace latchkey
