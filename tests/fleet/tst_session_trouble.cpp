// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/session.h"

#include "fleet/sessionbench.h"

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

/** How the list or a record can fail; `notFound` is what it means that there is no such thing. */
void addFailures(ErrorKind notFound)
{
    QTest::addColumn<FaultScript>("fault");
    QTest::addColumn<ErrorKind>("kind");
    using enum ErrorKind;
    const auto says = [](int status, const QByteArray &body = {}) {
        return InstanceServer::says(status, body);
    };
    QTest::newRow("401") << says(401) << Unauthorized;
    QTest::newRow("403") << says(403) << Forbidden;
    QTest::newRow("404") << says(404) << notFound;
    QTest::newRow("429") << says(429) << RateLimited;
    QTest::newRow("500") << says(500) << ServerTrouble;
    QTest::newRow("failed") << says(200, R"({"status":"failed","message":"no"})") << Failed;
    QTest::newRow("a page") << says(200, "<html>log in</html>") << NotAnAnswer;
    QTest::newRow("a reset") << InstanceServer::hangsUp() << Unreachable;
}

} // namespace

/** What goes wrong at the provider: said, marked, and nothing that is known is taken away. */
class TestSessionTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SessionBench>(); }
    void cleanup() { m_bench.reset(); }

    void listFailsWithNothingToShow_data() { addFailures(ErrorKind::NoApi); }
    void listFailsWithNothingToShow();
    void listFailsWithSomethingToShow_data() { addFailures(ErrorKind::NoApi); }
    void listFailsWithSomethingToShow();
    void recordFailsWithNothingToShow_data() { addFailures(ErrorKind::NotFound); }
    void recordFailsWithNothingToShow();
    void recordFailsWithSomethingToShow_data() { addFailures(ErrorKind::NotFound); }
    void recordFailsWithSomethingToShow();
    void failedRecordStaysSo();
    void troubleGoesWithTheSelection();
    void showsThatItTriesAgain();
    void refusedTokenHoldsForEveryRecord_data();
    void refusedTokenHoldsForEveryRecord();
    void waitHoldsForEveryRecord_data();
    void waitHoldsForEveryRecord();
    void saysUntilWhenItIsHeld_data();
    void saysUntilWhenItIsHeld();
    void worstComesFirst();

private:
    Session &session() { return *m_bench->session; }
    void fail(const QString &what, int status, const QList<QByteArray> &headers = {})
    {
        m_bench->server.faults.insert(what, InstanceServer::says(status, {}, headers));
    }

    std::unique_ptr<SessionBench> m_bench;
};

void TestSessionTrouble::listFailsWithNothingToShow()
{
    QFETCH(const FaultScript, fault);
    QFETCH(const ErrorKind, kind);
    m_bench->server.faults = {{InstanceServer::list(), fault}};
    QVERIFY(m_bench->opens());
    QCOMPARE(session().listState(), ViewState::Failed);
    QCOMPARE(m_bench->trouble(), kind);
    m_bench->server.faults.clear();
    QVERIFY(m_bench->refreshes());
    QCOMPARE(session().listState(), ViewState::Ready);
    QVERIFY(!session().trouble());
}

void TestSessionTrouble::listFailsWithSomethingToShow()
{
    QFETCH(const FaultScript, fault);
    QFETCH(const ErrorKind, kind);
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    const QDateTime then = m_bench->now;
    m_bench->server.faults = {{InstanceServer::list(), fault}};
    m_bench->turn(60s);
    QVERIFY(session().isBusy());
    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Stale);
    QCOMPARE(session().listedAt(), then);
    QCOMPARE(session().fleet().rowCount(), 3);
    QCOMPARE(m_bench->trouble(), kind);
    // The record came all the same.
    QCOMPARE(session().recordState(), ViewState::Ready);
    QCOMPARE(session().recordedAt(), m_bench->now);
    m_bench->server.faults.clear();
    QVERIFY(m_bench->refreshes());
    QCOMPARE(session().listState(), ViewState::Ready);
    QVERIFY(!session().trouble());
}

