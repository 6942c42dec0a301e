// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace latchkey {

/** `text` without case, accents and other differences that nobody types. */
QString searchable(const QString &text);

/** How a pattern lies in a text. */
struct FuzzyMatch {
    /** The higher the better; comparable between texts for one pattern. */
    int score = 0;
    /** Where each letter of the pattern is, ascending. */
    QList<qsizetype> places;
};

/**
 * Whether all letters of `pattern` come in `text` in this order, and how well: a beginning before
 * the beginning of a word, that before the middle of one; letters in a row before scattered ones;
 * a short text before a long one. Blanks of the pattern do not count. Both as searchable() makes
 * them; nothing matches an empty pattern.
 */
std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace latchkey
