// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/session.h"

#include "demo/provider.h"
#include "fleet/sessionbench.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

QString a()
{
    return QStringLiteral("a");
}

/** Every signal with which a model can move what is on screen. */
class ModelSpies {
public:
    explicit ModelSpies(Session &session)
    {
        for (const QAbstractItemModel *model :
             {static_cast<const QAbstractItemModel *>(&session.fleet()),
              static_cast<const QAbstractItemModel *>(&session.record()),
              static_cast<const QAbstractItemModel *>(&session.other())}) {
            add(model, &QAbstractItemModel::dataChanged);
            add(model, &QAbstractItemModel::rowsInserted);
            add(model, &QAbstractItemModel::rowsRemoved);
            add(model, &QAbstractItemModel::rowsMoved);
            add(model, &QAbstractItemModel::layoutChanged);
            add(model, &QAbstractItemModel::modelReset);
        }
    }

    qsizetype count() const
    {
        qsizetype all = 0;
        for (const auto &spy : m_spies)
            all += spy->size();
        return all;
    }

private:
    template <typename Signal> void add(const QAbstractItemModel *model, Signal signal)
    {
        m_spies.push_back(std::make_unique<QSignalSpy>(model, signal));
    }

    std::vector<std::unique_ptr<QSignalSpy>> m_spies;
};

} // namespace

/** How what is on screen grows old, what a refresh costs, and that nothing moves for nothing. */
class TestSessionAge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SessionBench>(); }
    void cleanup() { m_bench.reset(); }

    void growsOld_data();
    void growsOld();
    void growsOldOnce();
    void listAndRecordAgeApart();
    void clockIsTurned_data();
    void clockIsTurned();
    void futureIsNotFresh();
    void asksForPagesAndOneRecord_data();
    void asksForPagesAndOneRecord();
    void nothingMovesWithoutNews();
    void nothingMovesForAFailure();
    void onlyNewsMoves();

private:
    Session &session() { return *m_bench->session; }
    /** The wall clock alone. */
    void turnClock(std::chrono::seconds by)
    {
        m_bench->now = m_bench->now.addSecs(by.count());
        session().tick();
    }

    std::unique_ptr<SessionBench> m_bench;
};

void TestSessionAge::growsOld_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("age");
    QTest::addColumn<ViewState>("state");
    QTest::newRow("new") << 60 << 0 << ViewState::Ready;
    QTest::newRow("one interval") << 60 << 60 << ViewState::Ready;
    QTest::newRow("two intervals") << 60 << 120 << ViewState::Ready;
    QTest::newRow("more") << 60 << 121 << ViewState::Stale;
    QTest::newRow("much more") << 60 << 86400 << ViewState::Stale;
    QTest::newRow("adjusted, two") << 15 << 30 << ViewState::Ready;
    QTest::newRow("adjusted, more") << 15 << 31 << ViewState::Stale;
    QTest::newRow("adjusted, longer") << 3600 << 7200 << ViewState::Ready;
}

void TestSessionAge::growsOld()
{
    QFETCH(const int, interval);
    QFETCH(const int, age);
    QFETCH(const ViewState, state);
    session().refresher().setIntervals({std::chrono::seconds(interval), 24h});
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    const QDateTime then = m_bench->now;
    turnClock(std::chrono::seconds(age));
    QCOMPARE(session().listState(), state);
    QCOMPARE(session().recordState(), state);
    QCOMPARE(session().listedAt(), then);
    QCOMPARE(session().recordedAt(), then);
    QVERIFY(!session().trouble());
    // A refresh makes it young again.
    QVERIFY(m_bench->refreshes());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().recordState(), ViewState::Ready);
    QCOMPARE(session().recordedAt(), m_bench->now);
}

void TestSessionAge::growsOldOnce()
{
    QVERIFY(m_bench->opens());
    QSignalSpy changed(&session(), &Session::changed);
    turnClock(1s);
    QCOMPARE(changed.size(), 0);
    turnClock(120s);
    QCOMPARE(changed.size(), 1);
    turnClock(120s);
    QCOMPARE(changed.size(), 1);
}

void TestSessionAge::listAndRecordAgeApart()
{
    QVERIFY(m_bench->opens());
    turnClock(100s);
    QVERIFY(m_bench->selects(a()));
    turnClock(30s);
    QCOMPARE(session().listState(), ViewState::Stale);
    QCOMPARE(session().recordState(), ViewState::Ready);
    turnClock(100s);
    QCOMPARE(session().recordState(), ViewState::Stale);
}

