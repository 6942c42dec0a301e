// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/session.h"

#include "demo/accesstokens.h"
#include "fleet/sessionbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

QString a()
{
    return QStringLiteral("a");
}

} // namespace

/** From nothing to the first answers: last-seen data, token, provider. */
class TestSessionOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SessionBench>(); }
    void cleanup() { m_bench.reset(); }

    void nothingIsInViewAtFirst();
    void opensWithoutLastSeen();
    void opensWithLastSeen();
    void opensWithALongLastSeen_data();
    void opensWithALongLastSeen();
    void remembersRecordsWithoutAList();
    void searchesWhatRecordsTold_data();
    void searchesWhatRecordsTold();
    void putsTheLastOneInViewAgain_data();
    void putsTheLastOneInViewAgain();
    void putsNoneInViewThatIsGone_data();
    void putsNoneInViewThatIsGone();
    void choiceOfTheMomentGoesFirst();
    void startsOffline_data();
    void startsOffline();
    void saysWhyThereIsNoToken_data();
    void saysWhyThereIsNoToken();
    void goesOnWhenTheKeychainAnswersLate();
    void asksTheKeychainOnce();
    void tellsWhenTheTokenRunsOut();
    void sampleDataLeavesNoTrace();

private:
    Session &session() { return *m_bench->session; }

    std::unique_ptr<SessionBench> m_bench;
};

void TestSessionOpen::nothingIsInViewAtFirst()
{
    QVERIFY(!session().account());
    session().refresh();
    session().tick();
    session().setLoginName(QStringLiteral("me"));
    session().select(a());
    QCOMPARE(session().selectedId(), QString());
    session().close();
    QCOMPARE(session().listState(), ViewState::Idle);
    QCOMPARE(session().recordState(), ViewState::Idle);
    QVERIFY(!session().isBusy());
    QVERIFY(!session().trouble());
    QVERIFY(!session().listedAt().isValid());
    QVERIFY(m_bench->keychain.calls.isEmpty());
    QVERIFY(m_bench->server.asked.isEmpty());
}

void TestSessionOpen::opensWithoutLastSeen()
{
    QSignalSpy accounts(&session(), &Session::accountChanged);
    session().open(m_bench->account, Session::Memory::Keep);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(session().account(), m_bench->account);
    QCOMPARE(session().listState(), ViewState::Loading);
    QVERIFY(session().isBusy());
    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().recordState(), ViewState::Idle);
    QCOMPARE(session().listedAt(), m_bench->now);
    QCOMPARE(session().fleet().rowCount(), 3);
    QVERIFY(!session().trouble());
    QVERIFY(!session().tokenExpiry());
    QCOMPARE(m_bench->server.asked, QStringList{InstanceServer::list()});
}

void TestSessionOpen::opensWithLastSeen()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    const QDateTime then = m_bench->now;
    m_bench->restart();
    m_bench->turn(2h);
    const qsizetype asked = m_bench->server.asked.size();

    session().open(m_bench->account, Session::Memory::Keep);
    session().select(a());
    QCOMPARE(m_bench->server.asked.size(), asked);
    QCOMPARE(session().listState(), ViewState::Stale);
    QCOMPARE(session().listedAt(), then);
    QCOMPARE(session().fleet().rowCount(), 3);
    QCOMPARE(session().recordState(), ViewState::Stale);
    QCOMPARE(session().recordedAt(), then);
    QCOMPARE(m_bench->shown(Attribute::HostName), QStringLiteral("host-a"));
    QCOMPARE(m_bench->shown(Attribute::PublicIpv4), QStringLiteral("192.0.2.1"));
    QCOMPARE(m_bench->shown(Attribute::PricePerHour), QStringLiteral("$0.50/h"));
    QVERIFY(!session().record().secretsKnown());
    QVERIFY(session().record().password().isEmpty());

    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().recordState(), ViewState::Ready);
    QCOMPARE(session().listedAt(), m_bench->now);
    QCOMPARE(session().recordedAt(), m_bench->now);
    QVERIFY(session().record().secretsKnown());
    QCOMPARE(session().record().password(), machines::secret(a()));
    QVERIFY(!session().trouble());
}

void TestSessionOpen::opensWithALongLastSeen_data()
{
    QTest::addColumn<bool>("isOffline");
    QTest::newRow("offline") << true;
    QTest::newRow("with fresh data soon") << false;
}

