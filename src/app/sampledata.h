// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fleet/account.h"

#include <memory>

namespace latchkey {

class Provider;
class TokenKeeper;

/** Starts the embedded provider when sample data is asked for, and not before. */
class SampleData {
public:
    /** `tokens` is given the provider's token for this session only, and must outlive this. */
    explicit SampleData(TokenKeeper &tokens);
    ~SampleData();
    Q_DISABLE_COPY_MOVE(SampleData)

    /** The account to look around in; the same provider each time. */
    Result<Account> account();

private:
    TokenKeeper &m_tokens;
    std::unique_ptr<Provider> m_provider;
};

} // namespace latchkey
