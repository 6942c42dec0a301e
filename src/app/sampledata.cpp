// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampledata.h"

#include "demo/provider.h"
#include "fleet/tokenkeeper.h"

#include <QCoreApplication>

namespace latchkey {

SampleData::SampleData(TokenKeeper &tokens)
    : m_tokens(tokens)
{
}

SampleData::~SampleData() = default;

Result<Account> SampleData::account()
{
    Account account;
    account.id = QStringLiteral("sample-data");
    account.name = QCoreApplication::translate("SampleData", "Sample data");
    if (!m_provider) {
        auto provider = std::make_unique<Provider>();
        const Result<void> started = provider->start();
        if (!started)
            return fail(started.error());
        m_provider = std::move(provider);
    }
    account.apiUrl = m_provider->apiUrl();
    m_tokens.keepForSession(account.id, m_provider->token());
    return account;
}

} // namespace latchkey
