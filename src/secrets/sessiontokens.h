// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

#include <QHash>

namespace latchkey {

/** Tokens that live as long as the program: for "keep it for this session" and sample data. */
class SessionTokens : public TokenStore {
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    void read(const QString &accountId) override;
    void write(const QString &accountId, const Secret &token) override;
    void remove(const QString &accountId) override;

private:
    QHash<QString, Secret> m_tokens;
};

} // namespace latchkey
