// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/accountremoval.h"

#include "fleet/accounts.h"
#include "fleet/fakekeychain.h"
#include "fleet/tokenkeeper.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;

namespace {

/** Two accounts whose tokens are in the keychain. */
struct Bench {
    Bench()
    {
        for (const Account &each : {first, second}) {
            static_cast<void>(accounts.save(each));
            keychain.entries.insert(each.id, Secret(QStringLiteral("ak_token")));
        }
    }

    static Account stored(const QString &name)
    {
        Account account = newAccount(name, QUrl(QStringLiteral("https://api.example.com/api/v1")));
        account.tokenStored = true;
        return account;
    }

    QTemporaryDir folder;
    FakeKeychain keychain;
    TokenKeeper tokens{keychain};
    Accounts accounts{nullptr};
    AccountRemoval removal{accounts, tokens, LastSeen(folder.path())};
    Account first = stored(QStringLiteral("First"));
    Account second = stored(QStringLiteral("Second"));
    QSignalSpy removed{&removal, &AccountRemoval::removed};
    QSignalSpy failed{&removal, &AccountRemoval::failed};
};

} // namespace

/** An account goes with its token, each when its own answer comes. */
class TestAccountRemoval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void removesTheTokenFirst();
    void removesSeveralAtOnce_data();
    void removesSeveralAtOnce();
    void removesTheOneThatIsMeant();
    void failedRemovalIsOver();
};

void TestAccountRemoval::removesTheTokenFirst()
{
    Bench bench;
    bench.keychain.isHeld = true;
    bench.removal.remove(bench.first);
    QCOMPARE(bench.accounts.all().size(), 2);
    bench.keychain.release();
    QCOMPARE(bench.removed.size(), 1);
    QCOMPARE(bench.removed.constFirst().constFirst().toString(), bench.first.id);
    QCOMPARE(bench.accounts.all(), QList<Account>{bench.second});
    QCOMPARE(bench.keychain.entries.keys(), QStringList{bench.second.id});
}

void TestAccountRemoval::removesSeveralAtOnce_data()
{
    QTest::addColumn<bool>("fails");
    QTest::newRow("both removed") << false;
    QTest::newRow("both refused") << true;
}

/** While the keychain thinks about the first, the second is asked for. */
void TestAccountRemoval::removesSeveralAtOnce()
{
    QFETCH(const bool, fails);
    Bench bench;
    bench.keychain.isHeld = true;
    if (fails)
        bench.keychain.removeError = ErrorKind::KeychainDenied;
    bench.removal.remove(bench.first);
    bench.removal.remove(bench.second);
    bench.keychain.release();
    QCOMPARE(bench.removed.size(), fails ? 0 : 2);
    QCOMPARE(bench.failed.size(), fails ? 2 : 0);
    QCOMPARE(bench.accounts.all().size(), fails ? 2 : 0);
}

void TestAccountRemoval::removesTheOneThatIsMeant()
{
    Bench bench;
    bench.keychain.removeError = ErrorKind::KeychainDenied;
    bench.removal.remove(bench.first);
    bench.removal.remove(bench.second);
    QTRY_COMPARE(bench.failed.size(), 2);
    bench.removal.removeAnyway(bench.first);
    QCOMPARE(bench.accounts.all(), QList<Account>{bench.second});
    QCOMPARE(bench.removed.constFirst().constFirst().toString(), bench.first.id);
}

/** Whoever was told that it failed, and left it at that, keeps the account. */
void TestAccountRemoval::failedRemovalIsOver()
{
    Bench bench;
    bench.keychain.removeError = ErrorKind::KeychainLocked;
    bench.removal.remove(bench.first);
    QTRY_COMPARE(bench.failed.size(), 1);
    bench.keychain.removeError.reset();
    QSignalSpy forgotten(&bench.tokens, &TokenKeeper::forgotten);
    bench.tokens.forget(bench.first);
    QVERIFY(forgotten.wait());
    QCOMPARE(bench.accounts.all().size(), 2);
    QVERIFY(bench.removed.isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountRemoval)
#include "tst_accountremoval.moc"
