// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/gauntlet.h"

#include "support/loopbacktls.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace latchkey {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/** What is on the way in the buffers of a connection, besides what an exchange may bring. */
constexpr qint64 onTheWay = 8LL * 1024 * 1024;
/** For what is made of that. Sanitizers keep what was freed. */
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 mostMemoryKiB = 600LL * 1024;
#else
constexpr qint64 mostMemoryKiB = 250LL * 1024;
#endif

/** A failure of the test that can be read. */
QString said(std::optional<ErrorKind> kind)
{
    return kind ? sentence(Error{*kind, {}, {}}) : QStringLiteral("success");
}

std::optional<ErrorKind> kindOf(const std::optional<Error> &error)
{
    return error ? std::optional(error->kind) : std::nullopt;
}

/** A list that is not found is no instance. */
std::optional<ErrorKind> asListTrouble(ErrorKind kind)
{
    return kind == ErrorKind::NotFound ? ErrorKind::NoApi : kind;
}

ViewState stateAfter(std::optional<ErrorKind> kind)
{
    return kind ? ViewState::Stale : ViewState::Ready;
}

} // namespace

Gauntlet::~Gauntlet()
{
    if (m_all.tried > 0)
        reportTorture(m_all);
}

void Gauntlet::addRows(const QList<Misbehaviour> &rows)
{
    QTest::addColumn<Misbehaviour>("misbehaviour");
    for (const Misbehaviour &each : rows)
        QTest::newRow(qPrintable(each.name)) << each;
}

void Gauntlet::run()
{
    QFETCH(const Misbehaviour, misbehaviour);
    m_all.name = QFileInfo(QString::fromLocal8Bit(QTest::currentAppName())).fileName()
                 + (m_over == Over::Tls ? QStringLiteral(", TLS") : QString());
    ++m_all.tried;
    endure(misbehaviour);
    if (QTest::currentTestFailed())
        m_stand.reset();
    else
        ++m_all.passed;
}

void Gauntlet::endure(const Misbehaviour &row)
{
    if (!m_stand || m_limits != row.limits) {
        m_limits = row.limits;
        m_stand = std::make_unique<Stand>(m_limits, provider());
        QVERIFY(m_stand->isSet());
    }
    m_stand->bench.turn(1s);
    misbehave(row);
    const FaultServer &server = m_stand->bench.server.server();
    const qint64 sentBefore = server.bytesSent();
    const Vitals vitals;
    const std::optional<Outcome> outcome = m_stand->refresh();
    const qint64 bytes = server.bytesSent() - sentBefore;
    report(row, vitals, bytes);
    QVERIFY(outcome);
    QVERIFY2(bytes < row.limits.listBytes + row.limits.bytes + 2 * onTheWay,
             qPrintable(QString::number(bytes)));
    QVERIFY2(vitals.peakGrowth() < mostMemoryKiB, qPrintable(QString::number(vitals.peakGrowth())));
    compare(row, *outcome);
    if (!QTest::currentTestFailed())
        recover(row);
}

std::unique_ptr<FaultServer> Gauntlet::provider() const
{
    if (m_over == Over::Plain)
        return std::make_unique<FaultServer>();
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(authorityCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    return std::make_unique<FaultServer>(loopbackTls(signedCertificate()));
}

void Gauntlet::misbehave(const Misbehaviour &row) const
{
    SessionBench &bench = m_stand->bench;
    for (const QString &asked : {InstanceServer::list(), Stand::id()}) {
        const Scene scene{asked, bench.server.apiUrl(),
                          m_stand->elsewhere.url(QStringLiteral("/x"))};
        bench.server.faults.insert(asked, row.act(scene));
    }
    bench.server.asked.clear();
}

void Gauntlet::compare(const Misbehaviour &row, const Outcome &outcome) const
{
    const SessionBench &bench = m_stand->bench;
    QCOMPARE(said(kindOf(outcome.list)), said(row.list));
    QCOMPARE(said(kindOf(outcome.record)), said(row.record));
    QCOMPARE(bench.session->listState(), stateAfter(row.list));
    QCOMPARE(bench.session->recordState(), stateAfter(row.record));
    QCOMPARE(said(bench.trouble()), said(row.list ? asListTrouble(*row.list) : row.record));
    QVERIFY(m_stand->isUnharmed());
    QCOMPARE(bench.server.count(InstanceServer::list()), row.tries);
    QCOMPARE(bench.server.count(Stand::id()), row.tries);
}

void Gauntlet::recover(const Misbehaviour &row) const
{
    SessionBench &bench = m_stand->bench;
    Session &session = *bench.session;
    bench.server.faults.clear();
    bench.server.asked.clear();
    const milliseconds due = session.refresher().due();
    if (row.afterlife == Afterlife::ByHand) {
        QCOMPARE(due, milliseconds::max());
        bench.turn(24h);
        QVERIFY(!session.isBusy());
        session.refresh();
    } else {
        QCOMPARE((due - bench.monotonic).count(), milliseconds(row.wait).count());
        bench.turn(row.wait - 1s);
        QVERIFY(!session.isBusy());
        bench.turn(1s);
    }
    QVERIFY(session.isBusy());
    QVERIFY(bench.settles());
    const std::optional<Error> trouble = session.trouble();
    QVERIFY2(!trouble, trouble ? qPrintable(sentence(*trouble) + details(*trouble)) : "");
    QCOMPARE(session.listState(), ViewState::Ready);
    QCOMPARE(session.recordState(), ViewState::Ready);
    QVERIFY(m_stand->isUnharmed());
    QCOMPARE(bench.server.asked.size(), 2);
    // Neither the failure nor what followed it led anywhere else.
    QCOMPARE(m_stand->elsewhere.connectionCount(), 0);
}

void Gauntlet::report(const Misbehaviour &row, const Vitals &vitals, qint64 bytes)
{
    m_all.requests = m_all.requests.value_or(0) + m_stand->bench.server.asked.size();
    m_all.peakKib = peakKib();
    m_all.blockMs = std::max(m_all.blockMs.value_or(0), vitals.longestBlock());
    qInfo("HOSTILE|%s|%lld requests|%lld KiB sent|%lld KiB memory|%lld ms block|%lld ms",
          qPrintable(row.name), static_cast<long long>(m_stand->bench.server.asked.size()),
          static_cast<long long>(bytes / 1024), static_cast<long long>(vitals.peakGrowth()),
          static_cast<long long>(vitals.longestBlock()), static_cast<long long>(vitals.elapsed()));
}

} // namespace latchkey
