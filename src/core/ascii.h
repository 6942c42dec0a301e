// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

/**
 * What the provider's values and addresses are spelled with. Not QChar's own, which know the digits
 * and letters of all scripts; and not patterns where a start or a row of a list asks: each match
 * takes a block of 20 KB, and the first ones wake 0.1 MB of the library for good.
 */
namespace latchkey::ascii {

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/** Also of no text. */
inline bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/** Whether there is nothing but letters, digits and `others`; also of no text. */
inline bool isWord(QStringView text, QStringView others)
{
    return std::all_of(text.begin(), text.end(), [others](QChar c) {
        return isLetter(c) || isDigit(c) || others.contains(c);
    });
}

/** Whether `text` is spelled as `shape`, in which 0 stands for any digit. */
inline bool hasShape(QStringView text, QStringView shape)
{
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
                      [](QChar c, QChar place) { return place == u'0' ? isDigit(c) : c == place; });
}

} // namespace latchkey::ascii
