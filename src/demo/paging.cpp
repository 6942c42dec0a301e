// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/paging.h"

#include <algorithm>

namespace latchkey {

namespace {

/** The number under `name`, `otherwise` where it is absent; nothing where it is no number. */
std::optional<qint64> number(const QUrlQuery &query, const QString &name, qint64 otherwise)
{
    if (!query.hasQueryItem(name))
        return otherwise;
    bool isNumber = false;
    // An int, so that a page times a limit always fits a qint64.
    const int value = query.queryItemValue(name, QUrl::FullyDecoded).toInt(&isNumber);
    return isNumber ? std::optional<qint64>(value) : std::nullopt;
}

} // namespace

std::optional<Page> askedPage(const QUrlQuery &query, const ProviderOptions &options)
{
    const auto limit = number(query, QStringLiteral("limit"), options.defaultLimit);
    const auto offset = number(query, QStringLiteral("offset"), 0);
    if (!limit || !offset || *limit < 1 || *offset < 0)
        return std::nullopt;
    const qint64 count = std::min<qint64>(*limit, options.maximalLimit);
    qint64 begin = *offset;
    if (options.offsetUnit == OffsetUnit::PagesFromZero)
        begin = *offset * count;
    else if (options.offsetUnit == OffsetUnit::PagesFromOne)
        begin = std::max<qint64>(0, *offset - 1) * count;
    return Page{begin, begin + count};
}

} // namespace latchkey
