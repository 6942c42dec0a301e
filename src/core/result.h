// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace latchkey {

/**
 * A value or the reason there is none.
 *
 * tl::expected and not std::expected: the latter is C++23, and clang-tidy 14 cannot parse it.
 */
template <typename T> using Result = tl::expected<T, Error>;

/** Qt compares what signals carry; before its version 1.1, tl::expected's own does not compile for
 * void. */
inline bool operator==(const Result<void> &a, const Result<void> &b)
{
    return a.has_value() == b.has_value() && (a.has_value() || a.error() == b.error());
}

/** `return fail(ErrorKind::Timeout)` from a function that returns a Result. */
inline tl::unexpected<Error> fail(ErrorKind kind, const QString &technical = {})
{
    Error error;
    error.kind = kind;
    error.technical = technical;
    return tl::unexpected<Error>(error);
}

inline tl::unexpected<Error> fail(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Error)
