// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace latchkey {

/** The bearer tokens that the embedded provider has handed out and still accepts. */
class AccessTokens {
public:
    /** A new API key ("ak_…") of 256 random bits; it never runs out. */
    Secret issueOpaque();
    /**
     * A new token of the shape of a JWT (RFC 7519), refused from `expiry` on. What stands for its
     * signature is 256 random bits, so it cannot be guessed, but it signs nothing.
     */
    Secret issueJwt(const QDateTime &expiry);

    /** Whether `authorization`, the header's value, is "Bearer" and a token that is accepted at
     * `now`. */
    bool accepts(const QByteArray &authorization, const QDateTime &now) const;

    void revokeAll() { m_accepted.clear(); }

private:
    struct Accepted {
        Secret token;
        std::optional<QDateTime> expiry;
    };
    QList<Accepted> m_accepted;
};

} // namespace latchkey
