// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/provideroptions.h"

#include <QUrlQuery>

#include <optional>

namespace latchkey {

/** The rows from `begin` to before `end`; either may lie behind the last row. */
struct Page {
    qint64 begin = 0;
    qint64 end = 0;

    friend bool operator==(const Page &, const Page &) = default;
};

/**
 * The page that `limit` and `offset` of `query` ask for. Nothing where they are no numbers, or
 * `limit` is below 1, or `offset` below 0. Page 0 of pages that count from one is the first.
 */
std::optional<Page> askedPage(const QUrlQuery &query, const ProviderOptions &options);

} // namespace latchkey
