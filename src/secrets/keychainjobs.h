// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

#include <functional>

namespace latchkey {

/**
 * One step with the operating system's keychain each, through QtKeychain.
 *
 * They return at once. The answer is called once, later, in the thread of the context; not at all
 * when the context has died, or when the keychain never answers: QtKeychain has no deadline. Its
 * jobs cannot be cancelled, because deleting one that runs is a use after free (its issue 261);
 * they are left to end and delete themselves.
 */
namespace keychain {

/**
 * Nothing where certainly no entry has this key. KeychainLocked where one has, but it could not be
 * opened; KeychainUnclear where none was to be had and that does not mean that there is none.
 */
void readEntry(const QString &key, QObject *context,
               const std::function<void(const TokenResult &)> &answer);

void writeEntry(const QString &key, const Secret &token, QObject *context,
                const std::function<void(const Result<void> &)> &answer);

/**
 * Success where no entry has this key, and, with a Secret Service, also where the entry is locked
 * and was therefore left alone: libsecret removes only what is unlocked and unlocks nothing for it.
 */
void deleteEntry(const QString &key, QObject *context,
                 const std::function<void(const Result<void> &)> &answer);

} // namespace keychain
} // namespace latchkey
