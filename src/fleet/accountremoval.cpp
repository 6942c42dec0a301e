// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/accountremoval.h"

#include "fleet/accounts.h"
#include "fleet/tokenkeeper.h"

namespace latchkey {

AccountRemoval::AccountRemoval(Accounts &accounts, TokenKeeper &tokens, const LastSeen &lastSeen,
                               QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_lastSeen(lastSeen)
{
    connect(&tokens, &TokenKeeper::forgotten, this, &AccountRemoval::onForgotten);
}

void AccountRemoval::remove(const Account &account)
{
    m_awaited.insert(account.id, account);
    m_tokens.forget(account);
}

void AccountRemoval::removeAnyway(const Account &account)
{
    finish(account);
}

void AccountRemoval::onForgotten(const QString &accountId, const Result<void> &result)
{
    if (!m_awaited.contains(accountId))
        return;
    // In any case: a token that is forgotten later, for another reason, removes no account.
    const Account account = m_awaited.take(accountId);
    if (result)
        finish(account);
    else
        Q_EMIT failed(account, result.error());
}

void AccountRemoval::finish(const Account &account)
{
    const Result<void> removedFromSettings = m_accounts.remove(account.id);
    if (!removedFromSettings) {
        Q_EMIT failed(account, removedFromSettings.error());
        return;
    }
    m_lastSeen.remove(account.id);
    Q_EMIT removed(account.id);
}

} // namespace latchkey
