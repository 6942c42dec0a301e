// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon the window answers with long lists in it, which come by HTTP from a server in a thread
// of its own: `latchkey-bench-window SIZE...` prints a JSON object in a line for each row, beside
// the time of a frame.

#include "bench/listanswer.h"
#include "bench/row.h"
#include "fleet/fleetfilter.h"
#include "support/bigserver.h"
#include "support/heartbeat.h"
#include "widgets/fleetpane.h"
#include "widgets/searchfield.h"
#include "widgets/staging.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QListView>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace {

using namespace latchkey;

constexpr double frameMs = 16;
constexpr int windows = 3;
constexpr int longestWaitMs = 120'000;

/** Times in milliseconds. */
class Times {
public:
    void add(double ms) { m_all.push_back(ms); }
    /** Each beside a frame. */
    Row row(const QString &what, const QString &note = {}) const
    {
        Row row{what, QStringLiteral("ms"), {}, {}, note};
        for (const double each : m_all) {
            row.subject.append(each);
            row.baseline.append(frameMs);
        }
        return row;
    }
    QString percentile99() const
    {
        std::vector<double> sorted = m_all;
        std::sort(sorted.begin(), sorted.end());
        const auto place = static_cast<std::size_t>(0.99 * static_cast<double>(sorted.size()));
        return QStringLiteral("99 %: %1 ms, first: %2 ms")
            .arg(sorted.at(std::min(place, sorted.size() - 1)), 0, 'f', 1)
            .arg(m_all.front(), 0, 'f', 1);
    }

private:
    std::vector<double> m_all;
};

[[noreturn]] void giveUp()
{
    std::fputs("latchkey-bench-window: it never ended\n", stderr);
    std::exit(EXIT_FAILURE);
}

/** Not QTest::qWaitFor(), which sleeps for ten milliseconds each time it has looked. */
template <typename Condition> void waitFor(const Condition &condition)
{
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &giveUp);
    limit.start(longestWaitMs);
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/** A window on a list of instances; times go from one to the next. */
struct Measured {
    Times first;
    Times same;
    Times changed;
    Times keys;
    Times frames;
    Times longest;
};

/** What the provider says: a list, and one in which ten instances changed. */
struct Answers {
    explicit Answers(int size)
        : list(listAnswer(size))
        , changed(listAnswer(size, 10))
        , record(listAnswer(1))
    {
    }
    QByteArray list;
    QByteArray changed;
    QByteArray record;
};

class Window {
public:
    Window(const Answers &answers, Measured &measured)
        : m_answers(answers)
        , m_measured(measured)
        , m_account(newAccount(QStringLiteral("Research"), m_server.url()))
        , m_pane(*m_stage.window.findChild<FleetPane *>())
        , m_view(*m_pane.findChild<QListView *>())
        , m_filter(*qobject_cast<FleetFilter *>(m_view.model()))
    {
        m_stage.tokens.keepForSession(m_account.id, Secret(QStringLiteral("ak_0123456789")));
        m_stage.window.resize(1000, 700);
        m_stage.window.show();
        if (!QTest::qWaitForWindowExposed(&m_stage.window))
            giveUp();
    }

    void run()
    {
        m_server.answer(m_answers.list, m_answers.record);
        m_measured.first.add(blocked([this] {
            m_stage.session.open(m_account, Session::Memory::Keep);
            waitForAnswer();
        }));
        m_measured.same.add(blocked([this] { refresh(); }));
        m_server.answer(m_answers.changed, m_answers.record);
        m_measured.changed.add(blocked([this] { refresh(); }));
        const double searched = blocked([this] { search(); });
        const double scrolled = blocked([this] { scroll(); });
        m_measured.longest.add(std::max({m_longest, searched, scrolled}));
    }

private:
    void waitForAnswer()
    {
        waitFor([this] { return !m_stage.session.isBusy() && m_filter.isSettled(); });
        QCoreApplication::processEvents();
    }

    void refresh()
    {
        m_stage.session.refresh();
        waitForAnswer();
    }

    /** The longest block of the window while `act` runs. */
    template <typename Act> double blocked(const Act &act)
    {
        const Heartbeat heart;
        act();
        const auto longest = static_cast<double>(heart.longest());
        m_longest = std::max(m_longest, longest);
        return longest;
    }

    /** Each key until what fits it is on screen. */
    void search()
    {
        auto &field = *m_stage.window.findChild<SearchField *>();
        field.setFocus();
        // As long as it takes to lay hands on the keys; the heart goes on beating.
        const QDeadlineTimer hands(std::chrono::milliseconds(500));
        waitFor([&hands] { return hands.hasExpired(); });
        const QString typed = QStringLiteral("train 17 a6000");
        const auto press = [&](const auto &act) {
            QElapsedTimer timer;
            timer.start();
            act();
            waitFor([this] { return m_filter.isSettled(); });
            m_view.viewport()->repaint();
            m_measured.keys.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QCoreApplication::processEvents();
        };
        for (const QChar letter : typed)
            press([&] { QTest::keyClick(&field, letter.toLatin1()); });
        for (qsizetype i = 0; i < typed.size(); ++i)
            press([&] { QTest::keyClick(&field, Qt::Key_Backspace); });
    }

    /** A page a frame, from the top to further down. */
    void scroll()
    {
        QScrollBar &bar = *m_view.verticalScrollBar();
        constexpr int frames = 100;
        for (int i = 0; i < frames; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar.setValue(static_cast<int>(qint64{bar.maximum()} * i / frames));
            m_view.viewport()->repaint();
            m_measured.frames.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QCoreApplication::processEvents();
        }
    }

    const Answers &m_answers;
    Measured &m_measured;
    double m_longest = 0;
    BigServer m_server;
    Stage m_stage;
    Account m_account;
    FleetPane &m_pane;
    QListView &m_view;
    FleetFilter &m_filter;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QStringList sizes = QCoreApplication::arguments().mid(1);
    for (const QString &size : sizes) {
        const Answers answers(size.toInt());
        Measured measured;
        for (int i = 0; i < windows; ++i)
            Window(answers, measured).run();
        const auto named = [&size](const char *what) {
            return QStringLiteral("%L1: %2").arg(size.toInt()).arg(QLatin1String(what));
        };
        const QString frame = QStringLiteral("beside a frame");
        print(measured.first.row(named("longest block, first list"), frame));
        print(measured.same.row(named("longest block, 0 changed"), frame));
        print(measured.changed.row(named("longest block, 10 changed"), frame));
        print(measured.keys.row(named("a key in search"), measured.keys.percentile99()));
        print(measured.frames.row(named("scrolling, a frame"), measured.frames.percentile99()));
        print(measured.longest.row(named("longest block of all"), frame));
    }
}
