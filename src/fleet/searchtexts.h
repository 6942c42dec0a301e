// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace latchkey {

/**
 * The texts by which each row of a list is found, as searchable() makes them. A text that
 * rows have in common is held and looked through once: a keystroke over 100,000 instances has to be
 * done within a frame.
 */
class SearchTexts {
public:
    /** As searchable() makes them. */
    using Words = std::vector<QByteArray>;
    /** What is shown for an attribute of a row. */
    using Shown = std::function<QString(Attribute)>;

    SearchTexts();
    Q_DISABLE_COPY_MOVE(SearchTexts)

    /** That many rows, of which nothing is known. */
    void reset(int rows);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    void insert(int first, int count);
    void remove(int first, int last);
    /** What is known of these rows is no longer true. */
    void forget(int first, int last);

    /** Whether most texts are those of rows that have changed since. */
    bool isCrowded() const;

    /** The first row from `row` on of which nothing is known, -1 where there is none. */
    int missing(int row) const;
    /** All attributes but secrets, as shown and as they came. */
    void read(int row, const Instance &instance, const Shown &shown);

    /** Whether each word occurs in a text of `row`, which must be known. */
    bool has(const Words &words, int row) const;
    /** Those of `rows` in which each word occurs in a text; `rows` must be known. */
    std::vector<int> having(const Words &words, const std::vector<int> &rows) const;

private:
    using Number = quint32;
    struct Hash {
        using is_transparent = void;
        const SearchTexts *texts;
        std::size_t operator()(std::string_view text) const;
        std::size_t operator()(Number number) const;
    };
    struct Equal {
        using is_transparent = void;
        const SearchTexts *texts;
        bool operator()(Number a, Number b) const { return a == b; }
        bool operator()(Number a, std::string_view b) const { return texts->text(a) == b; }
        bool operator()(std::string_view a, Number b) const { return a == texts->text(b); }
    };
    /** Of a text as it is shown and as it came, which most often are one. */
    using Pair = std::pair<Number, Number>;
    /** Of each text, or of each row, whether a word occurs in it. */
    using Flags = std::vector<char>;
    struct Found {
        Flags texts;
        Flags rows;
    };

    std::string_view text(Number number) const;
    /** Of the text that is there, or else added. */
    Number numberOf(const QByteArray &text);
    Number added(const QByteArray &text);
    Pair read(Attribute attribute, const Instance &instance, const Shown &shown);
    const Flags &textsWith(const QByteArray &word) const;
    const Flags &rowsWith(const QByteArray &word) const;
    /** What was found for the longest beginning of `word` that `isKnown`; nullptr where none is. */
    template <typename IsKnown>
    const Found *wider(const QByteArray &word, const IsKnown &isKnown) const;
    Flags search(const QByteArray &word) const;
    bool holds(Number number, const QByteArray &word) const;
    /** Rows are no longer what they were. */
    void forgetRows();

    /** One text in each line: no word spans two. */
    QByteArray m_all;
    /** Where in it each text begins, and where the next one would. */
    std::vector<Number> m_begins;
    /** Of those that rows may have in common. */
    std::unordered_set<Number, Hash, Equal> m_numbers;
    /** By attribute and text as it came, for those that many rows have in common. */
    std::unordered_map<std::string, Pair> m_known;
    /** Of each row the numbers of its texts; empty where nothing is known. */
    std::vector<std::vector<Number>> m_rows;
    /**
     * By the words of the last search and what they begin with: most stay when a key is hit. What
     * has another size than there are texts or rows is out of date.
     */
    mutable std::map<QByteArray, Found> m_found;
};

} // namespace latchkey
