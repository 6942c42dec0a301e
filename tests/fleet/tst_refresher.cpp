// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/refresher.h"

#include "fleet/refresherbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

QString a()
{
    return QStringLiteral("a");
}

QString b()
{
    return QStringLiteral("b");
}

QString c()
{
    return QStringLiteral("c");
}

} // namespace

/** What is asked for, how often, and whose answers are let through. */
class TestRefresher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<RefresherBench>(); }
    void cleanup() { m_bench.reset(); }

    void asksNobody();
    void asksForListAndRecord();
    void asksOnlyOnceAtATime();
    void walkingAsksForTheLast();
    void theSameIdIsNotAskedForAgain();
    void dropsLateAnswer_data();
    void dropsLateAnswer();
    void tellsTheLatestOfTheSameId();
    void stopsWithoutClient();
    void newClientStartsAnew();
    void canBeChangedFromItsSignals_data();
    void canBeChangedFromItsSignals();
    void canBeDestroyedInFlight();

private:
    std::unique_ptr<RefresherBench> m_bench;
};

void TestRefresher::asksNobody()
{
    Refresher &refresher = *m_bench->refresher;
    QVERIFY(!refresher.hasClient());
    refresher.setRecordId(a());
    refresher.setVisible(false);
    refresher.setVisible(true);
    m_bench->turn(1h);
    QVERIFY(!refresher.refresh());
    QVERIFY(!refresher.isInFlight());
    refresher.setClient(nullptr);
    QVERIFY(!refresher.hasClient());
    QVERIFY(!refresher.isInFlight());
}

void TestRefresher::asksForListAndRecord()
{
    Refresher &refresher = *m_bench->refresher;
    QSignalSpy flight(&refresher, &Refresher::flightChanged);
    refresher.setRecordId(a());
    refresher.setClient(m_bench->client());
    QVERIFY(refresher.hasClient());
    QVERIFY(refresher.isInFlight());
    QVERIFY(m_bench->settles());
    QVERIFY(!flight.isEmpty());
    QCOMPARE(m_bench->lists.size(), 1);
    QCOMPARE(m_bench->lists.first()->size(), 3);
    QCOMPARE(m_bench->ids, QStringList{a()});
    QCOMPARE(m_bench->records.first()->id(), a());

    // Every refresh brings both.
    QVERIFY(refresher.refresh());
    QVERIFY(m_bench->settles());
    m_bench->turn(60s);
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->listCount(), 3);
    QCOMPARE(m_bench->server.count(a()), 3);
    QCOMPARE(m_bench->lists.size(), 3);
    QCOMPARE(m_bench->ids, (QStringList{a(), a(), a()}));
}

void TestRefresher::asksOnlyOnceAtATime()
{
    Refresher &refresher = *m_bench->refresher;
    m_bench->server.faults = {{InstanceServer::list(), InstanceServer::isSilent()},
                              {a(), InstanceServer::isSilent()}};
    refresher.setRecordId(a());
    refresher.setClient(m_bench->client());
    QTRY_COMPARE(m_bench->server.asked.size(), 2);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(refresher.refresh());
        m_bench->turn(10min);
        refresher.setVisible(true);
    }
    // A selection goes out beside the list, which shows that the rest had its time to.
    refresher.setRecordId(b());
    QTRY_COMPARE(m_bench->ids, QStringList{b()});
    QCOMPARE(m_bench->server.asked.count(InstanceServer::list()), 1);
    QCOMPARE(m_bench->server.asked.count(a()), 1);
    QCOMPARE(m_bench->server.asked.count(b()), 1);

    // A record that is slow is not asked for twice by refreshes of the list either.
    m_bench->server.faults = {{c(), InstanceServer::isSilent()}};
    refresher.setRecordId(c());
    refresher.setClient(m_bench->client());
    for (int round = 1; round <= 3; ++round) {
        QTRY_COMPARE(m_bench->lists.size(), round);
        QVERIFY(refresher.isInFlight());
        refresher.refresh();
    }
    QCOMPARE(m_bench->server.count(c()), 1);
}

void TestRefresher::walkingAsksForTheLast()
{
    QVERIFY(m_bench->starts());
    for (const QString &id : {a(), b(), a(), c(), b(), c()})
        m_bench->refresher->setRecordId(id);
    QTRY_COMPARE(m_bench->ids, QStringList{c()});
    QCOMPARE(m_bench->server.asked, (QStringList{InstanceServer::list(), c()}));

    m_bench->refresher->setRecordId(a());
    m_bench->refresher->setRecordId({});
    m_bench->refresher->refresh();
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->server.asked,
             (QStringList{InstanceServer::list(), c(), InstanceServer::list()}));
}

void TestRefresher::theSameIdIsNotAskedForAgain()
{
    QVERIFY(m_bench->starts());
    m_bench->refresher->setRecordId(a());
    QTRY_COMPARE(m_bench->ids.size(), 1);
    m_bench->refresher->setRecordId(a());
    m_bench->refresher->refresh();
    QVERIFY(m_bench->settles());
    // The refresh took a pending selection along: one more, and not two.
    m_bench->refresher->setRecordId(b());
    m_bench->refresher->refresh();
    QVERIFY(m_bench->settles());
    m_bench->refresher->setRecordId(c());
    QTRY_COMPARE(m_bench->ids.size(), 4);
    QCOMPARE(m_bench->ids, (QStringList{a(), a(), b(), c()}));
}

