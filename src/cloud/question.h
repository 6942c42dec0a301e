// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace latchkey {

/** How long one exchange, or a list of several, may take and how much it may bring. */
struct Limits {
    /** From asking to the last byte. A server that drips byte by byte meets it too. */
    std::chrono::milliseconds deadline{30'000};
    /** Without a single byte in either direction. */
    std::chrono::milliseconds silence{20'000};
    /** Of a body. A record has about a thousand. */
    qint64 bytes = 4LL * 1024 * 1024;

    /** For all pages of a list. Less than a minute is no use to a slow server, and more keeps the
     * user waiting who asks anew. */
    std::chrono::milliseconds listDeadline{60'000};
    /** Of all pages of a list, instead of `bytes`. The most instances need about 40 MiB. */
    qint64 listBytes = 64LL * 1024 * 1024;

    friend bool operator==(const Limits &, const Limits &) = default;
};

/** What to ask, of one address. */
struct Question {
    QUrl url;
    /** Sent as "Authorization: Bearer"; nothing is sent where it is empty. */
    Secret token = {};
    /** The fields of a form, encoded: makes it a POST. It may hold a password. */
    std::optional<Secret> form = std::nullopt;
    /** What an error must not repeat, besides the token. */
    QList<Secret> confidential = {};

    QList<Secret> secrets() const { return confidential + QList<Secret>{token}; }
};

} // namespace latchkey
