// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bounds.h"

#include <cstring>

namespace latchkey::bounds {

namespace {

/** Behind the string's end, where `begin` is behind its opening quote. */
const char *behindString(const char *begin, const char *end)
{
    while (begin < end) {
        const auto *quote = static_cast<const char *>(
            std::memchr(begin, '"', static_cast<std::size_t>(end - begin)));
        if (!quote)
            return end;
        // A quote behind an odd number of backslashes belongs to the string.
        const char *slash = quote;
        while (slash > begin && slash[-1] == '\\')
            --slash;
        begin = quote + 1;
        if ((quote - slash) % 2 == 0)
            return begin;
    }
    return end;
}

} // namespace

QString elided(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    // Half of a pair is no character.
    const qsizetype kept = most - 1 - (text.at(most - 2).isHighSurrogate() ? 1 : 0);
    return text.left(kept) + QChar(0x2026);
}

bool holds(const QByteArray &json)
{
    qsizetype containers = 0;
    qsizetype values = 0;
    const char *const end = json.constData() + json.size();
    for (const char *place = json.constData(); place < end;) {
        switch (*place++) {
        case '"':
            place = behindString(place, end);
            break;
        case '[':
        case '{':
            ++containers;
            break;
        case ',':
            ++values;
            break;
        default:
            break;
        }
    }
    // A container has one item more than commas.
    return containers <= mostContainers && values + containers <= mostValues;
}

} // namespace latchkey::bounds
