// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/tokenkeeper.h"

#include "secrets/tokenstore.h"

#include <utility>

namespace latchkey {

namespace {

/** Whether an answer for `id` was awaited; then one less is. */
bool take(QHash<QString, int> &awaited, const QString &id)
{
    if (!awaited.contains(id))
        return false;
    if (--awaited[id] == 0)
        awaited.remove(id);
    return true;
}

} // namespace

TokenKeeper::TokenKeeper(TokenStore &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
    connect(&keychain, &TokenStore::readFinished, this, &TokenKeeper::onReadFinished);
    connect(&keychain, &TokenStore::writeFinished, this, &TokenKeeper::onWriteFinished);
    connect(&keychain, &TokenStore::removeFinished, this, &TokenKeeper::onRemoveFinished);
    connect(&keychain, &TokenStore::answeredLate, this, &TokenKeeper::onAnsweredLate);
}

void TokenKeeper::fetch(const Account &account)
{
    const auto session = m_session.constFind(account.id);
    if (session == m_session.constEnd() && account.tokenStored) {
        ++m_reads[account.id];
        m_keychain.read(account.id);
        return;
    }
    const Result<Secret> answer = session == m_session.constEnd()
                                      ? Result<Secret>(fail(ErrorKind::NoToken))
                                      : Result<Secret>(*session);
    const auto tell = [this, id = account.id, answer] { Q_EMIT fetched(id, answer); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void TokenKeeper::keepForSession(const QString &accountId, const Secret &token)
{
    m_session.insert(accountId, token);
}

void TokenKeeper::store(const QString &accountId, const Secret &token)
{
    m_unwanted.remove(accountId);
    ++m_writes[accountId];
    m_keychain.write(accountId, token);
}

void TokenKeeper::forget(const Account &account)
{
    m_session.remove(account.id);
    if (account.tokenStored) {
        ++m_removals[account.id];
        m_keychain.remove(account.id);
        return;
    }
    const auto tell = [this, id = account.id] { Q_EMIT forgotten(id, {}); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void TokenKeeper::onReadFinished(const QString &accountId, const TokenResult &answer)
{
    if (!take(m_reads, accountId))
        return;
    if (!answer)
        Q_EMIT fetched(accountId, fail(answer.error()));
    else if (!*answer)
        Q_EMIT fetched(accountId, fail(ErrorKind::KeychainEmptied));
    else
        Q_EMIT fetched(accountId, **answer);
}

void TokenKeeper::onWriteFinished(const QString &accountId, const Result<void> &result)
{
    if (!take(m_writes, accountId))
        return;
    if (result)
        m_session.remove(accountId);
    Q_EMIT stored(accountId, result);
}

void TokenKeeper::onRemoveFinished(const QString &accountId, const Result<void> &result)
{
    if (!take(m_removals, accountId))
        return;
    const bool isSilent = !result && result.error().kind == ErrorKind::KeychainSilent;
    if (isSilent && !m_writes.contains(accountId))
        m_unwanted.insert(accountId);
    Q_EMIT forgotten(accountId, result);
}

void TokenKeeper::onAnsweredLate(const QString &accountId)
{
    if (m_unwanted.remove(accountId))
        m_keychain.remove(accountId);
}

} // namespace latchkey
