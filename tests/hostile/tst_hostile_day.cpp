// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/client.h"
#include "hostile/stand.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <memory>

using namespace latchkey;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/** The program left alone for a day: how often it asks, whatever it is told. */
class TestHostileDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stand = std::make_unique<Stand>(Limits{});
        m_asked.clear();
    }
    void cleanup() { m_stand.reset(); }

    void asksSparingly_data();
    void asksSparingly();
    void endlessListEnds();

private:
    SessionBench &bench() { return m_stand->bench; }
    /** The program left alone for so long. */
    bool lives(std::chrono::hours hours);
    void begin();
    /** The most in any minute. */
    qsizetype busiestMinute() const;

    std::unique_ptr<Stand> m_stand;
    /** When each request came. */
    QList<milliseconds> m_asked;
};

bool TestHostileDay::lives(std::chrono::hours hours)
{
    const auto end = bench().monotonic + hours;
    while (bench().monotonic < end) {
        // One visible hour in eight.
        const auto hour = std::chrono::floor<std::chrono::hours>(bench().monotonic);
        bench().session->refresher().setVisible(hour.count() % 8 == 0);
        if (!bench().settles())
            return false;
        const auto due = std::max(bench().session->refresher().due(), bench().monotonic + 1s);
        const auto next = std::min<milliseconds>({due, hour + 1h, end});
        bench().turn(std::chrono::ceil<std::chrono::seconds>(next - bench().monotonic));
        if (!bench().settles())
            return false;
    }
    return true;
}

qsizetype TestHostileDay::busiestMinute() const
{
    qsizetype most = 0;
    std::deque<milliseconds> minute;
    for (const milliseconds at : m_asked) {
        minute.push_back(at);
        while (at - minute.front() >= 1min)
            minute.pop_front();
        most = std::max(most, static_cast<qsizetype>(minute.size()));
    }
    return most;
}

void TestHostileDay::asksSparingly_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<int>("aDay");

    const auto says = [](int status, const QList<QByteArray> &headers = {}) {
        return InstanceServer::says(status, "{}", headers);
    };
    // 3 hours of a list and a record each minute, 21 hours of them each five minutes.
    QTest::newRow("all is well") << FaultScript{} << 2 * (3 * 60 + 21 * 12 + 1);
    QTest::newRow("429") << says(429) << 196;
    QTest::newRow("429, Retry-After: 0") << says(429, {"Retry-After: 0"}) << 196;
    QTest::newRow("429, Retry-After: 1") << says(429, {"Retry-After: 1"}) << 196;
    QTest::newRow("429, Retry-After: 3600") << says(429, {"Retry-After: 3600"}) << 50;
    QTest::newRow("500") << says(500) << 200;
    QTest::newRow("503, Retry-After: 1") << says(503, {"Retry-After: 1"}) << 196;
    QTest::newRow("401") << says(401) << 2;
    QTest::newRow("403") << says(403) << 2;
    QTest::newRow("closed") << FaultScript{FaultStep::close()} << 200;
    QTest::newRow("reset") << InstanceServer::hangsUp() << 200;
    QTest::newRow("HTML") << InstanceServer::says(200, "<html>") << 200;
    QTest::newRow("redirect") << says(302, {"Location: /x"}) << 200;
}

void TestHostileDay::begin()
{
    QVERIFY(m_stand->isSet());
    bench().session->refresher().setClient(nullptr);
    bench().monotonic = 0ms;
    connect(&bench().server.server(), &FaultServer::requested, this,
            [this] { m_asked += bench().monotonic; });
}

void TestHostileDay::asksSparingly()
{
    QFETCH(const FaultScript, script);
    QFETCH(const int, aDay);
    begin();
    if (!script.isEmpty()) {
        for (const QString &what : {InstanceServer::list(), Stand::id()})
            bench().server.faults.insert(what, script);
    }
    bench().session->refresh();
    QVERIFY(lives(24h));
    qInfo("HOSTILE|a day of: %s|%lld requests|%lld in the busiest minute", QTest::currentDataTag(),
          static_cast<long long>(m_asked.size()), static_cast<long long>(busiestMinute()));
    QCOMPARE(m_asked.size(), aDay);
    QCOMPARE(busiestMinute(), 2);
    QCOMPARE(m_stand->elsewhere.connectionCount(), 0);
}

void TestHostileDay::endlessListEnds()
{
    begin();
    // Each page brings another instance, and the end is never nearer.
    bench().server.server().answer([id = 0](const QByteArray &) mutable {
        return InstanceServer::says(200, R"({"data":[{"id":")" + QByteArray::number(++id)
                                             + R"("}],"total_instance":1000000})");
    });
    bench().session->refresh();
    QVERIFY(lives(2h));
    qInfo("HOSTILE|two hours of: an endless list|%lld requests|%lld in the busiest minute",
          static_cast<long long>(m_asked.size()), static_cast<long long>(busiestMinute()));
    QVERIFY(busiestMinute() < 60);
}

QTEST_GUILESS_MAIN(TestHostileDay)
#include "tst_hostile_day.moc"
