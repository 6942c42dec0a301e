// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace latchkey {

/** Why a text cannot be a token; nothing is sent then. */
enum class TokenFault {
    Empty,
    HasBlanks, ///< White space or control characters inside: two things pasted, or cut from a
               ///< terminal.
    LooksLikeAddress, ///< A web or e-mail address.
    BadCharacter, ///< Outside the alphabet of RFC 6750, 2.1.
    TooShort,
    TruncatedJwt, ///< Begins like a JWT but has not three readable parts.
};

/**
 * The token in what was pasted: quotes, blanks, line ends, a leading "Authorization:" and "Bearer "
 * are stripped. Accepts an `ak_` key, a JWT, and any other text of RFC 6750's alphabet.
 */
tl::expected<Secret, TokenFault> cleanToken(const QString &pasted);

/** The reason in the user's language, one sentence that says what to do. */
QString sentence(TokenFault fault);

/**
 * When a JWT says it runs out (`exp`, RFC 7519, 4.1.4), in UTC. Read, not trusted: the signature is
 * not checked, so it only serves to tell the user early. Nothing for an API key or an unreadable
 * token.
 */
std::optional<QDateTime> expiry(const Secret &token);

} // namespace latchkey
