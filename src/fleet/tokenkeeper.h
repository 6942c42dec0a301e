// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "fleet/account.h"
#include "secrets/tokenstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace latchkey {

/**
 * Knows where an account's token is: kept for this session only, or in the keychain. It holds no
 * token but those of this session. Every call is answered by one signal, never before it returned.
 */
class TokenKeeper : public QObject {
    Q_OBJECT

public:
    /** `keychain` outlives the keeper. */
    explicit TokenKeeper(TokenStore &keychain, QObject *parent = nullptr);

    /**
     * Answered by fetched(). NoToken: none was ever stored, and the keychain was not asked.
     * KeychainEmptied: one was, and somebody else has deleted it. Else the keychain's own errors.
     */
    void fetch(const Account &account);

    /** Until forget(), a successful store(), or the end of the program. */
    void keepForSession(const QString &accountId, const Secret &token);
    bool isSessionOnly(const QString &accountId) const { return m_session.contains(accountId); }

    /** Puts the token into the keychain, in place of any other. Answered by stored(). */
    void store(const QString &accountId, const Secret &token);

    /**
     * Drops the session's copy at once, and the keychain's entry; where the keychain is silent
     * about that, again as soon as it speaks. Answered by forgotten().
     */
    void forget(const Account &account);

Q_SIGNALS:
    void fetched(const QString &accountId, const latchkey::Result<latchkey::Secret> &token);
    /** On an error nothing is known of what the keychain holds now; a session's copy is kept. */
    void stored(const QString &accountId, const latchkey::Result<void> &result);
    void forgotten(const QString &accountId, const latchkey::Result<void> &result);

private:
    void onReadFinished(const QString &accountId, const TokenResult &answer);
    void onWriteFinished(const QString &accountId, const Result<void> &result);
    void onRemoveFinished(const QString &accountId, const Result<void> &result);
    void onAnsweredLate(const QString &accountId);

    TokenStore &m_keychain;
    QHash<QString, Secret> m_session;
    /** How many answers are awaited: the store may have other users. */
    QHash<QString, int> m_reads;
    QHash<QString, int> m_writes;
    QHash<QString, int> m_removals;
    /** Whose removal the keychain had not begun at its deadline. */
    QSet<QString> m_unwanted;
};

} // namespace latchkey
