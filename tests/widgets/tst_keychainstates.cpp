// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpnetwork.h"
#include "secrets/fakesecretservice.h"
#include "secrets/keychain.h"
#include "widgets/noticebar.h"
#include "widgets/notices.h"
#include "widgets/staging.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace latchkey;
using namespace std::chrono_literals;

using Behaviour = FakeSecretService::Behaviour;

Q_DECLARE_METATYPE(latchkey::ErrorKind)

namespace {

/** The window on the real keychain's code, as main() puts it together. */
struct Desk {
    Desk(QSettings &settings, const LastSeen &lastSeen)
        : accounts(&settings)
        , removal(accounts, tokens, lastSeen)
        , session({.network = network,
                   .tokens = tokens,
                   .settings = &settings,
                   .lastSeen = lastSeen,
                   .clock = [] { return fixedTime(); },
                   .monotonic = [] { return 0ms; },
                   .jitter = [] { return 0.5; },
                   .locale = QLocale::c()})
        , window({session, accounts, editor, removal, clipboard, &settings,
                  [] { return Result<Account>(fail(ErrorKind::Unreachable)); }})
    {
        QObject::connect(&keychain, &TokenStore::answeredLate, &session, &Session::refresh);
        window.openCurrentAccount();
        window.show();
    }

    Keychain keychain{Keychain::Deadlines{1000ms, 1000ms, 1000ms}};
    HttpNetwork network;
    TokenKeeper tokens{keychain};
    Accounts accounts;
    AccountEditor editor{accounts, tokens, network};
    AccountRemoval removal;
    GuardedClipboard clipboard{QGuiApplication::clipboard()};
    Session session;
    MainWindow window;
};

} // namespace

/** Whatever the keychain does: a sentence of its own, a way on, and a window that is alive. */
class TestKeychainStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void saysWhatAndHowOn_data();
    void saysWhatAndHowOn();
    void goesOnAfterALateAnswer();
    void closedBeforeTheAnswer_data();
    void closedBeforeTheAnswer();
    void saysThatThereIsNoService();

private:
    void open() { m_desk = std::make_unique<Desk>(*m_settings, LastSeen(m_folder->path())); }
    NoticeBar &bar() const { return *part<NoticeBar>(m_desk->window, QStringLiteral("notice")); }
    bool isListed() const { return m_desk->session.listState() == ViewState::Ready; }
    void expectTrouble(ErrorKind kind) const;
    void keepForThisSession() const;

    Provider m_provider;
    std::unique_ptr<FakeSecretService> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Desk> m_desk;
    Account m_account;
};

void TestKeychainStates::initTestCase()
{
    QVERIFY(m_provider.start());
    m_service = std::make_unique<FakeSecretService>(
        qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), Behaviour::Honest);
    QVERIFY(m_service->isRegistered());
}

/** An account whose token has been stored, in settings of its own. */
void TestKeychainStates::init()
{
    m_service->behave(Behaviour::Honest);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("latchkey.ini")),
                                             QSettings::IniFormat);
    m_account = newAccount(QStringLiteral("Research"), m_provider.apiUrl());
    m_account.tokenStored = true;
    Accounts accounts(m_settings.get());
    QVERIFY(accounts.save(m_account));
    Keychain keychain;
    QSignalSpy written(&keychain, &Keychain::writeFinished);
    keychain.write(m_account.id, m_provider.token());
    QVERIFY(written.wait());
    QVERIFY(written.constFirst().at(1).value<Result<void>>());
}

void TestKeychainStates::expectTrouble(ErrorKind kind) const
{
    QTRY_VERIFY(bar().isVisible());
    QTRY_VERIFY(!m_desk->session.isBusy());
    QCOMPARE(m_desk->session.trouble()->kind, kind);
    QStringList said;
    const auto labels = bar().findChildren<QLabel *>();
    for (const QLabel *each : labels)
        said += each->text();
    QVERIFY2(said.contains(sentence(errorOf(kind))), qPrintable(said.join(QLatin1Char('|'))));
    QVERIFY(bar().findChild<QPushButton *>()->isVisible());
    // An account that was not signed out stays so, and its token is asked for again next time.
    QVERIFY(m_desk->accounts.account(m_account.id)->tokenStored);
    QVERIFY(m_desk->session.account());
}

