// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace latchkey {

/** An HTTP date in any of the three forms that RFC 9110, 5.6.7 asks recipients to accept, in UTC.
 */
std::optional<QDateTime> httpDate(const QByteArray &value);

/**
 * How long a Retry-After header asks to wait (RFC 9110, 10.2.3): seconds, or a date seen from
 * `now`. From 0 (a date that has passed) to 24 h; nothing where the value is neither.
 */
std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QDateTime &now);

} // namespace latchkey
