// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fleet/account.h"
#include "fleet/lastseen.h"

#include <QHash>
#include <QObject>

namespace latchkey {

class Accounts;
class TokenKeeper;

/** Removes an account with everything that was kept for it: its token first, then the rest. */
class AccountRemoval : public QObject {
    Q_OBJECT

public:
    /** Both must outlive it. */
    AccountRemoval(Accounts &accounts, TokenKeeper &tokens, const LastSeen &lastSeen,
                   QObject *parent = nullptr);

    /**
     * Starts it, several at a time where the keychain takes long; an account whose token the
     * keychain will not remove stays as it is.
     */
    void remove(const Account &account);
    /** After failed(): removes the account and leaves its token to the keychain's own program. */
    void removeAnyway(const Account &account);

Q_SIGNALS:
    void removed(const QString &accountId);
    void failed(const latchkey::Account &account, const latchkey::Error &error);

private:
    void onForgotten(const QString &accountId, const Result<void> &result);
    void finish(const Account &account);

    Accounts &m_accounts;
    TokenKeeper &m_tokens;
    LastSeen m_lastSeen;
    /** Those whose answer is awaited, by id. */
    QHash<QString, Account> m_awaited;
};

} // namespace latchkey
