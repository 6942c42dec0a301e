// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/session.h"

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

/** From one account to another, to none, and to a new token: nothing of before comes through. */
class TestSessionSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsAccountsApart();
    void ignoresAnswersToTheOtherAccount();
    void ignoresTokenOfTheOtherAccount_data();
    void ignoresTokenOfTheOtherAccount();
    void ignoresTokenThatOthersAskedFor();
    void comesBackWhileTokensAreOnTheWay();
    void canBeSwitchedFromItsSignals_data();
    void canBeSwitchedFromItsSignals();
    void closes();
    void closesWhileTokenIsOnTheWay();
    void isRenamed();
    void isSignedInAnew();
    void ignoresUpdateOfAnotherAccount();
    void canBeDestroyedInFlight();

private:
    Session &session() { return *m_bench->session; }
    QStringList names() const;

    std::unique_ptr<SessionBench> m_bench;
    std::unique_ptr<InstanceServer> m_elsewhere;
    /** Another account, at another provider, which has the instances "a" and "x". */
    Account m_other;
};

void TestSessionSwitch::init()
{
    m_bench = std::make_unique<SessionBench>();
    m_elsewhere = std::make_unique<InstanceServer>();
    m_elsewhere->listed.remove(1, 2);
    m_elsewhere->add(QStringLiteral("x"));
    m_elsewhere->records[a()].insert(QStringLiteral("host_name"), QStringLiteral("elsewhere"));
    m_other = m_bench->accountAt(*m_elsewhere, QStringLiteral("teaching"));
}

void TestSessionSwitch::cleanup()
{
    m_bench.reset();
    m_elsewhere.reset();
}

QStringList TestSessionSwitch::names() const
{
    QStringList all;
    const QList<Instance> instances = m_bench->session->fleet().instances();
    for (const Instance &each : instances)
        all += each.id();
    return all;
}

void TestSessionSwitch::keepsAccountsApart()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    session().setLoginName(QStringLiteral("me"));
    QSignalSpy selections(&session(), &Session::selectionChanged);
    const auto shownAtChange = std::make_shared<QStringList>();
    connect(&session(), &Session::selectionChanged, this,
            [=, this] { *shownAtChange += m_bench->shown(Attribute::HostName); });
    // Nobody is told of a state in between, in which there is no account at all.
    connect(&session(), &Session::changed, this, [this] { QVERIFY(session().account()); });

    session().open(m_other, Session::Memory::Keep);
    QCOMPARE(selections.size(), 1);
    QCOMPARE(selections.first().first().toString(), QString());
    QCOMPARE(*shownAtChange, QStringList{notGiven()});
    QCOMPARE(session().selectedId(), QString());
    QCOMPARE(session().recordState(), ViewState::Idle);
    QVERIFY(session().record().password().isEmpty());
    QCOMPARE(session().other().rowCount(), 0);
    QCOMPARE(session().fleet().rowCount(), 0);
    QCOMPARE(session().listState(), ViewState::Loading);
    QVERIFY(!session().listedAt().isValid());
    QVERIFY(!session().recordedAt().isValid());
    QVERIFY(m_bench->settles());
    QCOMPARE(names(), (QStringList{a(), QStringLiteral("x")}));

    // The same id is another instance here.
    session().select(a());
    QTRY_COMPARE(m_bench->shown(Attribute::HostName), QStringLiteral("elsewhere"));
    QCOMPARE(session().record().userName(), QStringLiteral("ubuntu"));
}

void TestSessionSwitch::ignoresAnswersToTheOtherAccount()
{
    QVERIFY(m_bench->opens());
    m_bench->server.faults = {{InstanceServer::list(), InstanceServer::says(500)}};
    connect(
        &m_bench->server.server(), &FaultServer::requested, this,
        [this] { session().open(m_other, Session::Memory::Keep); }, Qt::SingleShotConnection);
    session().select(a());
    session().refresh();
    QTRY_COMPARE(session().account(), m_other);
    QVERIFY(m_bench->settles());
    QCOMPARE(names(), (QStringList{a(), QStringLiteral("x")}));
    QCOMPARE(session().recordState(), ViewState::Idle);
    QVERIFY(!session().trouble());
    QVERIFY(m_bench->written().contains("teaching.json"));
}

void TestSessionSwitch::ignoresTokenOfTheOtherAccount_data()
{
    QTest::addColumn<bool>("isFailure");
    QTest::newRow("token") << false;
    QTest::newRow("failure") << true;
}

void TestSessionSwitch::ignoresTokenOfTheOtherAccount()
{
    QFETCH(const bool, isFailure);
    m_bench->keychain.isHeld = true;
    session().open(m_bench->account, Session::Memory::Keep);
    if (isFailure)
        m_bench->keychain.entries.remove(m_bench->account.id);
    session().open(m_other, Session::Memory::Keep);
    m_bench->keychain.release();
    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Ready);
    QVERIFY(!session().trouble());
    QVERIFY(m_bench->server.asked.isEmpty());
    QCOMPARE(m_elsewhere->asked, QStringList{InstanceServer::list()});
}

void TestSessionSwitch::ignoresTokenThatOthersAskedFor()
{
    QVERIFY(m_bench->opens());
    m_bench->keychain.readError = ErrorKind::KeychainLocked;
    QSignalSpy fetched(&m_bench->tokens, &TokenKeeper::fetched);
    m_bench->tokens.fetch(m_bench->account);
    QVERIFY(fetched.wait());
    QVERIFY(!session().trouble());
    QCOMPARE(session().listState(), ViewState::Ready);
    QVERIFY(session().refresher().hasClient());
}

