// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parser.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace latchkey {

/** What a list's `offset` turned out to count; the provider's page and its console disagree. */
enum class OffsetMeaning {
    Rows, ///< Rows to skip.
    PagesFromOne,
    PagesFromZero,
};

/** What one listing taught the next, so that it asks for nothing in vain. */
struct PagingLesson {
    /** The meaning that brought something; nothing where none did. */
    std::optional<OffsetMeaning> meaning = std::nullopt;
    /** How many instances could be had when the provider claimed more, and how many it claimed. */
    struct Shortfall {
        qint64 total;
        qsizetype count;

        friend bool operator==(const Shortfall &, const Shortfall &) = default;
    };
    std::optional<Shortfall> shortfall = std::nullopt;
    /** A claimed total that was too much to list, and for how many listings that is believed: what
     * came may have been an accident. */
    struct TooMuch {
        qint64 total;
        int listings = 10;

        friend bool operator==(const TooMuch &, const TooMuch &) = default;
    };
    std::optional<TooMuch> outOfReach = std::nullopt;

    friend bool operator==(const PagingLesson &, const PagingLesson &) = default;
};

/** The query of one further page. */
struct PageQuery {
    qint64 limit;
    qint64 offset;

    friend bool operator==(const PageQuery &, const PageQuery &) = default;
};

/**
 * Puts a list together out of pages, whatever `offset` means. It asks nobody itself: take() the
 * page that came without parameters, then, as long as next() names one, ask for it and take() or
 * skip() it.
 *
 * The meanings are tried one after the other, the learned one first; each as long as its pages
 * bring ids not seen before, and none longer than until there are `total_instance` of them. Where
 * that would take many pages of the first one's size, it asks for larger ones, from the beginning
 * of the list, and goes back to smaller ones when they are refused.
 * Instances without an id cannot be told apart and are kept from the first page only.
 */
class Paging {
public:
    explicit Paging(const PagingLesson &lesson);

    /** What to ask for next; nothing when the list is as long as it gets. */
    std::optional<PageQuery> next();

    void take(const InstancePage &page);
    /** The page that next() named was refused: it brings nothing. */
    void skip();
    /** The list is too long: the next listing need not find out again. */
    void giveUp() { m_hasGivenUp = true; }

    /** In order of arrival. */
    const QList<Instance> &instances() const { return m_instances; }
    /** False as long as there are fewer than the provider claims. */
    bool isComplete() const;
    /** Whether there is no use in asking for the rest: there is too much of it. */
    bool isOutOfReach() const;
    PagingLesson lesson() const;

private:
    struct Outcome {
        qsizetype rows = 0;
        bool broughtNew = false;
        bool isOverlap = false;
    };

    Outcome add(const InstancePage &page, bool isFirst);
    void note(const Outcome &outcome);
    void startMeaning(qsizetype index);
    /** Starts with pages of this size, at least the first one's. */
    void startLimit(qint64 limit);
    qint64 firstLimit() const;
    /** Where the meaning begins. */
    qint64 firstOffset() const;
    bool isLarger() const { return m_limit > firstLimit(); }
    OffsetMeaning meaning() const { return m_meanings.at(m_current); }
    bool isKnownShortfall() const;
    bool isKnownTooMuch() const;

    PagingLesson m_lesson;
    QList<OffsetMeaning> m_meanings;
    /** Of m_meanings; its size when all are exhausted. */
    qsizetype m_current = 0;
    qint64 m_offset = 0;
    qint64 m_limit = 0;
    QHash<qint64, Outcome> m_asked;
    std::optional<OffsetMeaning> m_fruitful;
    bool m_sawOverlap = false;
    bool m_hasGivenUp = false;

    QList<Instance> m_instances;
    QSet<QString> m_ids;
    std::optional<qint64> m_total;
    /** Rows of the first page; nothing before it came. */
    std::optional<qsizetype> m_firstRows;
};

} // namespace latchkey
