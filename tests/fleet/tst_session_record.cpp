// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/session.h"

#include "demo/provider.h"
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

QString b()
{
    return QStringLiteral("b");
}

QString price(double perHour)
{
    return QStringLiteral("$%1/h").arg(perHour, 0, 'f', 2);
}

} // namespace

/** The instance in view: what is shown of it, and what is not kept. */
class TestSessionRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SessionBench>(); }
    void cleanup() { m_bench.reset(); }

    void showsWhatTheListKnows();
    void showsUnlisted();
    void showsNothing();
    void ignoresTheSameAgain();
    void takesThePriceFromTheList();
    void takesThePriceFromTheLaterList();
    void followsTheListWithoutARecord();
    void refusesAnotherInstancesRecord();
    void masksWhatIsLeft();
    void dropsLateAnswer();
    void forgetsSecretsOfWhatIsLeft();
    void writesNoSecret();
    void keepsLoginNames();
    void loginNameBelongsToOneInstance();

private:
    Session &session() { return *m_bench->session; }
    void setPrice(double perHour)
    {
        m_bench->server.listed[0].insert(QStringLiteral("price_per_hour"), perHour);
    }

    std::unique_ptr<SessionBench> m_bench;
};

void TestSessionRecord::showsWhatTheListKnows()
{
    QVERIFY(m_bench->opens());
    m_bench->turn(10s);
    QSignalSpy selections(&session(), &Session::selectionChanged);
    session().select(a());
    QCOMPARE(selections.size(), 1);
    QCOMPARE(selections.first().first().toString(), a());
    QCOMPARE(session().selectedId(), a());
    QCOMPARE(m_bench->shown(Attribute::HostName), QStringLiteral("host-a"));
    QCOMPARE(m_bench->shown(Attribute::PublicIpv4), notGiven());
    QVERIFY(!session().record().secretsKnown());
    QCOMPARE(session().recordedAt(), session().listedAt());
    QCOMPARE(session().recordState(), ViewState::Ready);

    QTRY_VERIFY(session().record().secretsKnown());
    QCOMPARE(session().recordState(), ViewState::Ready);
    QCOMPARE(session().recordedAt(), m_bench->now);
    QCOMPARE(m_bench->shown(Attribute::PublicIpv4), QStringLiteral("192.0.2.1"));
    QCOMPARE(session().record().password(), machines::secret(a()));
    QCOMPARE(session().other().rowCount(), 1);
}

void TestSessionRecord::showsUnlisted()
{
    m_bench->server.listed.removeFirst();
    QVERIFY(m_bench->opens());
    session().select(a());
    QCOMPARE(session().recordState(), ViewState::Loading);
    QVERIFY(!session().recordedAt().isValid());
    QVERIFY(!session().record().instance());
    QTRY_COMPARE(session().recordState(), ViewState::Ready);
    QCOMPARE(m_bench->shown(Attribute::HostName), QStringLiteral("host-a"));
    QCOMPARE(m_bench->shown(Attribute::PricePerHour), notGiven());
    // A refresh of a list that does not know it leaves it as it is.
    QVERIFY(m_bench->refreshes());
    QCOMPARE(session().recordState(), ViewState::Ready);
    QCOMPARE(m_bench->server.count(a()), 2);
}

void TestSessionRecord::showsNothing()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    session().select({});
    QCOMPARE(session().recordState(), ViewState::Idle);
    QVERIFY(!session().record().instance());
    QVERIFY(!session().recordedAt().isValid());
    QCOMPARE(session().other().rowCount(), 0);
    QVERIFY(m_bench->refreshes());
    QCOMPARE(session().recordState(), ViewState::Idle);
    QCOMPARE(m_bench->server.count(a()), 1);
}

void TestSessionRecord::ignoresTheSameAgain()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    session().record().setRevealed(true);
    QSignalSpy selections(&session(), &Session::selectionChanged);
    session().select(a());
    QVERIFY(selections.isEmpty());
    QVERIFY(session().record().isRevealed());
}

void TestSessionRecord::takesThePriceFromTheList()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QCOMPARE(m_bench->shown(Attribute::PricePerHour), price(0.5));
    setPrice(0.75);
    QVERIFY(m_bench->refreshes());
    QCOMPARE(m_bench->shown(Attribute::PricePerHour), price(0.75));
}

void TestSessionRecord::takesThePriceFromTheLaterList()
{
    m_bench->server.faults = {{InstanceServer::list(), InstanceServer::says(500)}};
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QCOMPARE(m_bench->shown(Attribute::PricePerHour), notGiven());
    session().record().setRevealed(true);

    m_bench->server.faults = {{a(), InstanceServer::isSilent()}};
    for (const double perHour : {0.5, 0.75}) {
        setPrice(perHour);
        session().refresh();
        QTRY_COMPARE(m_bench->shown(Attribute::PricePerHour), price(perHour));
    }
    QVERIFY(session().record().isRevealed());
    QCOMPARE(session().record().password(), machines::secret(a()));
    QCOMPARE(session().recordState(), ViewState::Ready);
}

void TestSessionRecord::followsTheListWithoutARecord()
{
    m_bench->server.faults = {{a(), InstanceServer::says(403)}};
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QCOMPARE(session().recordState(), ViewState::Stale);
    m_bench->server.listed[0].insert(QStringLiteral("status"), QStringLiteral("SHUTOFF"));
    m_bench->turn(60s);
    QVERIFY(m_bench->settles());
    QCOMPARE(session().record().instance()->text(Attribute::Status), QStringLiteral("SHUTOFF"));
    QCOMPARE(session().recordedAt(), m_bench->now);
    QCOMPARE(session().recordState(), ViewState::Stale);
    QCOMPARE(m_bench->trouble(), ErrorKind::Forbidden);
}

