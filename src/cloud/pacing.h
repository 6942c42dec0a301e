// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <chrono>
#include <functional>
#include <optional>

namespace latchkey {

/** How often to refresh by itself. */
struct Intervals {
    static constexpr std::chrono::seconds shortest{15};

    std::chrono::seconds visible{60};
    std::chrono::seconds hidden{300};

    /** The interval that applies; never below `shortest`, whatever the members say. */
    std::chrono::seconds of(bool isVisible) const;
};

/**
 * When the next refresh is due. It has neither timer nor clock: every `now` is a reading of one
 * monotonic clock that starts at 0 or later.
 *
 * - After a success: one interval after the last attempt. A window that becomes visible is so due
 * at once when its data is older than the visible interval.
 * - After failures in a row: the interval, doubled with each failure from the second on, up to 15
 * min, varied by up to 20 % so that many programs do not come back together.
 * - After a failure that reached nobody: one interval, or a little less. A network that comes back
 * is so noticed within one, and nobody is burdened.
 * - Never before the time that the server asked for (Retry-After): at most 24 h with 429 and 503,
 * where it binds the user, too; at most 15 min with any other failure.
 * - After 401 or 403 not at all, until a refresh by hand succeeds or reset().
 */
class Pacing {
public:
    static constexpr std::chrono::minutes longestBackoff{15};
    static constexpr std::chrono::hours longestWait{24};

    /** `jitter` gives a number from 0 to below 1, a new one each time. */
    Pacing(const Intervals &intervals, std::function<double()> jitter);

    void setIntervals(const Intervals &intervals) { m_intervals = intervals; }

    void attempted(std::chrono::milliseconds now);
    void succeeded(std::chrono::milliseconds now);
    void failed(std::chrono::milliseconds now, const Error &error);
    /** Forgets everything, as for a new token: a refresh is due at once. */
    void reset();

    /** When the next automatic refresh is due: 0 for at once, milliseconds::max() while paused. */
    std::chrono::milliseconds due(bool isVisible) const;
    /** True after 401 or 403: nothing happens by itself until the user does something. */
    bool isPaused() const { return m_isPaused; }
    /** False only while the server asked to be left alone; backing off and pausing do not bind the
     * user. */
    bool mayRefreshByHand(std::chrono::milliseconds now) const { return now >= m_heldUntil; }
    /** Until when nobody may refresh; over, or 0, where anybody may. */
    std::chrono::milliseconds heldUntil() const { return m_heldUntil; }

private:
    std::chrono::milliseconds backoff(bool isVisible) const;

    Intervals m_intervals;
    std::function<double()> m_jitter;
    std::optional<std::chrono::milliseconds> m_lastAttempt;
    std::chrono::milliseconds m_heldUntil{0};
    /** Nothing happens by itself before. */
    std::chrono::milliseconds m_awaitedUntil{0};
    int m_failures = 0;
    /** The variation of the present backoff: 0.8 to 1.2. */
    double m_factor = 1;
    bool m_isPaused = false;
};

} // namespace latchkey
