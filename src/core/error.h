// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace latchkey {

/** What went wrong, told apart as far as the user's next step differs. */
enum class ErrorKind {
    // The way to the provider
    Unreachable, ///< Refused, unknown host, no network, reset.
    Timeout, ///< The deadline passed.
    Untrusted, ///< TLS was refused, for another reason than the next ones.
    UnknownIssuer, ///< Its certificate is signed by itself, or by nobody whom the system trusts.
    OtherHost, ///< Its certificate is for another host.
    OutdatedCertificate, ///< Its certificate has run out, or is not valid yet.
    OldProtocol, ///< It knows no version of TLS that is still safe.
    Redirected, ///< The server pointed elsewhere; the token is not taken along.
    TooLarge, ///< More bytes than any sensible answer has.
    // What the provider said
    Unauthorized, ///< 401: token refused or run out.
    TokenRefused, ///< 401 for a token that was given a moment ago.
    Forbidden, ///< 403
    NotFound, ///< 404, or an answer without the instance.
    NoApi, ///< 404 for the list, which every account has.
    RateLimited, ///< 429, or 503 with Retry-After.
    ServerTrouble, ///< 5xx
    Rejected, ///< Any other HTTP status that is not a success.
    Failed, ///< HTTP 200 with `status: "failed"`.
    NotAnAnswer, ///< Not the JSON that was asked for: HTML, empty, truncated.
    WrongInstance, ///< Another instance's record came.
    // The keychain
    NoToken, ///< None was ever stored for the account.
    KeychainLocked, ///< The entry is there, behind a lock that nobody opened.
    KeychainUnclear, ///< No entry was to be seen, which may be because of a lock.
    KeychainEmptied, ///< A token was stored, and the keychain is open and holds none.
    KeychainMissing, ///< No service, no D-Bus.
    KeychainDenied, ///< Access was refused.
    KeychainSilent, ///< No answer before the deadline.
    KeychainUnverified, ///< What was read back is not what was written.
    KeychainFailed, ///< Anything else the keychain said.
    // The disk
    StorageDamaged, ///< Last-seen data could not be understood and was set aside.
    SettingsDamaged, ///< The settings could not be understood and were set aside.
    StorageUnwritable, ///< A file of ours could not be written.
    // The program
    Incomplete, ///< A part of it is missing or of another version.
};

/**
 * A failure as a value. It holds facts; what the user reads is made of them by sentence() at the
 * moment it is shown, so that it is in the language of that moment. It never holds a secret.
 */
struct Error {
    ErrorKind kind = ErrorKind::Unreachable;
    /** What the server said, plain text, may be empty. Shown as text, never as markup. */
    QString serverMessage;
    /** Technical, untranslated: an errno text, a JSON offset, a file name. For the details. */
    QString technical;
    /** The HTTP status, 0 where there was none. */
    int httpStatus = 0;
    /** How long the server asked to be left alone (RFC 9110, 10.2.3). */
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;
    /** Until when nobody is asked because of it, in any time zone; for RateLimited only. */
    std::optional<QDateTime> heldUntil = std::nullopt;
    /** The way broke before the request was sent: nobody has been burdened with it. */
    bool reachedNobody = false;

    friend bool operator==(const Error &, const Error &) = default;
};

/** One sentence: what happened and what to do next, in the user's language. */
QString sentence(const Error &error);

/** What lies behind sentence(), a line each (whatever the server's words hold): server's words,
 * HTTP status, technical text. May be empty. */
QString details(const Error &error);

} // namespace latchkey