void TestSessionSwitch::comesBackWhileTokensAreOnTheWay()
{
    m_bench->keychain.isHeld = true;
    session().open(m_bench->account, Session::Memory::Keep);
    session().open(m_other, Session::Memory::Keep);
    session().open(m_bench->account, Session::Memory::Keep);
    m_bench->keychain.release();
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->server.asked, QStringList{InstanceServer::list()});
    QVERIFY(m_elsewhere->asked.isEmpty());
    QCOMPARE(session().listState(), ViewState::Ready);
}

void TestSessionSwitch::canBeSwitchedFromItsSignals_data()
{
    QTest::addColumn<ViewState>("listState");
    QTest::addColumn<ViewState>("recordState");
    QTest::newRow("on the list") << ViewState::Ready << ViewState::Loading;
    QTest::newRow("on the record") << ViewState::Loading << ViewState::Ready;
}

void TestSessionSwitch::canBeSwitchedFromItsSignals()
{
    QFETCH(const ViewState, listState);
    QFETCH(const ViewState, recordState);
    m_bench->server.listed.clear();
    m_bench->server.faults = {
        {listState == ViewState::Ready ? a() : InstanceServer::list(), InstanceServer::isSilent()}};
    connect(&session(), &Session::changed, this, [=, this] {
        if (session().account() == m_bench->account && session().listState() == listState
            && session().recordState() == recordState)
            session().open(m_other, Session::Memory::Keep);
    });
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(a());
    QTRY_COMPARE(session().account(), m_other);
    QVERIFY(m_bench->settles());
    QCOMPARE(names(), (QStringList{a(), QStringLiteral("x")}));
    QCOMPARE(session().recordState(), ViewState::Idle);
    // What had come was kept, under its own account.
    QVERIFY(m_bench->written().contains("research.json"));
}

void TestSessionSwitch::closes()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QSignalSpy accounts(&session(), &Session::accountChanged);
    session().refresh();
    session().close();
    QCOMPARE(accounts.size(), 1);
    QVERIFY(!session().account());
    QVERIFY(!session().isBusy());
    QCOMPARE(session().listState(), ViewState::Idle);
    QCOMPARE(session().recordState(), ViewState::Idle);
    QCOMPARE(session().selectedId(), QString());
    QVERIFY(session().record().password().isEmpty());
    QCOMPARE(session().other().rowCount(), 0);
    QCOMPARE(session().fleet().rowCount(), 0);
    const qsizetype asked = m_bench->server.asked.size();
    m_bench->turn(1h);
    session().refresh();
    QVERIFY(!session().isBusy());
    QCOMPARE(m_bench->server.asked.size(), asked);
}

void TestSessionSwitch::closesWhileTokenIsOnTheWay()
{
    m_bench->keychain.isHeld = true;
    session().open(m_bench->account, Session::Memory::Keep);
    session().close();
    m_bench->keychain.release();
    QVERIFY(!session().isBusy());
    QVERIFY(!session().trouble());
    QCOMPARE(session().listState(), ViewState::Idle);
}

void TestSessionSwitch::isRenamed()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QSignalSpy accounts(&session(), &Session::accountChanged);
    m_bench->account.name = QStringLiteral("Renamed");
    session().update(m_bench->account);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(session().account()->name, QStringLiteral("Renamed"));
    QCOMPARE(session().selectedId(), a());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().recordState(), ViewState::Ready);
    QCOMPARE(session().record().password(), machines::secret(a()));
    QVERIFY(m_bench->settles());
    QCOMPARE(session().recordState(), ViewState::Ready);
}

void TestSessionSwitch::isSignedInAnew()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    m_bench->server.token = Secret(QStringLiteral("ak_new"));
    QVERIFY(m_bench->refreshes());
    QCOMPARE(m_bench->trouble(), ErrorKind::Unauthorized);
    m_bench->keychain.entries.insert(m_bench->account.id, m_bench->server.token);
    session().update(m_bench->account);
    QVERIFY2(!session().trouble(), "the old token's trouble outlived it");
    QCOMPARE(session().recordState(), ViewState::Stale);
    QVERIFY(m_bench->settles());
    QVERIFY(!session().trouble());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().recordState(), ViewState::Ready);
}

void TestSessionSwitch::ignoresUpdateOfAnotherAccount()
{
    session().update(m_other);
    QVERIFY(!session().account());
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    // As from a dialog that was open while the account in view was changed.
    session().update(m_other);
    QVERIFY(m_bench->settles());
    QCOMPARE(session().account(), m_bench->account);
    QVERIFY(m_elsewhere->asked.isEmpty());
    QVERIFY(!m_bench->written().contains("teaching"));
}

void TestSessionSwitch::canBeDestroyedInFlight()
{
    for (const QString &what : {InstanceServer::list(), a()})
        m_bench->server.faults.insert(what, InstanceServer::isSilent());
    QSignalSpy disconnected(&m_bench->server.server(), &FaultServer::disconnected);
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(a());
    QTRY_COMPARE(m_bench->server.asked.size(), 2);
    m_bench->session.reset();
    QTRY_COMPARE(disconnected.size(), 2);
}

QTEST_GUILESS_MAIN(TestSessionSwitch)
#include "tst_session_switch.moc"
