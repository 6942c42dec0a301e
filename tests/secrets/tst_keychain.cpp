// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/fakesecretservice.h"
#include "secrets/keychain.h"
#include "secrets/keychainchild.h"
#include "secrets/keyringprompt.h"
#include "secrets/privatebus.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

namespace {

/** A token that occurs nowhere else, in the form of the provider's own keys. */
QString randomToken()
{
    return QStringLiteral("ak_%1").arg(QRandomGenerator::system()->generate64(), 0, 36);
}

QString error(ErrorKind kind)
{
    return QStringLiteral("error %1").arg(int(kind));
}

QString ownBus()
{
    return qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverStored();
    void survivesRestart();
    void replaces();
    void removes();
    void removesWhatIsNotThere();
    void refusesAnEmptyToken();
    void keepsAccountsApart();
    void keepsTheOrderOfCalls();
    void keysAreUniqueByThemselves();
    void leavesNoTraceOnDisk();
    void mayBeDestroyedByItsAnswer();

    void dismissedUnlock_data();
    void dismissedUnlock();
    void unlockedByTheUser_data();
    void unlockedByTheUser();
    void userTakesLongerThanTheDeadline();
    void unlockIsImpossible();

    void noKeychain_data();
    void noKeychain();
    void silentService_data();
    void silentService();
    void deadlineCountsWhileQueued();
    void destroyedBeforeTheLateAnswer();
    void lateAnswerIsAnnounced();

    void honestService();
    void misbehavingService_data();
    void misbehavingService();
    void troubleIsToldApart_data();
    void troubleIsToldApart();
    void deletedByAnotherProgram();

private:
    TokenResult read(const QString &account);
    Result<void> write(const QString &account, const QString &token);
    Result<void> remove(const QString &account);

    Keychain m_keychain;
};

TokenResult TestKeychain::read(const QString &account)
{
    QSignalSpy spy(&m_keychain, &Keychain::readFinished);
    m_keychain.read(account);
    if (!spy.wait(15000) || spy.at(0).at(0).toString() != account)
        return fail(ErrorKind::Timeout);
    return spy.at(0).at(1).value<TokenResult>();
}

Result<void> TestKeychain::write(const QString &account, const QString &token)
{
    QSignalSpy spy(&m_keychain, &Keychain::writeFinished);
    m_keychain.write(account, Secret(token));
    if (!spy.wait(15000) || spy.at(0).at(0).toString() != account)
        return fail(ErrorKind::Timeout);
    return spy.at(0).at(1).value<Result<void>>();
}

Result<void> TestKeychain::remove(const QString &account)
{
    QSignalSpy spy(&m_keychain, &Keychain::removeFinished);
    m_keychain.remove(account);
    if (!spy.wait(15000) || spy.at(0).at(0).toString() != account)
        return fail(ErrorKind::Timeout);
    return spy.at(0).at(1).value<Result<void>>();
}

void TestKeychain::neverStored()
{
    QCOMPARE(read(QStringLiteral("never")), TokenResult(std::nullopt));
}

void TestKeychain::survivesRestart()
{
    const QString token = randomToken();
    KeychainChild first(ownBus());
    QCOMPARE(first.ask(QStringLiteral("write restart ") + token),
             QStringLiteral("write restart done"));
    QVERIFY(first.finish());

    KeychainChild second(ownBus());
    QCOMPARE(second.ask(QStringLiteral("read restart")),
             QStringLiteral("read restart token ") + token);
    QVERIFY(second.finish());
}

void TestKeychain::replaces()
{
    const QString account = QStringLiteral("replace");
    QVERIFY(write(account, QStringLiteral("old")));
    QVERIFY(write(account, QStringLiteral("new – neu – 新")));
    QCOMPARE(read(account), TokenResult(Secret(QStringLiteral("new – neu – 新"))));
}

void TestKeychain::removes()
{
    const QString account = QStringLiteral("remove");
    QVERIFY(write(account, randomToken()));
    QVERIFY(remove(account));
    QCOMPARE(read(account), TokenResult(std::nullopt));
}

void TestKeychain::removesWhatIsNotThere()
{
    QVERIFY(remove(QStringLiteral("never")));
}

void TestKeychain::refusesAnEmptyToken()
{
    const QString account = QStringLiteral("empty");
    QVERIFY(write(account, QStringLiteral("one")));
    QVERIFY(!write(account, {}));
    QCOMPARE(read(account), TokenResult(Secret(QStringLiteral("one"))));
}

void TestKeychain::keepsAccountsApart()
{
    QVERIFY(write(QStringLiteral("apart"), QStringLiteral("one")));
    QVERIFY(write(QStringLiteral("apart2"), QStringLiteral("two")));
    QCOMPARE(read(QStringLiteral("apart")), TokenResult(Secret(QStringLiteral("one"))));
    QVERIFY(remove(QStringLiteral("apart")));
    QCOMPARE(read(QStringLiteral("apart2")), TokenResult(Secret(QStringLiteral("two"))));
}

void TestKeychain::keepsTheOrderOfCalls()
{
    const QString account = QStringLiteral("order");
    QSignalSpy reads(&m_keychain, &Keychain::readFinished);
    QSignalSpy writes(&m_keychain, &Keychain::writeFinished);
    m_keychain.write(account, Secret(QStringLiteral("one")));
    m_keychain.read(account);
    m_keychain.write(account, Secret(QStringLiteral("two")));
    m_keychain.read(account);
    m_keychain.remove(account);
    m_keychain.read(account);
    QCOMPARE(reads.size() + writes.size(), 0);

    QTRY_COMPARE_WITH_TIMEOUT(reads.size(), 3, 15000);
    QCOMPARE(reads.at(0).at(1).value<TokenResult>(), TokenResult(Secret(QStringLiteral("one"))));
    QCOMPARE(reads.at(1).at(1).value<TokenResult>(), TokenResult(Secret(QStringLiteral("two"))));
    QCOMPARE(reads.at(2).at(1).value<TokenResult>(), TokenResult(std::nullopt));
    QCOMPARE(writes.size(), 2);
    QVERIFY(writes.at(0).at(1).value<Result<void>>());
    QVERIFY(writes.at(1).at(1).value<Result<void>>());
}

void TestKeychain::keysAreUniqueByThemselves()
{
    QCOMPARE(Keychain::entryKey(QStringLiteral("a1")),
             QStringLiteral("io.github.latchkey.Latchkey/a1/token"));
    // Another program's entry, under the same service name, as far as that is looked at at all.
    QVERIFY(write(QStringLiteral("unique"), QStringLiteral("one")));
    QCOMPARE(QProcess::execute(
                 QStringLiteral("secret-tool"),
                 {QStringLiteral("clear"), QStringLiteral("user"), QStringLiteral("unique")}),
             1);
    QCOMPARE(QProcess::execute(QStringLiteral("secret-tool"),
                               {QStringLiteral("clear"), QStringLiteral("user"),
                                Keychain::entryKey(QStringLiteral("unique"))}),
             0);
    QCOMPARE(read(QStringLiteral("unique")), TokenResult(std::nullopt));
}

void TestKeychain::leavesNoTraceOnDisk()
{
    const QString token = randomToken();
    QVERIFY(write(QStringLiteral("canary"), token));
    const QList<QByteArray> traces{
        token.toUtf8(), token.toUtf8().toBase64(), token.toUtf8().toHex(),
        QByteArray(reinterpret_cast<const char *>(token.utf16()), token.size() * 2)};

    int keyrings = 0;
    const QString folder = qEnvironmentVariable("LATCHKEY_SESSION", QDir::homePath());
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        keyrings += file.fileName().endsWith(QLatin1String(".keyring"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &trace : traces)
            QVERIFY2(!content.contains(trace), qPrintable(file.fileName()));
    }
    QVERIFY2(keyrings > 0, "the keyring's own file was not among those that were searched");
}

void TestKeychain::mayBeDestroyedByItsAnswer()
{
    auto *const keychain = new Keychain;
    const QSignalSpy gone(keychain, &QObject::destroyed);
    connect(keychain, &Keychain::readFinished, keychain, [keychain] { delete keychain; });
    keychain->read(QStringLiteral("never"));
    keychain->read(QStringLiteral("never"));
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(read(QStringLiteral("never")), TokenResult(std::nullopt));
}

void TestKeychain::dismissedUnlock_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("answer");
    const QString locked = error(ErrorKind::KeychainLocked);
    QTest::newRow("read") << "read locked" << QLatin1String("read locked ") + locked;
    QTest::newRow("write") << "write locked new" << QLatin1String("write locked ") + locked;
    QTest::newRow("remove") << "remove locked" << QLatin1String("remove locked ") + locked;
}