/** What the dialog does when the keychain does not take the token that was pasted. */
void TestKeychainStates::keepForThisSession() const
{
    QSignalSpy failed(&m_desk->editor, &AccountEditor::failed);
    QSignalSpy done(&m_desk->editor, &AccountEditor::done);
    AccountEditor::Draft draft;
    draft.accountId = m_account.id;
    draft.name = m_account.name;
    draft.apiUrl = m_account.apiUrl.toString();
    draft.how = AccountEditor::How::PasteToken;
    draft.pasted = m_provider.token();
    m_desk->editor.submit(draft);
    QTRY_VERIFY(!failed.isEmpty() || !done.isEmpty());
    if (!failed.isEmpty()) {
        const auto offers = failed.constFirst().at(1).value<AccountEditor::Offers>();
        QCOMPARE(offers, AccountEditor::Offers(AccountEditor::Offer::SessionOnly));
        m_desk->editor.keepForSession();
    }
    QTRY_COMPARE(done.size(), 1);
    m_desk->session.update(*m_desk->accounts.account(m_account.id));
    QTRY_VERIFY(isListed());
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(m_provider.token().revealUtf8()));
}

void TestKeychainStates::saysWhatAndHowOn_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<bool>("isDeleted");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<NoticeAction>("action");
    using enum ErrorKind;
    const auto again = NoticeAction::Retry;
    QTest::newRow("deleted by another program")
        << Behaviour::Honest << true << KeychainEmptied << NoticeAction::SignIn;
    QTest::newRow("locked, and shows nothing")
        << Behaviour::Hides << false << KeychainUnclear << again;
    QTest::newRow("denied") << Behaviour::Forbids << false << KeychainDenied << again;
    QTest::newRow("fails") << Behaviour::Fails << false << KeychainFailed << again;
    QTest::newRow("does not answer") << Behaviour::Mute << false << KeychainSilent << again;
}

void TestKeychainStates::saysWhatAndHowOn()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const bool, isDeleted);
    QFETCH(const ErrorKind, kind);
    QFETCH(const NoticeAction, action);
    if (isDeleted)
        m_service->forget();
    m_service->behave(behaviour);
    open();
    expectTrouble(kind);
    QCOMPARE(actionFor(kind), action);
    QCOMPARE(bar().findChild<QPushButton *>()->text(), actionText(action));
    keepForThisSession();
    m_service->wakeUp();
    QTRY_VERIFY(!m_desk->session.isBusy());
}

void TestKeychainStates::goesOnAfterALateAnswer()
{
    m_service->behave(Behaviour::Mute);
    open();
    expectTrouble(ErrorKind::KeychainSilent);
    m_service->wakeUp();
    QTRY_VERIFY(isListed());
    QTRY_VERIFY(!bar().isVisible());
}

void TestKeychainStates::closedBeforeTheAnswer_data()
{
    QTest::addColumn<bool>("isOverdue");
    QTest::newRow("while it is waited for") << false;
    QTest::newRow("after the deadline") << true;
}

/** The jobs outlive what asked for them; under a sanitizer this shows whether they know it. */
void TestKeychainStates::closedBeforeTheAnswer()
{
    QFETCH(const bool, isOverdue);
    m_service->behave(Behaviour::Mute);
    open();
    QTRY_VERIFY(m_service->unanswered() > 0);
    if (isOverdue)
        expectTrouble(ErrorKind::KeychainSilent);
    m_desk->window.close();
    m_desk.reset();
    m_service->wakeUp();
    // QtKeychain lets nobody pass before the one who waits: this answer comes after that one's.
    Keychain keychain;
    QSignalSpy read(&keychain, &Keychain::readFinished);
    keychain.read(m_account.id);
    QVERIFY(read.wait(15000));
    QCOMPARE(read.constFirst().at(1).value<TokenResult>(), TokenResult(m_provider.token()));
}

/** Last, because there is none any more. */
void TestKeychainStates::saysThatThereIsNoService()
{
    m_service.reset();
    open();
    expectTrouble(ErrorKind::KeychainMissing);
    keepForThisSession();
}

QTEST_MAIN(TestKeychainStates)
#include "tst_keychainstates.moc"
