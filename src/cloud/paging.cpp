// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/paging.h"

#include "core/bounds.h"

#include <algorithm>

namespace latchkey {

namespace {

/** Where the first page brought nothing to go by; and the most that many a server allows. */
constexpr qint64 usualLimit = 100;

/** Beyond, larger pages are asked for: so many that few pages are enough. Together with what it
 * takes to find out what `offset` means they are fewer than InstancesRequest::mostPages. */
constexpr qint64 manyPages = 40;
constexpr qint64 fewPages = 10;

} // namespace

Paging::Paging(const PagingLesson &lesson)
    : m_lesson(lesson)
{
    if (lesson.meaning)
        m_meanings += *lesson.meaning;
    for (const OffsetMeaning meaning :
         {OffsetMeaning::Rows, OffsetMeaning::PagesFromOne, OffsetMeaning::PagesFromZero}) {
        if (meaning != lesson.meaning)
            m_meanings += meaning;
    }
}

std::optional<PageQuery> Paging::next()
{
    if (!m_firstRows || isComplete() || isKnownShortfall())
        return std::nullopt;
    while (m_current < m_meanings.size()) {
        const auto known = m_asked.constFind(m_offset);
        if (known == m_asked.constEnd())
            return PageQuery{m_limit, m_offset};
        // Another meaning has asked that already.
        note(*known);
    }
    return std::nullopt;
}

void Paging::take(const InstancePage &page)
{
    if (page.total)
        m_total = page.total;
    if (!m_firstRows) {
        m_firstRows = page.instances.size();
        add(page, true);
        const bool isLong = m_total && *m_total > manyPages * firstLimit();
        startLimit(isLong ? *m_total / fewPages : 0);
        return;
    }
    const Outcome outcome = add(page, false);
    m_asked.insert(m_offset, outcome);
    if (outcome.broughtNew)
        m_fruitful = meaning();
    note(outcome);
}

void Paging::skip()
{
    m_asked.insert(m_offset, Outcome{});
    note(Outcome{});
}

bool Paging::isComplete() const
{
    return !m_total || m_instances.size() >= *m_total;
}

bool Paging::isOutOfReach() const
{
    return !isComplete() && (*m_total > bounds::mostInstances || isKnownTooMuch());
}

PagingLesson Paging::lesson() const
{
    if (m_hasGivenUp) {
        PagingLesson lesson = m_lesson;
        if (!isKnownTooMuch())
            lesson.outOfReach =
                m_total ? std::optional(PagingLesson::TooMuch{*m_total}) : std::nullopt;
        else if (--lesson.outOfReach->listings == 0)
            lesson.outOfReach.reset();
        return lesson;
    }
    if (!m_total || isKnownShortfall())
        return m_lesson;
    if (isComplete())
        return {.meaning = m_fruitful ? m_fruitful : m_lesson.meaning, .shortfall = std::nullopt};
    if (m_sawOverlap)
        return {.meaning = m_fruitful, .shortfall = std::nullopt};
    return {.meaning = m_fruitful,
            .shortfall = PagingLesson::Shortfall{*m_total, m_instances.size()}};
}

Paging::Outcome Paging::add(const InstancePage &page, bool isFirst)
{
    Outcome outcome{.rows = page.instances.size()};
    qsizetype seen = 0;
    for (const Instance &instance : page.instances) {
        const QString id = instance.id();
        if (id.isEmpty() && !isFirst)
            continue;
        if (!id.isEmpty() && m_ids.contains(id)) {
            ++seen;
            continue;
        }
        m_ids.insert(id);
        m_instances += instance;
        outcome.broughtNew = true;
    }
    outcome.isOverlap = outcome.broughtNew && 2 * seen >= outcome.rows;
    return outcome;
}

void Paging::note(const Outcome &outcome)
{
    const bool isLargerFirst =
        isLarger() && meaning() != OffsetMeaning::Rows && m_offset == firstOffset();
    // A page that mostly repeats another is none: rows are counted after all, and to go on would be
    // to fetch the list one row at a time.
    const bool repeatsPage = meaning() != OffsetMeaning::Rows && outcome.isOverlap;
    // The first one may repeat the first page, and does where the larger limit is not heeded.
    const bool mayRepeat = isLargerFirst && outcome.rows > 0;
    if (!mayRepeat && (!outcome.broughtNew || repeatsPage)) {
        m_sawOverlap = m_sawOverlap || repeatsPage;
        startMeaning(m_current + 1);
    } else {
        m_offset += meaning() == OffsetMeaning::Rows ? outcome.rows : 1;
    }
}

void Paging::startLimit(qint64 limit)
{
    m_limit = std::max(limit, firstLimit());
    m_asked.clear();
    startMeaning(0);
}

void Paging::startMeaning(qsizetype index)
{
    m_current = index;
    if (index < m_meanings.size()) {
        m_offset = firstOffset();
        return;
    }
    const bool isFruitless = std::none_of(m_asked.cbegin(), m_asked.cend(),
                                          [](const Outcome &page) { return page.broughtNew; });
    if (isLarger() && isFruitless)
        startLimit(m_limit > usualLimit ? usualLimit : 0);
}

qint64 Paging::firstLimit() const
{
    return *m_firstRows > 0 ? *m_firstRows : usualLimit;
}

qint64 Paging::firstOffset() const
{
    // The first page is there already, unless the pages are larger now.
    switch (meaning()) {
    case OffsetMeaning::Rows:
        return *m_firstRows;
    case OffsetMeaning::PagesFromOne:
        return isLarger() ? 1 : 2;
    case OffsetMeaning::PagesFromZero:
        return isLarger() ? 0 : 1;
    }
    Q_UNREACHABLE();
}

bool Paging::isKnownShortfall() const
{
    return m_total && m_lesson.shortfall == PagingLesson::Shortfall{*m_total, m_instances.size()};
}

bool Paging::isKnownTooMuch() const
{
    return m_total && m_lesson.outOfReach && *m_total >= m_lesson.outOfReach->total;
}

} // namespace latchkey
