// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/refresher.h"

#include "fleet/refresherbench.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace latchkey;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

QString a()
{
    return QStringLiteral("a");
}

/** What a test does to a refresher. */
using Deed = std::function<void(RefresherBench &)>;

} // namespace

Q_DECLARE_METATYPE(Deed)

/** The refresher's timer, which nobody but itself arms. */
class TestRefresherTimer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<RefresherBench>(); }
    void cleanup() { m_bench.reset(); }

    void goesOnByItself_data();
    void goesOnByItself();
    void sleepsUntilItIsTime();

private:
    std::unique_ptr<RefresherBench> m_bench;
};

void TestRefresherTimer::goesOnByItself_data()
{
    QTest::addColumn<Deed>("deed");
    const auto fault = [](const QString &what, int status) {
        return [what, status](RefresherBench &bench) {
            bench.server.faults = {{what, InstanceServer::says(status)}};
            bench.refresher->refresh();
        };
    };
    QTest::newRow("success") << Deed([](RefresherBench &bench) { bench.refresher->refresh(); });
    QTest::newRow("failure") << Deed(fault(InstanceServer::list(), 500));
    QTest::newRow("failed record") << Deed(fault(a(), 404));
    QTest::newRow("rate limit of the record") << Deed(fault(a(), 429));
    QTest::newRow("new client") << Deed(
        [](RefresherBench &bench) { bench.refresher->setClient(bench.client()); });
    QTest::newRow("mended") << Deed([fault](RefresherBench &bench) {
        fault(InstanceServer::list(), 401)(bench);
        QVERIFY(bench.settles());
        bench.server.faults.clear();
        bench.refresher->refresh();
    });
}

void TestRefresherTimer::goesOnByItself()
{
    QFETCH(const Deed, deed);
    m_bench->refresher->setRecordId(a());
    QVERIFY(m_bench->starts());
    deed(*m_bench);
    // Time passes while the answer is on the way; the rest is the timer's.
    m_bench->now += 20min;
    const qsizetype before = m_bench->lists.size();
    QTRY_COMPARE(m_bench->lists.size(), before + 2);
    QVERIFY(m_bench->settles());
    m_bench->now += 20min;
    m_bench->refresher->setIntervals({30s, 300s});
    QTRY_COMPARE(m_bench->lists.size(), before + 3);
}

void TestRefresherTimer::sleepsUntilItIsTime()
{
    QElapsedTimer timer;
    milliseconds offset{0};
    int readings = 0;
    Refresher refresher(
        [&] {
            ++readings;
            return offset + milliseconds(timer.elapsed());
        },
        [] { return 0.5; });
    timer.start();
    refresher.setClient(m_bench->client());
    QSignalSpy listed(&refresher, &Refresher::listed);
    QVERIFY(listed.wait());
    readings = 0;
    offset = 60s - 400ms;
    refresher.setVisible(true);
    QVERIFY(!refresher.isInFlight());
    QVERIFY(listed.wait());
    QVERIFY2(readings < 30, qPrintable(QString::number(readings)));
}

QTEST_GUILESS_MAIN(TestRefresherTimer)
#include "tst_refresher_timer.moc"