void TestKeychain::dismissedUnlock()
{
    QFETCH(const QString, order);
    QFETCH(const QString, answer);
    PrivateBus bus(PrivateBus::Prompter::Gnome);
    QVERIFY(bus.startKeyring());
    KeychainChild child(bus.address());
    QCOMPARE(child.ask(QStringLiteral("write locked old")), QStringLiteral("write locked done"));
    QVERIFY(bus.lockKeyring());

    child.tell(order);
    QTRY_VERIFY_WITH_TIMEOUT(isPromptShown(), 15000);
    dismissPrompt();
    QCOMPARE(child.answer(), answer);
    QTRY_VERIFY(!isPromptShown());
    // What is not to be seen brings no prompt.
    QCOMPARE(child.ask(QStringLiteral("read never")),
             QStringLiteral("read never ") + error(ErrorKind::KeychainUnclear));

    child.tell(QStringLiteral("read locked"));
    QTRY_VERIFY_WITH_TIMEOUT(isPromptShown(), 15000);
    answerPrompt(PrivateBus::keyringPassword());
    QCOMPARE(child.answer(), QStringLiteral("read locked token old"));
    QVERIFY(child.finish());
}

void TestKeychain::unlockedByTheUser_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("then");
    QTest::newRow("read") << "read a"
                          << "read a token old"
                          << "read a token old";
    QTest::newRow("write") << "write a new"
                           << "write a done"
                           << "read a token new";
    QTest::newRow("remove") << "remove a"
                            << "remove a done"
                            << "read a nothing";
}

