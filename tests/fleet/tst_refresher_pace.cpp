// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/refresher.h"

#include "fleet/refresherbench.h"

#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

QString a()
{
    return QStringLiteral("a");
}

} // namespace

/** When something is asked for. */
class TestRefresherPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<RefresherBench>(); }
    void cleanup() { m_bench.reset(); }

    void keepsItsInterval_data();
    void keepsItsInterval();
    void catchesUpWhenSeen_data();
    void catchesUpWhenSeen();
    void backsOff_data();
    void backsOff();
    void leavesAloneWhoAsksForIt_data();
    void leavesAloneWhoAsksForIt();
    void pausesWhenRefused_data();
    void pausesWhenRefused();
    void oneRecordSaysNothingOfTheList_data();
    void oneRecordSaysNothingOfTheList();
    void selectingWaitsAsWell_data();
    void selectingWaitsAsWell();

private:
    /** Whether a refresh by itself comes at `due` and not a moment before. */
    bool comesAt(milliseconds due);
    void refuse(const QString &what, int status, const QList<QByteArray> &headers = {});

    std::unique_ptr<RefresherBench> m_bench;
};

bool TestRefresherPace::comesAt(milliseconds due)
{
    const qsizetype before = m_bench->listCount();
    if (m_bench->refresher->due() != due)
        return false;
    m_bench->now = due - 1ms;
    m_bench->refresher->wake();
    if (m_bench->refresher->isInFlight())
        return false;
    m_bench->turn(1ms);
    return m_bench->refresher->isInFlight() && m_bench->settles()
           && m_bench->listCount() == before + 1;
}

void TestRefresherPace::refuse(const QString &what, int status, const QList<QByteArray> &headers)
{
    m_bench->server.faults = {{what, InstanceServer::says(status, {}, headers)}};
}

void TestRefresherPace::keepsItsInterval_data()
{
    QTest::addColumn<bool>("isVisible");
    QTest::addColumn<int>("visible");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("interval");
    QTest::newRow("visible") << true << 60 << 300 << 60;
    QTest::newRow("hidden") << false << 60 << 300 << 300;
    QTest::newRow("visible, adjusted") << true << 20 << 300 << 20;
    QTest::newRow("hidden, adjusted") << false << 60 << 3600 << 3600;
    QTest::newRow("too often") << true << 1 << 300 << 15;
}

void TestRefresherPace::keepsItsInterval()
{
    QFETCH(const bool, isVisible);
    QFETCH(const int, visible);
    QFETCH(const int, hidden);
    QFETCH(const int, interval);
    m_bench->refresher->setIntervals({seconds(visible), seconds(hidden)});
    m_bench->refresher->setVisible(isVisible);
    m_bench->now = 7s;
    QVERIFY(m_bench->starts());
    QVERIFY(comesAt(7s + seconds(interval)));
    QVERIFY(comesAt(7s + 2 * seconds(interval)));
    // One by hand counts like one by itself.
    m_bench->now += 5s;
    const milliseconds byHand = m_bench->now;
    QVERIFY(m_bench->refresher->refresh());
    QVERIFY(m_bench->settles());
    QVERIFY(comesAt(byHand + seconds(interval)));
}

void TestRefresherPace::catchesUpWhenSeen_data()
{
    QTest::addColumn<bool>("wasVisible");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("asks");
    QTest::newRow("shown, young") << false << 59 << false;
    QTest::newRow("shown, old") << false << 60 << true;
    QTest::newRow("shown, very old") << false << 299 << true;
    QTest::newRow("focus, young") << true << 59 << false;
    QTest::newRow("focus, old") << true << 60 << true;
}

void TestRefresherPace::catchesUpWhenSeen()
{
    QFETCH(const bool, wasVisible);
    QFETCH(const int, age);
    QFETCH(const bool, asks);
    m_bench->refresher->setVisible(wasVisible);
    QVERIFY(m_bench->starts());
    m_bench->now = seconds(age);
    m_bench->refresher->setVisible(true);
    QCOMPARE(m_bench->refresher->isInFlight(), asks);
    // Hiding is no reason to ask.
    QVERIFY(m_bench->settles());
    m_bench->now += 59s;
    m_bench->refresher->setVisible(false);
    QVERIFY(!m_bench->refresher->isInFlight());
}

void TestRefresherPace::backsOff_data()
{
    QTest::addColumn<bool>("isVisible");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<QList<int>>("waits");
    QTest::newRow("visible") << true << 0.5 << QList<int>{60, 120, 240, 480, 900, 900};
    QTest::newRow("hidden") << false << 0.5 << QList<int>{300, 600, 900, 900};
    QTest::newRow("early") << true << 0.0 << QList<int>{48, 96, 192, 384, 720, 720};
    QTest::newRow("late") << true << 0.75 << QList<int>{66, 132, 264, 528, 900};
}

