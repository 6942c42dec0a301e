// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile/misbehaviour.h"
#include "hostile/stand.h"
#include "hostile/vitals.h"
#include "support/torturereport.h"

#include <memory>

namespace latchkey {

/**
 * Does to a session with a last good record in view what a row says, and checks what is said and
 * shown, that nobody else was talked to, that time and memory stay bounded, and that the next
 * refresh works. The session goes on from row to row, as a program does from day to day.
 */
class Gauntlet {
public:
    enum class Over { Plain, Tls };
    explicit Gauntlet(Over over = Over::Plain)
        : m_over(over)
    {
    }
    /** Reports all rows together to the table of ./dev torture. */
    ~Gauntlet();
    Q_DISABLE_COPY_MOVE(Gauntlet)

    /** For a test's _data(): a row for each. */
    static void addRows(const QList<Misbehaviour> &rows);
    /** Endures the row that the test has now; fails it where something is not as it should be. */
    void run();

private:
    void endure(const Misbehaviour &row);
    void misbehave(const Misbehaviour &row) const;
    void compare(const Misbehaviour &row, const Outcome &outcome) const;
    void recover(const Misbehaviour &row) const;
    void report(const Misbehaviour &row, const Vitals &vitals, qint64 bytes);

    std::unique_ptr<FaultServer> provider() const;

    Over m_over;
    std::unique_ptr<Stand> m_stand;
    Limits m_limits;
    TortureLine m_all;
};

} // namespace latchkey