/** It is read while the window is there already, which shows an instance that was linked to. */
void TestSessionOpen::opensWithALongLastSeen()
{
    QFETCH(const bool, isOffline);
    for (int i = 0; i < 5000; ++i)
        m_bench->server.add(QStringLiteral("more-%1").arg(i));
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    m_bench->restart();
    m_bench->turn(2h);
    if (isOffline) {
        m_bench->server.faults = {{InstanceServer::list(), InstanceServer::says(500)},
                                  {a(), InstanceServer::says(500)}};
    }
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(a());
    QCOMPARE(session().fleet().rowCount(), 0);
    QTRY_COMPARE(session().fleet().rowCount(), 5003);
    QTRY_COMPARE(m_bench->shown(Attribute::PublicIpv4), QStringLiteral("192.0.2.1"));
    QVERIFY(m_bench->settles());
    QCOMPARE(session().recordState(), isOffline ? ViewState::Stale : ViewState::Ready);
    QCOMPARE(m_bench->shown(Attribute::PublicIpv4), QStringLiteral("192.0.2.1"));
    // Nothing of it is lost on the way to the next start.
    m_bench->restart();
    m_bench->server.faults = {{InstanceServer::list(), InstanceServer::says(500)},
                              {a(), InstanceServer::says(500)}};
    session().open(m_bench->account, Session::Memory::Keep);
    QTRY_COMPARE(session().fleet().rowCount(), 5003);
    QCOMPARE(m_bench->shown(Attribute::PublicIpv4), QStringLiteral("192.0.2.1"));
}

void TestSessionOpen::remembersRecordsWithoutAList()
{
    m_bench->server.faults = {{InstanceServer::list(), InstanceServer::says(500)}};
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    m_bench->restart();
    session().open(m_bench->account, Session::Memory::Keep);
    // No list was ever seen: there is nothing to show as old, nor to call empty.
    QCOMPARE(session().listState(), ViewState::Loading);
    session().select(a());
    QCOMPARE(m_bench->shown(Attribute::HostName), QStringLiteral("host-a"));
    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Failed);
}

void TestSessionOpen::searchesWhatRecordsTold_data()
{
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("this time") << false;
    QTest::newRow("last time") << true;
}

void TestSessionOpen::searchesWhatRecordsTold()
{
    QFETCH(const bool, isRestarted);
    const auto text = [this] {
        const Instance known = session().fleet().known(session().fleet().row(a()));
        const Instance::Texts texts = known.texts();
        return QStringList(texts.begin(), texts.end());
    };
    const QString address = QStringLiteral("192.0.2.1");
    QVERIFY(m_bench->opens());
    QVERIFY(!text().contains(address));
    QVERIFY(m_bench->selects(a()));
    if (isRestarted) {
        m_bench->server.faults = {{InstanceServer::list(), InstanceServer::says(500)}};
        m_bench->restart();
        QVERIFY(m_bench->opens());
    }
    QVERIFY(text().contains(address));
    QVERIFY(!text().contains(machines::canary()));
    // The list itself does not tell it, and did not begin to.
    QVERIFY(!session().fleet().instance(a())->isGiven(Attribute::PublicIpv4));
    m_bench->server.faults.clear();
    QVERIFY(m_bench->refreshes());
    QVERIFY(text().contains(address));

    session().open(m_bench->accountAt(m_bench->server, QStringLiteral("teaching")),
                   Session::Memory::Keep);
    QVERIFY(m_bench->settles());
    QVERIFY(!text().contains(address));
}

void TestSessionOpen::putsTheLastOneInViewAgain_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isCached");
    QTest::addColumn<bool>("isAtOnce");
    const QString b = QStringLiteral("b");
    const QString unlisted = QStringLiteral("unlisted");
    QTest::newRow("seen last time") << b << true << true;
    QTest::newRow("not listed, but seen") << unlisted << true << true;
    QTest::newRow("listed after all") << b << false << false;
}

