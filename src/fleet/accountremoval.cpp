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
    m_account = account;
    m_tokens.forget(account);
}

void AccountRemoval::removeAnyway()
{
    if (m_account)
        finish();
}

void AccountRemoval::onForgotten(const QString &accountId, const Result<void> &result)
{
    if (!m_account || m_account->id != accountId)
        return;
    if (result)
        finish();
    else
        Q_EMIT failed(*m_account, result.error());
}

void AccountRemoval::finish()
{
    const Account account = *m_account;
    const Result<void> removedFromSettings = m_accounts.remove(account.id);
    if (!removedFromSettings) {
        Q_EMIT failed(account, removedFromSettings.error());
        return;
    }
    m_account.reset();
    m_lastSeen.remove(account.id);
    Q_EMIT removed(account.id);
}

} // namespace latchkey
