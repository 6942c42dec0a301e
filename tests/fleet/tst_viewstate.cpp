// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/viewstate.h"

#include <QTest>

#include <array>

using namespace latchkey;

Q_DECLARE_METATYPE(latchkey::ViewEvent)

namespace {

constexpr std::array states = {ViewState::Idle, ViewState::Loading, ViewState::Ready,
                               ViewState::Stale, ViewState::Failed};

const char *name(ViewState state)
{
    return std::array{"Idle", "Loading", "Ready", "Stale",
                      "Failed"}[static_cast<std::size_t>(state)];
}

} // namespace

/** Every row of the two tables that rule what is on screen. */
class TestViewState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void presents_data();
    void presents();
    void neverTakesDataAway_data();
    void neverTakesDataAway();
};

void TestViewState::changes_data()
{
    QTest::addColumn<ViewState>("from");
    QTest::addColumn<ViewEvent>("event");
    QTest::addColumn<ViewState>("to");
    struct Row {
        const char *event;
        ViewEvent value;
        /** After the event, in the order of `states`. */
        std::array<ViewState, states.size()> after;
    };
    using enum ViewState;
    const std::array rows = {
        Row{"cleared", ViewEvent::Cleared, {Idle, Idle, Idle, Idle, Idle}},
        Row{"remembered", ViewEvent::Remembered, {Stale, Stale, Stale, Stale, Stale}},
        Row{"asked", ViewEvent::Asked, {Loading, Loading, Ready, Stale, Loading}},
        Row{"answered", ViewEvent::Answered, {Ready, Ready, Ready, Ready, Ready}},
        Row{"failed", ViewEvent::Failed, {Failed, Failed, Stale, Stale, Failed}},
        Row{"aged", ViewEvent::Aged, {Idle, Loading, Stale, Stale, Failed}},
    };
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < states.size(); ++i)
            QTest::addRow("%s, %s", name(states[i]), row.event)
                << states[i] << row.value << row.after[i];
    }
}

void TestViewState::changes()
{
    QFETCH(const ViewState, from);
    QFETCH(const ViewEvent, event);
    QFETCH(const ViewState, to);
    const ViewState reached = next(from, event);
    QVERIFY2(reached == to, name(reached));
}

void TestViewState::presents_data()
{
    QTest::addColumn<ViewState>("state");
    QTest::addColumn<bool>("showsData");
    QTest::addColumn<bool>("isDimmed");
    QTest::addColumn<bool>("showsProgress");
    QTest::addColumn<bool>("showsFailure");
    QTest::newRow("Idle") << ViewState::Idle << false << false << false << false;
    QTest::newRow("Loading") << ViewState::Loading << false << false << true << false;
    QTest::newRow("Ready") << ViewState::Ready << true << false << false << false;
    QTest::newRow("Stale") << ViewState::Stale << true << true << false << false;
    QTest::newRow("Failed") << ViewState::Failed << false << false << false << true;
}

void TestViewState::presents()
{
    QFETCH(const ViewState, state);
    QFETCH(const bool, showsData);
    QFETCH(const bool, isDimmed);
    QFETCH(const bool, showsProgress);
    QFETCH(const bool, showsFailure);
    const Presentation shown = present(state);
    QCOMPARE(shown.showsData, showsData);
    QCOMPARE(shown.isDimmed, isDimmed);
    QCOMPARE(shown.showsProgress, showsProgress);
    QCOMPARE(shown.showsFailure, showsFailure);
}

void TestViewState::neverTakesDataAway_data()
{
    QTest::addColumn<ViewEvent>("event");
    QTest::newRow("a request") << ViewEvent::Asked;
    QTest::newRow("a failure") << ViewEvent::Failed;
    QTest::newRow("time") << ViewEvent::Aged;
    QTest::newRow("an answer") << ViewEvent::Answered;
}

void TestViewState::neverTakesDataAway()
{
    QFETCH(const ViewEvent, event);
    for (const ViewState state : states) {
        if (present(state).showsData)
            QVERIFY2(present(next(state, event)).showsData, name(state));
    }
}

QTEST_APPLESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
