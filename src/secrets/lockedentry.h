// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace latchkey {

/**
 * Asks the Secret Service whether an entry of QtKeychain's is there but locked.
 *
 * QtKeychain reports such an entry as not found when the user dismissed the prompt to unlock it, or
 * when no prompt could be shown. The search looks at attributes only: it sees no secret, prompts
 * for nothing, and starts no service. QtKeychain's attributes are "server" for the service and
 * "user" for the key, with libsecret up to its version 0.15 at least. No service, no bus, an error,
 * and systems without a Secret Service all count as not locked.
 *
 * Returns at once; the answer is called once, later, unless the context has died.
 */
void askForLockedEntry(const QString &service, const QString &key, QObject *context,
                       const std::function<void(bool isLocked)> &answer);

} // namespace latchkey