void TestKeychain::unlockedByTheUser()
{
    QFETCH(const QString, order);
    QFETCH(const QString, answer);
    QFETCH(const QString, then);
    PrivateBus bus(PrivateBus::Prompter::Gnome);
    QVERIFY(bus.startKeyring());
    KeychainChild child(bus.address());
    QCOMPARE(child.ask(QStringLiteral("write a old")), QStringLiteral("write a done"));
    QVERIFY(bus.lockKeyring());

    child.tell(order);
    QTRY_VERIFY_WITH_TIMEOUT(isPromptShown(), 15000);
    answerPrompt(PrivateBus::keyringPassword());
    QCOMPARE(child.answer(), answer);
    QCOMPARE(child.ask(QStringLiteral("read a")), then);
    QVERIFY(child.finish());
}

void TestKeychain::userTakesLongerThanTheDeadline()
{
    PrivateBus bus(PrivateBus::Prompter::Gnome);
    QVERIFY(bus.startKeyring());
    KeychainChild child(bus.address());
    QCOMPARE(child.ask(QStringLiteral("write a token")), QStringLiteral("write a done"));
    QVERIFY(bus.lockKeyring());

    child.tell(QStringLiteral("deadline 300"));
    QCOMPARE(child.ask(QStringLiteral("read a")),
             QStringLiteral("read a ") + error(ErrorKind::KeychainSilent));
    QTRY_VERIFY_WITH_TIMEOUT(isPromptShown(), 15000);
    answerPrompt(PrivateBus::keyringPassword());
    QCOMPARE(child.answer(), QStringLiteral("late a"));
    child.tell(QStringLiteral("deadline 15000"));
    QCOMPARE(child.ask(QStringLiteral("read a")), QStringLiteral("read a token token"));
    QVERIFY(child.finish());
}

