// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/paging.h"

namespace latchkey {

namespace {

/** Where the first page brought nothing to go by. */
constexpr qsizetype usualLimit = 100;

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
            return PageQuery{*m_firstRows > 0 ? *m_firstRows : usualLimit, m_offset};
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
        startMeaning(0);
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

PagingLesson Paging::lesson() const
{
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
    if (!outcome.broughtNew) {
        startMeaning(m_current + 1);
    } else if (meaning() == OffsetMeaning::Rows) {
        m_offset += outcome.rows;
    } else if (outcome.isOverlap) {
        // A page that mostly repeats another is none: rows are counted after all, and to go on
        // would be to fetch the list one row at a time.
        m_sawOverlap = true;
        startMeaning(m_current + 1);
    } else {
        ++m_offset;
    }
}

void Paging::startMeaning(qsizetype index)
{
    m_current = index;
    if (index >= m_meanings.size())
        return;
    switch (meaning()) {
    case OffsetMeaning::Rows:
        m_offset = *m_firstRows;
        break;
    case OffsetMeaning::PagesFromOne:
        m_offset = 2;
        break;
    case OffsetMeaning::PagesFromZero:
        m_offset = 1;
        break;
    }
}

bool Paging::isKnownShortfall() const
{
    return m_total && m_lesson.shortfall == PagingLesson::Shortfall{*m_total, m_instances.size()};
}

} // namespace latchkey
