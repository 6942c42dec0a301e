// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessiontokens.h"

namespace latchkey {

void SessionTokens::read(const QString &accountId)
{
    std::optional<Secret> token;
    if (const auto found = m_tokens.constFind(accountId); found != m_tokens.constEnd())
        token = *found;
    QMetaObject::invokeMethod(
        this, [this, accountId, token] { Q_EMIT readFinished(accountId, token); },
        Qt::QueuedConnection);
}

void SessionTokens::write(const QString &accountId, const Secret &token)
{
    Result<void> result;
    if (token.isEmpty())
        result = fail(ErrorKind::KeychainFailed, QStringLiteral("an empty token"));
    else
        m_tokens.insert(accountId, token);
    QMetaObject::invokeMethod(
        this, [this, accountId, result] { Q_EMIT writeFinished(accountId, result); },
        Qt::QueuedConnection);
}

void SessionTokens::remove(const QString &accountId)
{
    m_tokens.remove(accountId);
    QMetaObject::invokeMethod(
        this, [this, accountId] { Q_EMIT removeFinished(accountId, {}); }, Qt::QueuedConnection);
}

} // namespace latchkey
