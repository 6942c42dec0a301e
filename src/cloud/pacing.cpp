// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pacing.h"

#include <algorithm>
#include <utility>

namespace latchkey {

namespace {

using std::chrono::milliseconds;

constexpr double variation = 0.2;

/** Doublings after which any interval is over the longest backoff; more would overflow in the end.
 */
constexpr int mostDoublings = 6;

static_assert(Intervals::shortest * (1 << mostDoublings) >= Pacing::longestBackoff);

} // namespace

std::chrono::seconds Intervals::of(bool isVisible) const
{
    return std::max(shortest, isVisible ? visible : hidden);
}

Pacing::Pacing(const Intervals &intervals, std::function<double()> jitter)
    : m_intervals(intervals)
    , m_jitter(std::move(jitter))
{
}

void Pacing::attempted(milliseconds now)
{
    m_lastAttempt = now;
}

void Pacing::succeeded(milliseconds now)
{
    if (!m_lastAttempt)
        m_lastAttempt = now;
    m_failures = 0;
    m_isPaused = false;
}

void Pacing::failed(milliseconds now, const Error &error)
{
    if (!m_lastAttempt)
        m_lastAttempt = now;
    m_failures = error.reachedNobody ? 1 : std::min(m_failures + 1, mostDoublings + 1);
    m_factor = 1 - variation + 2 * variation * m_jitter();
    if (error.reachedNobody)
        m_factor = std::min(m_factor, 1.0);
    if (error.retryAfter) {
        const bool isForAll = error.kind == ErrorKind::RateLimited;
        milliseconds &until = isForAll ? m_heldUntil : m_awaitedUntil;
        const milliseconds most = isForAll ? milliseconds(longestWait) : longestBackoff;
        until = std::max(until, now + std::min<milliseconds>(*error.retryAfter, most));
    }
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        m_isPaused = true;
}

void Pacing::reset()
{
    m_lastAttempt.reset();
    m_heldUntil = milliseconds(0);
    m_awaitedUntil = milliseconds(0);
    m_failures = 0;
    m_isPaused = false;
}

milliseconds Pacing::due(bool isVisible) const
{
    if (m_isPaused)
        return milliseconds::max();
    if (!m_lastAttempt)
        return milliseconds(0);
    const milliseconds wait =
        m_failures == 0 ? milliseconds(m_intervals.of(isVisible)) : backoff(isVisible);
    return std::max({*m_lastAttempt + wait, m_heldUntil, m_awaitedUntil});
}

milliseconds Pacing::backoff(bool isVisible) const
{
    const milliseconds doubled = m_intervals.of(isVisible) * (1 << (m_failures - 1));
    const milliseconds capped = std::min<milliseconds>(doubled, longestBackoff);
    const milliseconds varied(
        static_cast<milliseconds::rep>(static_cast<double>(capped.count()) * m_factor));
    return std::clamp<milliseconds>(varied, Intervals::shortest, longestBackoff);
}

} // namespace latchkey