void TestRefresher::dropsLateAnswer_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("another") << QStringList{b()} << QStringList{b()};
    QTest::newRow("none") << QStringList{QString()} << QStringList();
    QTest::newRow("there and back") << QStringList{b(), a()} << QStringList{a()};
    QTest::newRow("none and back") << QStringList{QString(), a()} << QStringList{a()};
}

void TestRefresher::dropsLateAnswer()
{
    QFETCH(const QStringList, path);
    QFETCH(const QStringList, told);
    QVERIFY(m_bench->starts());
    const auto moveOn = [&] {
        for (const QString &id : path)
            m_bench->refresher->setRecordId(id);
    };
    // The answer has been sent, but has not been read yet.
    connect(&m_bench->server.server(), &FaultServer::requested, this, moveOn,
            Qt::SingleShotConnection);
    m_bench->refresher->setRecordId(a());
    QTRY_COMPARE(m_bench->server.count(a()), 1);
    m_bench->refresher->refresh();
    QTRY_COMPARE(m_bench->lists.size(), 2);
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->ids, told);
}

void TestRefresher::tellsTheLatestOfTheSameId()
{
    QVERIFY(m_bench->starts());
    connect(
        &m_bench->server.server(), &FaultServer::requested, this,
        [this] {
            m_bench->server.records[a()].insert(QStringLiteral("host_name"), QStringLiteral("new"));
            m_bench->refresher->setRecordId(b());
            m_bench->refresher->setRecordId(a());
        },
        Qt::SingleShotConnection);
    m_bench->refresher->setRecordId(a());
    QTRY_COMPARE(m_bench->ids, QStringList{a()});
    QCOMPARE(m_bench->server.count(a()), 2);
    QCOMPARE(m_bench->records.first()->displayName(), QStringLiteral("new"));
}

void TestRefresher::stopsWithoutClient()
{
    RefresherBench other;
    QVERIFY(other.starts());
    Refresher &refresher = *m_bench->refresher;
    refresher.setRecordId(a());
    connect(
        &m_bench->server.server(), &FaultServer::requested, this,
        [&refresher] { refresher.setClient(nullptr); }, Qt::SingleShotConnection);
    refresher.setClient(m_bench->client());
    QTRY_VERIFY(!refresher.hasClient());
    QVERIFY(!refresher.isInFlight());
    m_bench->server.asked.clear();
    m_bench->turn(1h);
    QVERIFY(!refresher.refresh());
    refresher.setVisible(true);
    refresher.setRecordId(b());
    // What another asks after the same pause shows that this one had its time to.
    other.refresher->setRecordId(b());
    QTRY_COMPARE(other.ids, QStringList{b()});
    QCOMPARE(m_bench->server.asked, QStringList());
    QVERIFY(m_bench->lists.isEmpty());
    QVERIFY(m_bench->ids.isEmpty());
}

void TestRefresher::newClientStartsAnew()
{
    Refresher &refresher = *m_bench->refresher;
    m_bench->server.faults = {{InstanceServer::list(), InstanceServer::isSilent()},
                              {a(), InstanceServer::isSilent()}};
    refresher.setRecordId(a());
    refresher.setClient(m_bench->client());
    QTRY_COMPARE(m_bench->server.asked.size(), 2);
    m_bench->server.faults.clear();
    // Without a turn of the clock: what the old one was asked does not count.
    refresher.setClient(m_bench->client());
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->lists.size(), 1);
    QVERIFY(m_bench->lists.first());
    QCOMPARE(m_bench->ids, QStringList{a()});
    QCOMPARE(m_bench->server.asked.size(), 4);
}

void TestRefresher::canBeChangedFromItsSignals_data()
{
    QTest::addColumn<bool>("byList");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("list, none") << true << false;
    QTest::newRow("list, another") << true << true;
    QTest::newRow("record, none") << false << false;
    QTest::newRow("record, another") << false << true;
}

void TestRefresher::canBeChangedFromItsSignals()
{
    QFETCH(const bool, byList);
    QFETCH(const bool, isReplaced);
    Refresher &refresher = *m_bench->refresher;
    const auto change = [&] { refresher.setClient(isReplaced ? m_bench->client() : nullptr); };
    if (byList)
        connect(&refresher, &Refresher::listed, this, change, Qt::SingleShotConnection);
    else
        connect(&refresher, &Refresher::recorded, this, change, Qt::SingleShotConnection);
    refresher.setRecordId(a());
    refresher.setClient(m_bench->client());
    QTRY_COMPARE(refresher.hasClient(), isReplaced);
    QTRY_VERIFY(!(byList ? m_bench->lists.isEmpty() : m_bench->ids.isEmpty()));
    QVERIFY(m_bench->settles());
    QCOMPARE(refresher.hasClient(), isReplaced);
    if (isReplaced)
        QVERIFY(m_bench->lists.last() && m_bench->records.last());
}

void TestRefresher::canBeDestroyedInFlight()
{
    m_bench->refresher->setRecordId(a());
    m_bench->refresher->setClient(m_bench->client());
    QVERIFY(m_bench->refresher->isInFlight());
    QCOMPARE(m_bench->network.exchanges.count(nullptr), 0);
    m_bench->refresher.reset();
    const QList<QPointer<QObject>> &exchanges = m_bench->network.exchanges;
    QVERIFY(!exchanges.isEmpty());
    QCOMPARE(exchanges.count(nullptr), exchanges.size());
    QVERIFY(m_bench->lists.isEmpty());
}

QTEST_GUILESS_MAIN(TestRefresher)
#include "tst_refresher.moc"
