// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace latchkey {

/** The longest time between two beats of a timer while something happens. */
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setInterval(1);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = longest();
            m_last.start();
        });
        m_last.start();
        m_timer.start();
    }
    /** Up to now, in milliseconds. */
    qint64 longest() const { return std::max(m_longest, m_last.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

} // namespace latchkey
