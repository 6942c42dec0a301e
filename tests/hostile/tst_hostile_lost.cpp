// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/stand.h"

#include <QTest>

#include <memory>

using namespace latchkey;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

/** How the way to the provider is gone. */
enum class Loss { Refused, Unreachable, NoSuchHost, Reset };

} // namespace

/** Networks come and go, computers sleep, clocks are set: the state is right within an interval. */
class TestHostileLost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stand = std::make_unique<Stand>(Limits{});
        QVERIFY(m_stand->isSet());
    }
    void cleanup() { m_stand.reset(); }

    void networkIsLostAndFound_data();
    void networkIsLostAndFound();
    void wakesFromSleep_data();
    void wakesFromSleep();
    void clockJumps_data();
    void clockJumps();

private:
    SessionBench &bench() { return m_stand->bench; }
    Session &session() { return *m_stand->bench.session; }
    void lose(Loss loss);
    void find(Loss loss);
    bool isFresh()
    {
        return session().listState() == ViewState::Ready
               && session().recordState() == ViewState::Ready && !session().trouble()
               && session().listedAt() == bench().now && session().recordedAt() == bench().now;
    }

    std::unique_ptr<Stand> m_stand;
};

void TestHostileLost::lose(Loss loss)
{
    switch (loss) {
    case Loss::Refused:
        bench().server.server().goAway();
        break;
    case Loss::Unreachable:
        bench().network.host = Detour::unreachable();
        break;
    case Loss::NoSuchHost:
        bench().network.host = Detour::unheardOf();
        break;
    case Loss::Reset:
        for (const QString &what : {InstanceServer::list(), Stand::id()})
            bench().server.faults.insert(what, InstanceServer::hangsUp());
        break;
    }
}

void TestHostileLost::find(Loss loss)
{
    bench().network.host.clear();
    bench().server.faults.clear();
    if (loss == Loss::Refused)
        bench().server.server().comeBack();
}

void TestHostileLost::networkIsLostAndFound_data()
{
    QTest::addColumn<Loss>("loss");
    QTest::addColumn<QList<int>>("waits");
    QTest::newRow("refused") << Loss::Refused << QList<int>{60, 60, 60, 60, 60, 60, 60, 60};
    QTest::newRow("unreachable") << Loss::Unreachable << QList<int>{60, 60, 60, 60, 60, 60, 60, 60};
    QTest::newRow("DNS failure") << Loss::NoSuchHost << QList<int>{60, 60, 60, 60, 60, 60, 60, 60};
    // Here somebody is there, and is left alone more and more.
    QTest::newRow("reset") << Loss::Reset << QList<int>{60, 120, 240, 480, 900, 900};
}

void TestHostileLost::networkIsLostAndFound()
{
    QFETCH(const Loss, loss);
    QFETCH(const QList<int>, waits);
    lose(loss);
    bench().turn(60s);
    for (qsizetype failures = 1; failures <= waits.size(); ++failures) {
        QVERIFY(session().isBusy());
        QVERIFY(bench().settles());
        QCOMPARE(bench().trouble(), ErrorKind::Unreachable);
        QCOMPARE(session().listState(), ViewState::Stale);
        QCOMPARE(session().recordState(), ViewState::Stale);
        QVERIFY(!session().trouble()->technical.isEmpty());
        QVERIFY(m_stand->isUnharmed());
        bench().turn(seconds(waits.at(failures - 1)) - 1s);
        QVERIFY(!session().isBusy());
        if (failures == waits.size())
            find(loss);
        bench().turn(1s);
    }
    QVERIFY(session().isBusy());
    QVERIFY(bench().settles());
    QVERIFY(isFresh());
    QVERIFY(m_stand->isUnharmed());
    QCOMPARE(m_stand->elsewhere.connectionCount(), 0);
}

void TestHostileLost::wakesFromSleep_data()
{
    QTest::addColumn<int>("asleep");
    QTest::addColumn<bool>("countsSleep");
    for (const int asleep : {30, 600, 8 * 3600, 14 * 86400}) {
        QTest::addRow("%d s, and the timers stood still", asleep) << asleep << false;
        QTest::addRow("%d s, and the timers ran on", asleep) << asleep << true;
    }
}

void TestHostileLost::wakesFromSleep()
{
    QFETCH(const int, asleep);
    QFETCH(const bool, countsSleep);
    bench().now = bench().now.addSecs(asleep);
    if (countsSleep)
        bench().monotonic += seconds(asleep);
    // A computer that wakes up has no network yet.
    lose(Loss::Unreachable);
    session().tick();
    const bool isOld = asleep > 120;
    QCOMPARE(session().listState(), isOld ? ViewState::Stale : ViewState::Ready);
    QCOMPARE(session().recordState(), isOld ? ViewState::Stale : ViewState::Ready);
    bench().turn(1s);
    QVERIFY(bench().settles());
    find(Loss::Unreachable);
    bench().turn(60s);
    QVERIFY(bench().settles());
    QVERIFY(isFresh());
}

void TestHostileLost::clockJumps_data()
{
    QTest::addColumn<qint64>("by");
    QTest::newRow("a second back") << qint64(-1);
    QTest::newRow("an hour back") << qint64(-3600);
    QTest::newRow("thirty years back") << qint64(-30) * 365 * 86400;
    QTest::newRow("a second on") << qint64(1);
    QTest::newRow("an hour on") << qint64(3600);
    QTest::newRow("thirty years on") << qint64(30) * 365 * 86400;
}

void TestHostileLost::clockJumps()
{
    QFETCH(const qint64, by);
    const bool isFar = qAbs(by) > 120;
    for (int turns = 0; turns < 3; ++turns) {
        const qsizetype asked = bench().server.asked.size();
        bench().now = bench().now.addSecs(turns % 2 == 0 ? by : -by);
        session().tick();
        session().refresher().wake();
        // What was true before is not sold as new, and nobody is asked out of turn for it.
        QCOMPARE(session().listState(), isFar ? ViewState::Stale : ViewState::Ready);
        QCOMPARE(session().recordState(), isFar ? ViewState::Stale : ViewState::Ready);
        QVERIFY(!session().isBusy());
        bench().turn(59s);
        QVERIFY(!session().isBusy());
        bench().turn(1s);
        QVERIFY(bench().settles());
        QVERIFY(isFresh());
        QCOMPARE(bench().server.asked.size() - asked, 2);
    }
    QVERIFY(m_stand->isUnharmed());
}

QTEST_GUILESS_MAIN(TestHostileLost)
#include "tst_hostile_lost.moc"