void TestSessionAge::clockIsTurned_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<ViewState>("state");
    QTest::newRow("set right") << qint64(-90) << ViewState::Ready;
    QTest::newRow("an hour back") << qint64(-3600) << ViewState::Stale;
    QTest::newRow("years back") << qint64(-100'000'000) << ViewState::Stale;
    QTest::newRow("years on") << qint64(100'000'000) << ViewState::Stale;
}

void TestSessionAge::clockIsTurned()
{
    QFETCH(const qint64, seconds);
    QFETCH(const ViewState, state);
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    turnClock(std::chrono::seconds(seconds));
    QCOMPARE(session().listState(), state);
    QCOMPARE(session().recordState(), state);
    // The pace is another clock's: no refresh is hurried or put off.
    session().refresher().wake();
    QVERIFY(!session().isBusy());
    m_bench->monotonic += 60s;
    session().refresher().wake();
    QVERIFY(session().isBusy());
    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().recordState(), ViewState::Ready);
}

void TestSessionAge::futureIsNotFresh()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    m_bench->restart();
    m_bench->now = m_bench->now.addYears(-1);
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(a());
    QCOMPARE(session().listState(), ViewState::Stale);
    QCOMPARE(session().recordState(), ViewState::Stale);
}

void TestSessionAge::asksForPagesAndOneRecord_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("pages");
    QTest::newRow("one page") << 100 << 1;
    QTest::newRow("three pages") << 5 << 3;
}

void TestSessionAge::asksForPagesAndOneRecord()
{
    QFETCH(const int, limit);
    QFETCH(const int, pages);
    ProviderOptions options;
    options.defaultLimit = limit;
    options.maximalLimit = limit;
    Provider provider(options);
    QVERIFY(provider.start());
    m_bench->account.apiUrl = provider.apiUrl();
    m_bench->tokens.keepForSession(m_bench->account.id, provider.token());
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(QStringLiteral("102cade84ea-e703-4400-b77d-8ed545d198ee"));
    QVERIFY(m_bench->settles());
    QCOMPARE(session().fleet().rowCount(), 15);
    for (int round = 0; round < 2; ++round) {
        provider.forgetRequests();
        QVERIFY(m_bench->refreshes());
        QCOMPARE(provider.requestCount(QStringLiteral("/computing/instances")), pages);
        QCOMPARE(provider.requests().size(), pages + 1);
    }
}

void TestSessionAge::nothingMovesWithoutNews()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    session().setLoginName(QStringLiteral("me"));
    session().record().setRevealed(true);
    session().other().setRevealed(0, true);
    const ModelSpies spies(session());
    for (int round = 0; round < 3; ++round)
        QVERIFY(m_bench->refreshes());
    m_bench->turn(60s);
    QVERIFY(m_bench->settles());
    QCOMPARE(spies.count(), 0);
    QCOMPARE(m_bench->server.count(a()), 5);
    QVERIFY(session().record().isRevealed());
    QVERIFY(session().other().isRevealed(0));
}

void TestSessionAge::nothingMovesForAFailure()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    const ModelSpies spies(session());
    m_bench->server.faults = {{InstanceServer::list(), InstanceServer::says(500)},
                              {a(), InstanceServer::says(401)}};
    QVERIFY(m_bench->refreshes());
    turnClock(1h);
    m_bench->keychain.readError = ErrorKind::KeychainLocked;
    session().update(m_bench->account);
    QVERIFY(m_bench->settles());
    QCOMPARE(spies.count(), 0);
}

void TestSessionAge::onlyNewsMoves()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QSignalSpy fleet(&session().fleet(), &QAbstractItemModel::dataChanged);
    QSignalSpy record(&session().record(), &QAbstractItemModel::dataChanged);
    const ModelSpies spies(session());
    m_bench->server.listed[1].insert(QStringLiteral("status"), QStringLiteral("Stopping"));
    m_bench->server.records[a()].insert(QStringLiteral("status"), QStringLiteral("Stopping"));
    QVERIFY(m_bench->refreshes());
    QCOMPARE(spies.count(), 2);
    QCOMPARE(fleet.size(), 1);
    QCOMPARE(fleet.first().first().toModelIndex().row(), 1);
    QCOMPARE(record.size(), 1);
    const QModelIndex first = record.first().first().toModelIndex();
    QCOMPARE(first.column(), column(Attribute::Status));
    QCOMPARE(first, record.first().at(1).toModelIndex());
}

QTEST_GUILESS_MAIN(TestSessionAge)
#include "tst_session_age.moc"