void TestSessionRecord::refusesAnotherInstancesRecord()
{
    Provider provider;
    QVERIFY(provider.start());
    Account sample = m_bench->account;
    sample.apiUrl = provider.apiUrl();
    m_bench->tokens.keepForSession(sample.id, provider.token());
    session().open(sample, Session::Memory::Keep);
    session().select(QStringLiteral("mixed-up"));
    QVERIFY(m_bench->settles());
    QCOMPARE(session().recordState(), ViewState::Failed);
    QCOMPARE(m_bench->trouble(), ErrorKind::WrongInstance);
    QVERIFY(!session().record().instance());
    session().select(QStringLiteral("102cade84ea-e703-4400-b77d-8ed545d198ee"));
    QVERIFY(!session().trouble());
    QTRY_COMPARE(session().record().password(), Secret(QStringLiteral("qZ3!Xukz=I-Xv_ya")));
    QVERIFY(!m_bench->written().contains("Xv_ya"));
}

void TestSessionRecord::masksWhatIsLeft()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(b()));
    QVERIFY(m_bench->selects(a()));
    for (const QString &next : {b(), QString(), QStringLiteral("unheard-of")}) {
        session().record().setRevealed(true);
        session().other().setRevealed(0, true);
        QVERIFY(session().record().isRevealed());
        QVERIFY(session().other().isRevealed(0));
        session().select(next);
        QVERIFY(!session().record().isRevealed());
        QVERIFY(!machines::allTexts(session().record()).contains(machines::canary()));
        QVERIFY(!machines::allTexts(session().other()).contains(machines::canary()));
        QVERIFY(m_bench->selects(a()));
        QVERIFY(!session().record().isRevealed());
        QVERIFY(!session().other().isRevealed(0));
    }
}

void TestSessionRecord::dropsLateAnswer()
{
    m_bench->server.faults = {{b(), InstanceServer::says(404)}};
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    connect(
        &m_bench->server.server(), &FaultServer::requested, this, [this] { session().select(a()); },
        Qt::SingleShotConnection);
    session().select(b());
    QTRY_COMPARE(m_bench->server.count(a()), 2);
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->shown(Attribute::HostName), QStringLiteral("host-a"));
    QVERIFY(!session().trouble());
}

void TestSessionRecord::forgetsSecretsOfWhatIsLeft()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QVERIFY(m_bench->selects(b()));
    m_bench->turn(5s);
    session().select(a());
    QVERIFY(!session().record().secretsKnown());
    QVERIFY(session().record().password().isEmpty());
    QVERIFY(session().record().instance()->password().isEmpty());
    QCOMPARE(session().other().rowCount(), 0);
    QCOMPARE(m_bench->shown(Attribute::PublicIpv4), QStringLiteral("192.0.2.1"));
    QCOMPARE(session().recordedAt(), m_bench->now.addSecs(-5));
    QTRY_COMPARE(session().record().password(), machines::secret(a()));
    QCOMPARE(session().recordedAt(), m_bench->now);
}

void TestSessionRecord::writesNoSecret()
{
    m_bench->server.listed[0].insert(QStringLiteral("vm_password"), machines::canary());
    QVERIFY(m_bench->opens());
    for (const QString &id : {a(), b()})
        QVERIFY(m_bench->selects(id));
    session().setLoginName(QStringLiteral("me"));
    QVERIFY(m_bench->refreshes());
    session().close();
    const QByteArray written = m_bench->written();
    QVERIFY(written.contains("192.0.2.1"));
    QVERIFY(!written.contains(machines::canary().toUtf8()));
}

void TestSessionRecord::keepsLoginNames()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    session().setLoginName(QStringLiteral(" me "));
    QCOMPARE(m_bench->shown(Attribute::UserName), QStringLiteral("me"));
    QVERIFY(m_bench->refreshes());
    QCOMPARE(session().record().sshCommand(), QStringLiteral("ssh me@192.0.2.1"));

    m_bench->restart();
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(a());
    QCOMPARE(m_bench->shown(Attribute::UserName), QStringLiteral("me"));
    QVERIFY(m_bench->settles());
    QCOMPARE(m_bench->shown(Attribute::UserName), QStringLiteral("me"));
    session().setLoginName({});
    QCOMPARE(m_bench->shown(Attribute::UserName), QStringLiteral("ubuntu"));
    QVERIFY(m_bench->refreshes());
    QCOMPARE(m_bench->shown(Attribute::UserName), QStringLiteral("ubuntu"));
}

void TestSessionRecord::loginNameBelongsToOneInstance()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    session().setLoginName(QStringLiteral("me"));
    QVERIFY(m_bench->selects(b()));
    QCOMPARE(m_bench->shown(Attribute::UserName), QStringLiteral("ubuntu"));

    // Where there is no record yet, there is nothing to name.
    session().open(m_bench->account, Session::Memory::None);
    session().select(QStringLiteral("unheard-of"));
    session().setLoginName(QStringLiteral("you"));
    QVERIFY(m_bench->settles());
    QVERIFY(m_bench->selects(b()));
    QCOMPARE(m_bench->shown(Attribute::UserName), QStringLiteral("ubuntu"));
}

QTEST_GUILESS_MAIN(TestSessionRecord)
#include "tst_session_record.moc"
