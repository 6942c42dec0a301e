// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace latchkey {

/** Why a text cannot be an API address. */
enum class ApiUrlFault {
    Empty,
    NotAnAddress,
    Unencrypted, ///< http to anything but this machine: the token would travel in the clear.
    HasExtras, ///< User, password, query or fragment.
};

/** https://api.nebulablock.com/api/v1 */
QUrl defaultApiUrl();

/**
 * The address in what was typed, without a trailing slash. Forgiven: blanks, trailing slashes, a
 * missing "https://", a doubled "/api/v1", a missing path, for which the default's is taken.
 */
tl::expected<QUrl, ApiUrlFault> cleanApiUrl(const QString &typed);

/** An address literal of 127.0.0.0/8 or ::1, or the name that RFC 6761 reserves for them. */
bool isLoopback(const QString &host);

/** The reason in the user's language. */
QString sentence(ApiUrlFault fault);

/**
 * `base` with `path` ("computing/instances") and, percent-encoded whole, `segment` behind it. An
 * invalid URL where `segment` is "." or "..", which no encoding keeps from being resolved away.
 */
QUrl endpoint(const QUrl &base, const QString &path, const QString &segment = {});

} // namespace latchkey
