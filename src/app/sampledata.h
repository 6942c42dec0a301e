// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connections.h"
#include "core/result.h"
#include "fleet/account.h"

#include <optional>

namespace latchkey {

class TokenKeeper;

/** Starts the embedded provider when sample data is asked for, and not before. */
class SampleData {
public:
    /** `tokens` is given the provider's token for this session only. Both must outlive this. */
    SampleData(TokenKeeper &tokens, Connections &connections);

    /** The account to look around in; the same provider each time. */
    Result<Account> account();

private:
    TokenKeeper &m_tokens;
    Connections &m_connections;
    std::optional<SampleProvider> m_sample;
};

} // namespace latchkey