void TestKeychain::unlockIsImpossible()
{
    PrivateBus bus;
    QVERIFY(bus.startKeyring());
    KeychainChild child(bus.address());
    QCOMPARE(child.ask(QStringLiteral("write a token")), QStringLiteral("write a done"));
    QVERIFY(bus.lockKeyring());

    const QString locked = error(ErrorKind::KeychainLocked);
    QCOMPARE(child.ask(QStringLiteral("read a")), QStringLiteral("read a ") + locked);
    QCOMPARE(child.ask(QStringLiteral("write a other")), QStringLiteral("write a ") + locked);
    QCOMPARE(child.ask(QStringLiteral("remove a")), QStringLiteral("remove a ") + locked);
    QCOMPARE(child.ask(QStringLiteral("read b")),
             QStringLiteral("read b ") + error(ErrorKind::KeychainUnclear));
    QVERIFY(child.finish());
}

void TestKeychain::noKeychain_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::addColumn<QString>("address");
    QTest::newRow("a bus without a keyring") << true << QString();
    QTest::newRow("no bus") << false << QString();
    QTest::newRow("a bus that is gone") << false << QStringLiteral("unix:path=/nonexistent/bus");
    QTest::newRow("an address that is none") << false << QStringLiteral("nonsense");
}

void TestKeychain::noKeychain()
{
    QFETCH(const bool, hasBus);
    QFETCH(QString, address);
    std::optional<PrivateBus> bus;
    if (hasBus) {
        address = bus.emplace().address();
        QVERIFY(!address.isEmpty());
    }
    KeychainChild child(address);
    const QString missing = error(ErrorKind::KeychainMissing);
    QCOMPARE(child.ask(QStringLiteral("read a")), QStringLiteral("read a ") + missing);
    QCOMPARE(child.ask(QStringLiteral("write a token")), QStringLiteral("write a ") + missing);
    QCOMPARE(child.ask(QStringLiteral("remove a")), QStringLiteral("remove a ") + missing);
    QVERIFY(child.finish());
}

void TestKeychain::silentService_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("answer");
    const QString silent = error(ErrorKind::KeychainSilent);
    QTest::newRow("read") << "read a" << QLatin1String("read a ") + silent;
    QTest::newRow("write") << "write a token" << QLatin1String("write a ") + silent;
    QTest::newRow("remove") << "remove a" << QLatin1String("remove a ") + silent;
}

void TestKeychain::silentService()
{
    QFETCH(const QString, order);
    QFETCH(const QString, answer);
    const PrivateBus bus;
    const FakeSecretService service(bus.address(), FakeSecretService::Behaviour::Mute);
    QVERIFY(service.isRegistered());
    KeychainChild child(bus.address());
    child.tell(QStringLiteral("deadline 300"));
    QCOMPARE(child.ask(order), answer);
    QVERIFY(service.unanswered() > 0);
    QVERIFY(child.finish());
}

void TestKeychain::deadlineCountsWhileQueued()
{
    const PrivateBus bus;
    FakeSecretService service(bus.address(), FakeSecretService::Behaviour::Mute);
    KeychainChild child(bus.address());
    child.tell(QStringLiteral("deadline 2000"));
    child.tell(QStringLiteral("read a"));
    child.tell(QStringLiteral("write b token"));
    child.tell(QStringLiteral("read b"));
    const QString silent = error(ErrorKind::KeychainSilent);
    QCOMPARE(child.answer(), QStringLiteral("read a ") + silent);
    QCOMPARE(child.answer(), QStringLiteral("write b ") + silent);
    QCOMPARE(child.answer(), QStringLiteral("read b ") + silent);

    // The write was given up before it had begun, so it must not happen now.
    service.wakeUp();
    QCOMPARE(child.answer(), QStringLiteral("late a"));
    QCOMPARE(child.ask(QStringLiteral("read b")), QStringLiteral("read b nothing"));
    QVERIFY(child.finish());
}