void TestSessionTrouble::recordFailsWithNothingToShow()
{
    QFETCH(const FaultScript, fault);
    QFETCH(const ErrorKind, kind);
    m_bench->server.listed.clear();
    QVERIFY(m_bench->opens());
    m_bench->server.faults = {{a(), fault}};
    QVERIFY(m_bench->selects(a()));
    QCOMPARE(session().recordState(), ViewState::Failed);
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(m_bench->trouble(), kind);
    m_bench->server.faults.clear();
    QVERIFY(m_bench->refreshes());
    QCOMPARE(session().recordState(), ViewState::Ready);
    QVERIFY(!session().trouble());
}

void TestSessionTrouble::recordFailsWithSomethingToShow()
{
    QFETCH(const FaultScript, fault);
    QFETCH(const ErrorKind, kind);
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    session().record().setRevealed(true);
    const QDateTime then = m_bench->now;
    m_bench->server.faults = {{a(), fault}};
    m_bench->turn(60s);
    QVERIFY(m_bench->settles());
    QCOMPARE(session().recordState(), ViewState::Stale);
    QCOMPARE(session().recordedAt(), then);
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(m_bench->trouble(), kind);
    QCOMPARE(m_bench->shown(Attribute::PublicIpv4), QStringLiteral("192.0.2.1"));
    QVERIFY(session().record().isRevealed());
    QCOMPARE(session().record().password(), machines::secret(a()));
    m_bench->server.faults.clear();
    QVERIFY(m_bench->refreshes());
    QCOMPARE(session().recordState(), ViewState::Ready);
    QVERIFY(!session().trouble());
}

void TestSessionTrouble::failedRecordStaysSo()
{
    m_bench->server.listed.clear();
    fail(a(), 404);
    m_bench->server.faults.insert(InstanceServer::list(), m_bench->server.isSlow());
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(a());
    QTRY_COMPARE(session().recordState(), ViewState::Failed);
    QCOMPARE(session().listState(), ViewState::Loading);
    // A list that comes after it, and does not know the instance either, is no news of it.
    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().recordState(), ViewState::Failed);
    QCOMPARE(m_bench->trouble(), ErrorKind::NotFound);
}

void TestSessionTrouble::troubleGoesWithTheSelection()
{
    fail(a(), 404);
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QCOMPARE(m_bench->trouble(), ErrorKind::NotFound);
    session().select(b());
    QVERIFY(!session().trouble());
    QVERIFY(m_bench->selects(a()));
    QCOMPARE(m_bench->trouble(), ErrorKind::NotFound);
    session().select({});
    QVERIFY(!session().trouble());
    QCOMPARE(session().recordState(), ViewState::Idle);
}

void TestSessionTrouble::showsThatItTriesAgain()
{
    m_bench->server.listed.clear();
    fail(InstanceServer::list(), 500);
    fail(a(), 500);
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    for (const bool isByHand : {true, false}) {
        QCOMPARE(session().listState(), ViewState::Failed);
        QCOMPARE(session().recordState(), ViewState::Failed);
        if (isByHand)
            session().refresh();
        else
            m_bench->turn(15min);
        QVERIFY(session().isBusy());
        QCOMPARE(session().listState(), ViewState::Loading);
        QCOMPARE(session().recordState(), ViewState::Loading);
        // Why it did is said until it does not any more.
        QCOMPARE(m_bench->trouble(), ErrorKind::ServerTrouble);
        QVERIFY(m_bench->settles());
    }
}

void TestSessionTrouble::refusedTokenHoldsForEveryRecord_data()
{
    QTest::addColumn<bool>("byRecord");
    QTest::newRow("the list was refused") << false;
    QTest::newRow("the record was refused") << true;
}

void TestSessionTrouble::refusedTokenHoldsForEveryRecord()
{
    QFETCH(const bool, byRecord);
    QVERIFY(m_bench->opens());
    if (byRecord) {
        fail(a(), 401);
        QVERIFY(m_bench->selects(a()));
    } else {
        QVERIFY(m_bench->selects(a()));
        fail(InstanceServer::list(), 401);
        QVERIFY(m_bench->refreshes());
    }
    m_bench->server.asked.clear();
    QCOMPARE(m_bench->trouble(), ErrorKind::Unauthorized);
    QCOMPARE(m_bench->shown(Attribute::HostName), QStringLiteral("host-a"));

    // Nobody is asked about the next ones, and that is said.
    session().select(b());
    QCOMPARE(m_bench->trouble(), ErrorKind::Unauthorized);
    QCOMPARE(session().recordState(), ViewState::Stale);
    QCOMPARE(m_bench->shown(Attribute::HostName), QStringLiteral("host-b"));
    session().select(QStringLiteral("unheard-of"));
    QCOMPARE(m_bench->trouble(), ErrorKind::Unauthorized);
    QCOMPARE(session().recordState(), ViewState::Failed);
    m_bench->turn(1h);
    QVERIFY(m_bench->server.asked.isEmpty());

    session().select(b());
    m_bench->server.faults.clear();
    QVERIFY(m_bench->refreshes());
    QVERIFY(!session().trouble());
    QCOMPARE(session().recordState(), ViewState::Ready);
}

