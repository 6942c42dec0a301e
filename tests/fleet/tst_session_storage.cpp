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

/** What goes wrong with the session's own files: said, and the rest goes on. */
class TestSessionStorage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<SessionBench>(); }
    void cleanup() { m_bench.reset(); }

    void setsDamagedFileAside();
    void damageIsSaidUntilItWasSeen();
    void goesOnWithoutACache();
    void saysThatALoginNameWasNotSaved();
    void savesOncePerRefresh();
    void savesWhatCameBeforeItIsLeft();
    void savesNothingThatFailed();
    void sampleDataReadsNothing();
    void forgetsWhatAnotherAddressSaid();

private:
    Session &session() { return *m_bench->session; }
    QString cacheFile() const { return m_bench->cachePath() + QStringLiteral("/research.json"); }
    bool damage()
    {
        QFile file(cacheFile());
        return QDir().mkpath(m_bench->cachePath()) && file.open(QIODevice::WriteOnly)
               && file.write("{\"half\":") > 0;
    }

    std::unique_ptr<SessionBench> m_bench;
};

void TestSessionStorage::setsDamagedFileAside()
{
    QVERIFY(damage());
    session().open(m_bench->account, Session::Memory::Keep);
    QCOMPARE(m_bench->trouble(), ErrorKind::StorageDamaged);
    QCOMPARE(session().listState(), ViewState::Loading);
    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().fleet().rowCount(), 3);
    QVERIFY(QFile::exists(cacheFile() + QStringLiteral(".damaged")));
    QVERIFY(QFile::exists(cacheFile()));
    m_bench->restart();
    session().open(m_bench->account, Session::Memory::Keep);
    QCOMPARE(session().listState(), ViewState::Stale);
    QVERIFY(!session().trouble());
}

void TestSessionStorage::damageIsSaidUntilItWasSeen()
{
    QVERIFY(damage());
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    session().setLoginName(QStringLiteral("me"));
    m_bench->turn(60s);
    QVERIFY(m_bench->settles());
    // Fresh data took its place long ago, but who looks away for a moment still reads it.
    QCOMPARE(m_bench->trouble(), ErrorKind::StorageDamaged);
    QVERIFY(m_bench->refreshes());
    QVERIFY(!session().trouble());
}

void TestSessionStorage::goesOnWithoutACache()
{
    QFile inTheWay(m_bench->cachePath());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(m_bench->opens());
    QCOMPARE(m_bench->trouble(), ErrorKind::StorageUnwritable);
    QCOMPARE(session().listState(), ViewState::Ready);
    QVERIFY(m_bench->selects(a()));
    QCOMPARE(session().recordState(), ViewState::Ready);

    // It is tried again with every refresh.
    QVERIFY(inTheWay.remove());
    m_bench->turn(60s);
    QVERIFY(m_bench->settles());
    QVERIFY(!session().trouble());
    QVERIFY(m_bench->written().contains("192.0.2.1"));
}

void TestSessionStorage::saysThatALoginNameWasNotSaved()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    // A folder in its place, which keeps the superuser from writing as well.
    m_bench->settings.sync();
    QVERIFY(QFile::remove(m_bench->settings.fileName()));
    QVERIFY(QDir().mkpath(m_bench->settings.fileName()));
    session().setLoginName(QStringLiteral("me"));
    QCOMPARE(m_bench->trouble(), ErrorKind::StorageUnwritable);
    QCOMPARE(m_bench->shown(Attribute::UserName), QStringLiteral("me"));
    QVERIFY(QDir().rmdir(m_bench->settings.fileName()));
    session().setLoginName(QStringLiteral("me"));
    QVERIFY(!session().trouble());
    QVERIFY(m_bench->written().contains("=me"));
}

void TestSessionStorage::savesOncePerRefresh()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QVERIFY(QFile::remove(cacheFile()));
    // Once the list has come, while the record has not.
    m_bench->server.faults = {{a(), InstanceServer::isSilent()}};
    QSignalSpy listed(&session().refresher(), &Refresher::listed);
    session().refresh();
    QVERIFY(listed.wait());
    QVERIFY(session().isBusy());
    QVERIFY(!QFile::exists(cacheFile()));
    m_bench->server.faults.clear();
    session().select({});
    QVERIFY(!session().isBusy());
    m_bench->finishSaving();
    QVERIFY(QFile::exists(cacheFile()));
}

void TestSessionStorage::savesWhatCameBeforeItIsLeft()
{
    m_bench->server.faults = {{a(), InstanceServer::isSilent()}};
    session().open(m_bench->account, Session::Memory::Keep);
    session().select(a());
    QTRY_COMPARE(session().listState(), ViewState::Ready);
    QTRY_COMPARE(m_bench->server.count(a()), 1);
    QVERIFY(session().isBusy());
    session().close();
    m_bench->restart();
    session().open(m_bench->account, Session::Memory::Keep);
    QCOMPARE(session().fleet().rowCount(), 3);
}

void TestSessionStorage::savesNothingThatFailed()
{
    m_bench->server.faults = {{InstanceServer::list(), InstanceServer::says(500)}};
    QVERIFY(m_bench->opens());
    QVERIFY(!QFile::exists(cacheFile()));
}

void TestSessionStorage::sampleDataReadsNothing()
{
    QVERIFY(m_bench->opens());
    const QByteArray before = m_bench->written();
    m_bench->turn(1h);
    session().open(m_bench->account, Session::Memory::None);
    QCOMPARE(session().listState(), ViewState::Loading);
    QCOMPARE(session().fleet().rowCount(), 0);
    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Ready);
    session().close();
    QCOMPARE(m_bench->written(), before);
}

void TestSessionStorage::forgetsWhatAnotherAddressSaid()
{
    QVERIFY(m_bench->opens());
    QVERIFY(m_bench->selects(a()));
    QVERIFY(m_bench->written().contains("192.0.2.1"));
    InstanceServer elsewhere;
    elsewhere.listed.clear();
    const Account moved = m_bench->accountAt(elsewhere, m_bench->account.id);
    session().update(moved);
    QCOMPARE(session().listState(), ViewState::Loading);
    QCOMPARE(session().fleet().rowCount(), 0);
    QVERIFY(!session().record().instance());
    QVERIFY(!m_bench->written().contains("192.0.2.1"));
    QVERIFY(m_bench->settles());
    QCOMPARE(session().listState(), ViewState::Ready);
    QCOMPARE(session().account()->apiUrl, moved.apiUrl);
    QVERIFY(!m_bench->written().contains("192.0.2.1"));
}

QTEST_GUILESS_MAIN(TestSessionStorage)
#include "tst_session_storage.moc"