void TestKeychain::destroyedBeforeTheLateAnswer()
{
    const PrivateBus bus;
    FakeSecretService service(bus.address(), FakeSecretService::Behaviour::Mute);
    KeychainChild child(bus.address());
    child.tell(QStringLiteral("deadline 300"));
    QCOMPARE(child.ask(QStringLiteral("read a")),
             QStringLiteral("read a ") + error(ErrorKind::KeychainSilent));
    child.tell(QStringLiteral("read a"));
    child.tell(QStringLiteral("destroy"));
    // QtKeychain lets nobody pass before the one who waits, so this answer proves that that one has
    // ended.
    child.tell(QStringLiteral("deadline 15000"));
    child.tell(QStringLiteral("write b token"));
    service.wakeUp();
    QCOMPARE(child.answer(), QStringLiteral("write b done"));
    QVERIFY(child.finish());
}

void TestKeychain::lateAnswerIsAnnounced()
{
    const PrivateBus bus;
    FakeSecretService service(bus.address(), FakeSecretService::Behaviour::Mute);
    KeychainChild child(bus.address());
    child.tell(QStringLiteral("deadline 300"));
    QCOMPARE(child.ask(QStringLiteral("read a")),
             QStringLiteral("read a ") + error(ErrorKind::KeychainSilent));
    service.wakeUp();
    QCOMPARE(child.answer(), QStringLiteral("late a"));
    // Nothing is answered twice: the next line is this call's.
    QCOMPARE(child.ask(QStringLiteral("read b")), QStringLiteral("read b nothing"));
    QVERIFY(child.finish());
}

void TestKeychain::honestService()
{
    const PrivateBus bus;
    const FakeSecretService service(bus.address(), FakeSecretService::Behaviour::Honest);
    KeychainChild child(bus.address());
    QCOMPARE(child.ask(QStringLiteral("write a token")), QStringLiteral("write a done"));
    QCOMPARE(child.ask(QStringLiteral("read a")), QStringLiteral("read a token token"));
    QCOMPARE(child.ask(QStringLiteral("remove a")), QStringLiteral("remove a done"));
    QCOMPARE(child.ask(QStringLiteral("read a")), QStringLiteral("read a nothing"));
    QVERIFY(child.finish());
}

void TestKeychain::misbehavingService_data()
{
    QTest::addColumn<FakeSecretService::Behaviour>("behaviour");
    QTest::addColumn<QString>("writing");
    QTest::addColumn<QString>("removing");
    using Behaviour = FakeSecretService::Behaviour;
    const QString unverified = error(ErrorKind::KeychainUnverified);
    QTest::newRow("hands out another text") << Behaviour::Garbles << unverified << "done";
    QTest::newRow("stores nothing") << Behaviour::Loses << unverified << "done";
    QTest::newRow("removes nothing")
        << Behaviour::Clings << "done" << error(ErrorKind::KeychainFailed);
    QTest::newRow("refuses to write")
        << Behaviour::Refuses << error(ErrorKind::KeychainFailed) << "done";
    QTest::newRow("forbidden") << Behaviour::Forbids << error(ErrorKind::KeychainDenied)
                               << error(ErrorKind::KeychainDenied);
    QTest::newRow("only errors") << Behaviour::Fails << error(ErrorKind::KeychainFailed)
                                 << error(ErrorKind::KeychainFailed);
    // What has been seen and is to be seen no more has gone, whatever else is locked.
    QTest::newRow("another collection is locked") << Behaviour::HidesOther << "done" << "done";
}