void TestSessionTrouble::waitHoldsForEveryRecord_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isListLate");
    QTest::newRow("list") << InstanceServer::list() << false;
    QTest::newRow("record") << a() << false;
    QTest::newRow("record before the list") << a() << true;
}

void TestSessionTrouble::waitHoldsForEveryRecord()
{
    QFETCH(const QString, what);
    QFETCH(const bool, isListLate);
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    if (isListLate)
        m_bench->server.faults.insert(InstanceServer::list(), m_bench->server.isSlow());
    fail(what, 429, {"Retry-After: 300"});
    QVERIFY(m_bench->refreshes());
    QCOMPARE(m_bench->trouble(), ErrorKind::RateLimited);
    session().select(QStringLiteral("unheard-of"));
    QCOMPARE(session().recordState(), ViewState::Failed);
    QCOMPARE(m_bench->trouble(), ErrorKind::RateLimited);
    session().select(b());
    QCOMPARE(session().recordState(), ViewState::Stale);
    QCOMPARE(m_bench->trouble(), ErrorKind::RateLimited);
    session().refresh();
    QVERIFY(!session().isBusy());
    m_bench->server.faults.clear();
    m_bench->turn(300s);
    QVERIFY(session().isBusy());
    QVERIFY(m_bench->settles());
    QCOMPARE(session().recordState(), ViewState::Ready);
    QVERIFY(!session().trouble());
}

void TestSessionTrouble::saysUntilWhenItIsHeld_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("wait");
    QTest::addColumn<int>("heldMinutes");
    QTest::newRow("429") << 429 << QByteArray("300") << 5;
    QTest::newRow("429, not on the minute") << 429 << QByteArray("301") << 6;
    QTest::newRow("503") << 503 << QByteArray("3600") << 60;
    QTest::newRow("429, a week") << 429 << QByteArray("604800") << 24 * 60;
    QTest::newRow("429 without a time") << 429 << QByteArray() << 0;
    QTest::newRow("500") << 500 << QByteArray("86400") << 0;
    QTest::newRow("404") << 404 << QByteArray("86400") << 0;
}

void TestSessionTrouble::saysUntilWhenItIsHeld()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, wait);
    QFETCH(const int, heldMinutes);
    QVERIFY(m_bench->opens());
    fail(InstanceServer::list(), status,
         wait.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{"Retry-After: " + wait});
    QVERIFY(m_bench->refreshes());
    QVERIFY(session().trouble());
    const std::optional<QDateTime> until = session().trouble()->heldUntil;
    QCOMPARE(until.has_value(), heldMinutes > 0);
    if (until) {
        QCOMPARE(*until, m_bench->now.addSecs(heldMinutes * 60));
        session().refresh();
        QVERIFY(!session().isBusy());
        // Once it is over nothing of it is said, whatever comes next.
        m_bench->server.faults = {{InstanceServer::list(), InstanceServer::isSilent()}};
        m_bench->turn(std::chrono::minutes(heldMinutes));
        QVERIFY(session().isBusy() && !session().trouble()->heldUntil);
    } else {
        m_bench->server.faults.clear();
        QVERIFY(m_bench->refreshes());
        QVERIFY(!session().trouble());
    }
}

void TestSessionTrouble::worstComesFirst()
{
    QVERIFY(m_bench->opens());
    fail(a(), 404);
    QVERIFY(m_bench->selects(a()));
    fail(InstanceServer::list(), 500);
    QVERIFY(m_bench->refreshes());
    QCOMPARE(m_bench->trouble(), ErrorKind::ServerTrouble);
    m_bench->keychain.readError = ErrorKind::KeychainLocked;
    session().update(m_bench->account);
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->trouble(), ErrorKind::KeychainLocked);
}

QTEST_GUILESS_MAIN(TestSessionTrouble)
#include "tst_session_trouble.moc"
