// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>

#include <optional>

namespace latchkey {

/** A token, or nothing where none is stored, or the reason why that cannot be said. */
using TokenResult = Result<std::optional<Secret>>;

/**
 * Where the accounts' tokens are kept.
 *
 * Every call returns at once and is answered by exactly one signal of its kind, never before it has
 * returned. Calls for one account are carried out in the order in which they were made. An account
 * id is opaque, not empty, and not a secret.
 */
class TokenStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Answered by readFinished(). */
    virtual void read(const QString &accountId) = 0;
    /** Stores or replaces; answered by writeFinished(). An empty token is refused. */
    virtual void write(const QString &accountId, const Secret &token) = 0;
    /** Removing what is not there is a success; answered by removeFinished(). */
    virtual void remove(const QString &accountId) = 0;

Q_SIGNALS:
    void readFinished(const QString &accountId, const latchkey::TokenResult &token);
    void writeFinished(const QString &accountId, const latchkey::Result<void> &result);
    void removeFinished(const QString &accountId, const latchkey::Result<void> &result);
    /**
     * A call that had been answered with KeychainSilent came to its end after all, for instance
     * because the user has now unlocked the keychain: it is worth asking again. What the late
     * answer was is not told.
     */
    void answeredLate(const QString &accountId);
};

} // namespace latchkey