void TestRefresherPace::backsOff()
{
    QFETCH(const bool, isVisible);
    QFETCH(const double, jitter);
    QFETCH(const QList<int>, waits);
    m_bench->jitter = jitter;
    m_bench->refresher->setVisible(isVisible);
    refuse(InstanceServer::list(), 500);
    QVERIFY(m_bench->starts());
    for (const int wait : waits)
        QVERIFY2(comesAt(m_bench->now + seconds(wait)), qPrintable(QString::number(wait)));
    // Neither by hand nor by success is it bound any more.
    m_bench->server.faults.clear();
    m_bench->turn(1s);
    QVERIFY(m_bench->refresher->refresh());
    QVERIFY(m_bench->settles());
    QVERIFY(comesAt(m_bench->now + (isVisible ? 60s : 300s)));
}

void TestRefresherPace::leavesAloneWhoAsksForIt_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::newRow("list, 429") << InstanceServer::list() << 429;
    QTest::newRow("list, 503") << InstanceServer::list() << 503;
    QTest::newRow("record, 429") << a() << 429;
    QTest::newRow("record, 503") << a() << 503;
}

void TestRefresherPace::leavesAloneWhoAsksForIt()
{
    QFETCH(const QString, what);
    QFETCH(const int, status);
    Refresher &refresher = *m_bench->refresher;
    refuse(what, status, {"Retry-After: 200"});
    refresher.setRecordId(a());
    QVERIFY(m_bench->starts());
    QCOMPARE(m_bench->ids.size(), 1);
    m_bench->now = 200s - 1ms;
    QVERIFY(!refresher.refresh());
    refresher.setVisible(true);
    refresher.wake();
    QVERIFY(!refresher.isInFlight());
    QCOMPARE(refresher.due(), 200s);
    m_bench->now = 200s;
    QVERIFY(refresher.refresh());
    QVERIFY(m_bench->settles());
}

void TestRefresherPace::pausesWhenRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("byClient");
    QTest::newRow("401, by hand") << 401 << false;
    QTest::newRow("401, new client") << 401 << true;
    QTest::newRow("403, by hand") << 403 << false;
    QTest::newRow("403, new client") << 403 << true;
}

void TestRefresherPace::pausesWhenRefused()
{
    QFETCH(const int, status);
    QFETCH(const bool, byClient);
    Refresher &refresher = *m_bench->refresher;
    refuse(InstanceServer::list(), status);
    QVERIFY(m_bench->starts());
    m_bench->turn(48h);
    refresher.setVisible(false);
    refresher.setVisible(true);
    refresher.setIntervals({15s, 15s});
    QVERIFY(!refresher.isInFlight());
    // One by hand that fails again changes nothing.
    QVERIFY(refresher.refresh());
    QVERIFY(m_bench->settles());
    m_bench->turn(48h);
    QVERIFY(!refresher.isInFlight());

    m_bench->server.faults.clear();
    if (byClient)
        refresher.setClient(m_bench->client());
    else
        QVERIFY(refresher.refresh());
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->listCount(), 3);
    QVERIFY(comesAt(m_bench->now + 15s));
}

void TestRefresherPace::oneRecordSaysNothingOfTheList_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {403, 404, 500, 418})
        QTest::addRow("%d", status) << status;
}

void TestRefresherPace::oneRecordSaysNothingOfTheList()
{
    QFETCH(const int, status);
    refuse(a(), status);
    m_bench->refresher->setRecordId(a());
    QVERIFY(m_bench->starts());
    QVERIFY(comesAt(60s));
    QVERIFY(comesAt(120s));
    QCOMPARE(m_bench->ids.size(), 3);
}

void TestRefresherPace::selectingWaitsAsWell_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("asked to wait") << 429;
    QTest::newRow("refused") << 401;
}

void TestRefresherPace::selectingWaitsAsWell()
{
    QFETCH(const int, status);
    Refresher &refresher = *m_bench->refresher;
    QVERIFY(!refresher.isHeld());
    refuse(InstanceServer::list(), status, {"Retry-After: 200"});
    QVERIFY(m_bench->starts());
    QVERIFY(refresher.isHeld());
    // What another asks after the same pause shows that this one had its time to.
    RefresherBench other;
    QVERIFY(other.starts());
    refresher.setRecordId(a());
    other.refresher->setRecordId(a());
    QTRY_COMPARE(other.ids.size(), 1);
    QCOMPARE(m_bench->server.count(a()), 0);

    m_bench->server.faults.clear();
    m_bench->now = 200s;
    QVERIFY(refresher.refresh());
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->server.count(a()), 1);
    QVERIFY(!refresher.isHeld());
}

QTEST_GUILESS_MAIN(TestRefresherPace)
#include "tst_refresher_pace.moc"