void TestKeychain::misbehavingService()
{
    QFETCH(const FakeSecretService::Behaviour, behaviour);
    QFETCH(const QString, writing);
    QFETCH(const QString, removing);
    const PrivateBus bus;
    const FakeSecretService service(bus.address(), behaviour);
    KeychainChild child(bus.address());
    QCOMPARE(child.ask(QStringLiteral("write a token")), QStringLiteral("write a ") + writing);
    QCOMPARE(child.ask(QStringLiteral("remove a")), QStringLiteral("remove a ") + removing);
    QVERIFY(child.finish());
}

void TestKeychain::troubleIsToldApart_data()
{
    QTest::addColumn<FakeSecretService::Behaviour>("behaviour");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("removing");
    using Behaviour = FakeSecretService::Behaviour;
    const QString token = QStringLiteral("token token");
    const QString unclear = error(ErrorKind::KeychainUnclear);
    const QString denied = error(ErrorKind::KeychainDenied);
    const QString failed = error(ErrorKind::KeychainFailed);
    QTest::newRow("there") << Behaviour::Honest << true << token << "done";
    QTest::newRow("not there") << Behaviour::Honest << false << "nothing" << "done";
    QTest::newRow("there, in a locked collection that shows nothing")
        << Behaviour::Hides << true << unclear << unclear;
    QTest::newRow("perhaps in a locked collection")
        << Behaviour::Hides << false << unclear << unclear;
    QTest::newRow("perhaps in another one that is locked")
        << Behaviour::HidesOther << false << unclear << unclear;
    QTest::newRow("forbidden") << Behaviour::Forbids << true << denied << denied;
    QTest::newRow("only errors") << Behaviour::Fails << true << failed << failed;
    QTest::newRow("refuses to write") << Behaviour::Refuses << true << token << "done";
}

void TestKeychain::troubleIsToldApart()
{
    QFETCH(const FakeSecretService::Behaviour, behaviour);
    QFETCH(const bool, isThere);
    QFETCH(const QString, reading);
    QFETCH(const QString, removing);
    const PrivateBus bus;
    FakeSecretService service(bus.address(), FakeSecretService::Behaviour::Honest);
    KeychainChild child(bus.address());
    if (isThere)
        QCOMPARE(child.ask(QStringLiteral("write a token")), QStringLiteral("write a done"));
    service.behave(behaviour);
    QCOMPARE(child.ask(QStringLiteral("read a")), QStringLiteral("read a ") + reading);
    QCOMPARE(child.ask(QStringLiteral("remove a")), QStringLiteral("remove a ") + removing);
    QVERIFY(child.finish());
}

/** In the real keyring, with a real client; nothing has to be unlocked for it. */
void TestKeychain::deletedByAnotherProgram()
{
    const QString account = QStringLiteral("deleted");
    QVERIFY(write(account, randomToken()));
    QCOMPARE(QProcess::execute(
                 QStringLiteral("secret-tool"),
                 {QStringLiteral("clear"), QStringLiteral("user"), Keychain::entryKey(account)}),
             0);
    QCOMPARE(read(account), TokenResult(std::nullopt));

    PrivateBus bus;
    QVERIFY(bus.startKeyring());
    KeychainChild child(bus.address());
    QCOMPARE(child.ask(QStringLiteral("write a token")), QStringLiteral("write a done"));
    QCOMPARE(child.ask(QStringLiteral("write b token")), QStringLiteral("write b done"));
    QCOMPARE(child.ask(QStringLiteral("remove a")), QStringLiteral("remove a done"));
    QVERIFY(bus.lockKeyring());
    // A locked keyring could hold it without showing it, so there is no "nothing" any more.
    QCOMPARE(child.ask(QStringLiteral("read a")),
             QStringLiteral("read a ") + error(ErrorKind::KeychainUnclear));
    QCOMPARE(child.ask(QStringLiteral("read b")),
             QStringLiteral("read b ") + error(ErrorKind::KeychainLocked));
    QVERIFY(child.finish());
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], keychainChildArgument) == 0)
        return runKeychainChild(argc, argv);
    QCoreApplication app(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
