// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzy.h"

#include <algorithm>

namespace latchkey {

namespace {

constexpr int wholeBonus = 400;
constexpr int startBonus = 120;
constexpr int wordBonus = 60;
constexpr int rowBonus = 70;
constexpr int letterScore = 10;
/** For each letter that is skipped between two of the pattern's, up to the most. */
constexpr qsizetype mostGap = 20;
constexpr qsizetype mostLength = 100;

bool beginsWord(const QString &text, qsizetype place)
{
    if (place == 0)
        return true;
    const QChar before = text.at(place - 1);
    const QChar here = text.at(place);
    return !before.isLetterOrNumber() || before.isDigit() != here.isDigit();
}

int scoreOf(const QString &text, const QList<qsizetype> &places)
{
    int score = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype place = places.at(i);
        score += letterScore;
        if (place == 0)
            score += startBonus;
        else if (beginsWord(text, place))
            score += wordBonus;
        if (i == 0)
            continue;
        const qsizetype gap = place - places.at(i - 1) - 1;
        score += gap == 0 ? rowBonus : -static_cast<int>(std::min(gap, mostGap));
    }
    if (places.size() == text.size())
        score += wholeBonus;
    return score - static_cast<int>(std::min(text.size(), mostLength)) / 4;
}

/** The pattern as a whole, at the place where it scores best. */
std::optional<FuzzyMatch> contiguous(const QString &pattern, const QString &text)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
        FuzzyMatch match;
        for (qsizetype i = 0; i < pattern.size(); ++i)
            match.places += at + i;
        match.score = scoreOf(text, match.places);
        if (!best || match.score > best->score)
            best = match;
        if (beginsWord(text, at))
            break;
    }
    return best;
}

/** Each letter at the next beginning of a word that leaves room for the rest, or else at the next
 * place. */
std::optional<FuzzyMatch> scattered(const QString &pattern, const QString &text)
{
    // The last place at which each letter can be, lest a word be jumped to that is too late.
    QList<qsizetype> latest(pattern.size());
    qsizetype end = text.size();
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        end = end > 0 ? text.lastIndexOf(pattern.at(i), end - 1) : -1;
        if (end < 0)
            return std::nullopt;
        latest[i] = end;
    }
    FuzzyMatch match;
    qsizetype from = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype next = text.indexOf(pattern.at(i), from);
        qsizetype place = next;
        const bool isInRow = i > 0 && next == from;
        for (qsizetype at = next; !isInRow && at >= 0 && at <= latest.at(i);
             at = text.indexOf(pattern.at(i), at + 1)) {
            if (beginsWord(text, at)) {
                place = at;
                break;
            }
        }
        match.places += place;
        from = place + 1;
    }
    match.score = scoreOf(text, match.places);
    return match;
}

} // namespace

QString searchable(const QString &text)
{
    // Most texts are, and there case is all.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    // Folding alone leaves "ß" as it is; its capital is "SS".
    return plain.toUpper().toCaseFolded();
}

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    QString letters = pattern;
    letters.removeIf([](QChar c) { return c.isSpace(); });
    if (letters.isEmpty() || letters.size() > text.size())
        return std::nullopt;
    const auto whole = contiguous(letters, text);
    const auto apart = whole ? std::nullopt : scattered(letters, text);
    return whole ? whole : apart;
}

} // namespace latchkey
