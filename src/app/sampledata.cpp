// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampledata.h"

#include "fleet/tokenkeeper.h"

#include <QCoreApplication>

#include <utility>

namespace latchkey {

SampleData::SampleData(TokenKeeper &tokens, Connections &connections)
    : m_tokens(tokens)
    , m_connections(connections)
{
}

Result<Account> SampleData::account()
{
    Account account;
    account.id = QStringLiteral("sample-data");
    account.name = QCoreApplication::translate("SampleData", "Sample data");
    if (!m_sample) {
        Result<SampleProvider> started = m_connections.sampleProvider();
        if (!started)
            return fail(started.error());
        m_sample = std::move(*started);
    }
    account.apiUrl = m_sample->apiUrl;
    m_tokens.keepForSession(account.id, m_sample->token);
    return account;
}

} // namespace latchkey