void TestSessionOpen::putsTheLastOneInViewAgain()
{
    QFETCH(const QString, id);
    QFETCH(const bool, isCached);
    QFETCH(const bool, isAtOnce);
    m_bench->server.records.insert(QStringLiteral("unlisted"),
                                   {{QStringLiteral("id"), QStringLiteral("unlisted")}});
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QVERIFY(m_bench->selects(id));
    m_bench->restart();
    if (!isCached)
        QVERIFY(QDir(m_bench->cachePath()).removeRecursively());
    QSignalSpy selected(&session(), &Session::selectionChanged);
    const qsizetype before = m_bench->server.count(id);
    session().open(m_bench->account, Session::Memory::Keep);
    QCOMPARE(session().selectedId(), isAtOnce ? id : QString());
    QTRY_VERIFY(m_bench->server.count(id) > before && !session().isBusy());
    QCOMPARE(session().selectedId(), id);
    QCOMPARE(session().record().instance()->id(), id);
    QCOMPARE(session().recordState(), ViewState::Ready);
    QCOMPARE(selected.size(), 1);

    // Another account begins with its own, and the way back leads here again.
    session().open(m_bench->accountAt(m_bench->server, QStringLiteral("teaching")),
                   Session::Memory::Keep);
    QVERIFY(m_bench->settles());
    QCOMPARE(session().selectedId(), QString());
    QVERIFY(m_bench->selects(QStringLiteral("c")));
    session().open(m_bench->account, Session::Memory::None);
    QVERIFY(m_bench->settles());
    QCOMPARE(session().selectedId(), QString());
    QVERIFY(m_bench->selects(a()));
    session().open(m_bench->account, Session::Memory::Keep);
    QCOMPARE(session().selectedId(), id);
}

void TestSessionOpen::putsNoneInViewThatIsGone_data()
{
    QTest::addColumn<bool>("isNotFound");
    QTest::newRow("neither listed nor seen") << false;
    QTest::newRow("was not found") << true;
}

void TestSessionOpen::putsNoneInViewThatIsGone()
{
    QFETCH(const bool, isNotFound);
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    m_bench->server.listed.removeFirst();
    if (isNotFound) {
        m_bench->server.records.remove(a());
        QVERIFY(m_bench->refreshes());
        QCOMPARE(m_bench->trouble(), ErrorKind::NotFound);
    }
    m_bench->restart();
    if (!isNotFound)
        QVERIFY(QDir(m_bench->cachePath()).removeRecursively());
    QVERIFY(m_bench->opens());
    QCOMPARE(session().fleet().rowCount(), 2);
    QCOMPARE(session().selectedId(), QString());
    QVERIFY(!session().trouble());
}

void TestSessionOpen::choiceOfTheMomentGoesFirst()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    m_bench->restart();
    QVERIFY(QDir(m_bench->cachePath()).removeRecursively());
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(QStringLiteral("b"));
    QVERIFY(m_bench->settles());
    QCOMPARE(session().selectedId(), QStringLiteral("b"));
}

void TestSessionOpen::startsOffline_data()
{
    QTest::addColumn<bool>("hasLastSeen");
    QTest::newRow("seen before") << true;
    QTest::newRow("never seen") << false;
}

void TestSessionOpen::startsOffline()
{
    QFETCH(const bool, hasLastSeen);
    if (hasLastSeen) {
        QVERIFY(m_bench->opens());
        QVERIFY(m_bench->selects(a()));
    }
    m_bench->restart();
    m_bench->turn(24h);
    m_bench->server.faults = {{InstanceServer::list(), InstanceServer::hangsUp()},
                              {a(), InstanceServer::hangsUp()}};
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(a());
    QVERIFY(m_bench->settles());
    const ViewState expected = hasLastSeen ? ViewState::Stale : ViewState::Failed;
    QCOMPARE(session().listState(), expected);
    QCOMPARE(session().recordState(), expected);
    QCOMPARE(m_bench->trouble(), ErrorKind::Unreachable);
    QCOMPARE(session().fleet().rowCount(), hasLastSeen ? 3 : 0);
    QCOMPARE(m_bench->shown(Attribute::PublicIpv4),
             hasLastSeen ? QStringLiteral("192.0.2.1") : notGiven());

    // And on again.
    m_bench->server.faults.clear();
    QVERIFY(m_bench->refreshes());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().recordState(), ViewState::Ready);
    QVERIFY(!session().trouble());
}

void TestSessionOpen::saysWhyThereIsNoToken_data()
{
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<std::optional<ErrorKind>>("readError");
    QTest::addColumn<ErrorKind>("trouble");
    using enum ErrorKind;
    const std::optional<ErrorKind> none;
    QTest::newRow("never stored") << false << none << NoToken;
    QTest::newRow("deleted meanwhile") << true << none << KeychainEmptied;
    for (const ErrorKind kind : {KeychainLocked, KeychainUnclear, KeychainMissing, KeychainDenied,
                                 KeychainSilent, KeychainFailed})
        QTest::addRow("error %d", static_cast<int>(kind)) << true << std::optional(kind) << kind;
}

