// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace latchkey {

/** What a piece of work costs the process that does it: its memory, and how long nothing else ran.
 */
class Vitals : public QObject {
    Q_OBJECT

public:
    explicit Vitals(QObject *parent = nullptr);

    /** How far the resident memory rose over what it was at the start, at its highest; in KiB, 0
     * where the system does not tell. */
    qint64 peakGrowth() const;
    /** The longest time between two turns of the event loop, in milliseconds. */
    qint64 longestBlock() const;
    qint64 elapsed() const { return m_total.elapsed(); }

private:
    void beat();

    QTimer m_heart;
    QElapsedTimer m_total;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
    qint64 m_before = 0;
};

} // namespace latchkey