void TestSessionOpen::saysWhyThereIsNoToken()
{
    QFETCH(const bool, isStored);
    QFETCH(const std::optional<ErrorKind>, readError);
    QFETCH(const ErrorKind, trouble);
    for (const bool hasLastSeen : {false, true}) {
        m_bench->restart();
        m_bench->account.tokenStored = isStored;
        m_bench->keychain.readError = readError;
        m_bench->keychain.entries.clear();
        m_bench->server.asked.clear();
        session().open(m_bench->account, Session::Memory::Keep);
        session().select(a());
        QVERIFY(m_bench->settles());
        const ViewState expected = hasLastSeen ? ViewState::Stale : ViewState::Failed;
        QCOMPARE(session().listState(), expected);
        QCOMPARE(session().recordState(), expected);
        QCOMPARE(m_bench->trouble(), trouble);
        m_bench->turn(1h);
        QVERIFY(m_bench->server.asked.isEmpty());

        // A refresh by hand asks the keychain again.
        m_bench->account.tokenStored = true;
        m_bench->keychain.readError.reset();
        m_bench->keychain.entries.insert(m_bench->account.id, SessionBench::token());
        if (!isStored)
            session().update(m_bench->account);
        else
            session().refresh();
        QCOMPARE(session().recordState(), hasLastSeen ? ViewState::Stale : ViewState::Loading);
        QVERIFY(m_bench->settles());
        QVERIFY(!session().trouble());
        QCOMPARE(session().listState(), ViewState::Ready);
        QCOMPARE(session().recordState(), ViewState::Ready);
    }
}

void TestSessionOpen::goesOnWhenTheKeychainAnswersLate()
{
    connect(&m_bench->keychain, &TokenStore::answeredLate, &session(), &Session::refresh);
    m_bench->keychain.readError = ErrorKind::KeychainSilent;
    QVERIFY(m_bench->opens());
    QCOMPARE(m_bench->trouble(), ErrorKind::KeychainSilent);
    m_bench->keychain.readError.reset();
    Q_EMIT m_bench->keychain.answeredLate(m_bench->account.id);
    QVERIFY(m_bench->settles());
    QVERIFY(!session().trouble());
    QCOMPARE(session().listState(), ViewState::Ready);
}

void TestSessionOpen::asksTheKeychainOnce()
{
    m_bench->keychain.isHeld = true;
    session().open(m_bench->account, Session::Memory::Keep);
    QVERIFY(session().isBusy());
    session().refresh();
    session().refresh();
    QCOMPARE(m_bench->keychain.calls.size(), 1);
    m_bench->keychain.release();
    QVERIFY(m_bench->settles());
    session().refresh();
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->keychain.calls.size(), 1);
    QCOMPARE(m_bench->server.asked.size(), 2);
}

void TestSessionOpen::tellsWhenTheTokenRunsOut()
{
    const QDateTime runsOut = m_bench->now.addSecs(7200);
    m_bench->server.token = AccessTokens().issueJwt(runsOut);
    m_bench->keychain.entries.insert(m_bench->account.id, m_bench->server.token);
    QVERIFY(m_bench->opens());
    QCOMPARE(session().tokenExpiry(), runsOut);
    session().close();
    QVERIFY(!session().tokenExpiry());
}

void TestSessionOpen::sampleDataLeavesNoTrace()
{
    m_bench->account.tokenStored = false;
    m_bench->tokens.keepForSession(m_bench->account.id, SessionBench::token());
    for (int round = 0; round < 2; ++round) {
        session().open(m_bench->account, Session::Memory::None);
        QCOMPARE(session().listState(), ViewState::Loading);
        QVERIFY(m_bench->settles());
        QVERIFY(m_bench->selects(a()));
        session().setLoginName(QStringLiteral("me"));
        QCOMPARE(session().record().userName(), QStringLiteral("me"));
        session().close();
    }
    QVERIFY(m_bench->keychain.calls.isEmpty());
    QCOMPARE(m_bench->written(), QByteArray());
    QVERIFY(!QDir(m_bench->cachePath()).exists());
}

QTEST_GUILESS_MAIN(TestSessionOpen)
#include "tst_session_open.moc"
