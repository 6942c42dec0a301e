// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/editorbench.h"

#include "cloud/client.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

using Step = AccountEditor::Step;
using Field = AccountEditor::Field;
using Offer = AccountEditor::Offer;
using Offers = AccountEditor::Offers;
using How = AccountEditor::How;
using Draft = AccountEditor::Draft;
using Path = QList<Step>;

Q_DECLARE_METATYPE(latchkey::AccountEditor::Draft)
Q_DECLARE_METATYPE(latchkey::FaultScript)

/** Nothing is sent that is known to be wrong, and nothing is saved before all has gone well. */
class TestAccountEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<EditorBench>(); }
    void cleanup() { m_bench.reset(); }

    void addsWithAPastedToken();
    void addsBySigningIn();
    void takesTheNameFromTheHost();
    void makesTheNewAccountCurrent();
    void rejectsBadInput_data();
    void rejectsBadInput();
    void rejectedSignIn_data();
    void rejectedSignIn();
    void failedSignIn_data();
    void failedSignIn();
    void failedTrial_data();
    void failedTrial();
    void failedTrialAfterSigningIn();
    void addressWithoutAnApi_data();
    void addressWithoutAnApi();
    void savesAnyway_data();
    void savesAnyway();
    void failedKeychain_data();
    void failedKeychain();
    void keepsForTheSession();
    void whatTheKeychainMayHold_data();
    void whatTheKeychainMayHold();
    void ignoresWhatWasNotOffered();

    void renamesWithoutAskingAnybody();
    void keepsTheTokenAtItsOrigin_data();
    void keepsTheTokenAtItsOrigin();
    void replacesTheToken();
    void sendsNoNewTokenToTheOldAddress_data();
    void sendsNoNewTokenToTheOldAddress();
    void storesNothingWhereSettingsCannotBeWritten();
    void treatsALostAccountAsNew();

    void cancels_data();
    void cancels();
    void cancelsAnOffer();
    void takesBackWhatWasBeingStored_data();
    void takesBackWhatWasBeingStored();
    void ignoresTheAnswerToACancelledStore();
    void submittingAgainCancels();
    void tellsWhenSettingsCannotBeWritten();
    void writesNoSecret();

private:
    EditorBench &bench() { return *m_bench; }
    bool isEditing() { return bench().editor->step() == Step::Editing; }

    std::unique_ptr<EditorBench> m_bench;
};

void TestAccountEditor::addsWithAPastedToken()
{
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().saved.size(), 1);
    QCOMPARE(bench().steps, Path({Step::Trying, Step::Storing, Step::Done}));
    QCOMPARE(bench().asked(), QList<QByteArray>({"/api/v1/computing/instances"}));
    QCOMPARE(headerOf(bench().server.requests().constFirst(), "Authorization"),
             "Bearer " + EditorBench::pastedToken().revealUtf8());

    const std::optional<Account> account = bench().accounts.account(bench().saved.constFirst());
    QVERIFY(account);
    QCOMPARE(account->name, QStringLiteral("Research"));
    QCOMPARE(account->apiUrl, bench().server.url(QStringLiteral("/api/v1")));
    QVERIFY(account->email.isEmpty());
    QVERIFY(account->tokenStored);
    QCOMPARE(bench().keychain.calls, QStringList(QStringLiteral("write ") + account->id));
    QVERIFY(bench().keychain.entries.value(account->id) == EditorBench::pastedToken());
    QVERIFY(!bench().tokens.isSessionOnly(account->id));
    // What held the token is gone.
    QTRY_VERIFY(bench().editor->findChildren<Client *>().isEmpty());
    QVERIFY(bench().failures.isEmpty() && bench().rejections.isEmpty());
}

void TestAccountEditor::addsBySigningIn()
{
    bench().editor->submit(bench().signingIn());
    QTRY_COMPARE(bench().saved.size(), 1);
    QCOMPARE(bench().steps, Path({Step::SigningIn, Step::Trying, Step::Storing, Step::Done}));
    QCOMPARE(bench().asked(), QList<QByteArray>({"/api/v1/login", "/api/v1/computing/instances"}));
    QCOMPARE(bodyOf(bench().server.requests().constFirst()),
             QByteArray("username=me%2Byou%40example.com&password=canary%20p%26ss%2Bw%3Drd"));
    QCOMPARE(headerOf(bench().server.requests().constFirst(), "Authorization"), QByteArray());
    QCOMPARE(headerOf(bench().server.requests().constLast(), "Authorization"),
             "Bearer " + EditorBench::signInToken().revealUtf8());

    const std::optional<Account> account = bench().accounts.account(bench().saved.constFirst());
    QVERIFY(account);
    QCOMPARE(account->email, QStringLiteral("me+you@example.com"));
    QVERIFY(account->tokenStored);
    QVERIFY(bench().keychain.entries.value(account->id) == EditorBench::signInToken());
}

void TestAccountEditor::takesTheNameFromTheHost()
{
    Draft draft = bench().pasting();
    draft.name = QStringLiteral(" \t");
    bench().editor->submit(draft);
    QTRY_COMPARE(bench().saved.size(), 1);
    QCOMPARE(bench().accounts.all().constFirst().name, QStringLiteral("127.0.0.1"));
}

void TestAccountEditor::makesTheNewAccountCurrent()
{
    const Account old = bench().addOld();
    QCOMPARE(bench().accounts.currentId(), old.id);
    QSignalSpy current(&bench().accounts, &Accounts::currentChanged);
    // Whoever hears of it can fetch the token.
    connect(&bench().accounts, &Accounts::currentChanged, this, [this](const QString &id) {
        QVERIFY(bench().accounts.account(id)->tokenStored);
        QVERIFY(bench().keychain.entries.contains(id));
    });
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().saved.size(), 1);
    QCOMPARE(bench().accounts.currentId(), bench().saved.constFirst());
    QCOMPARE(current.size(), 1);
    QCOMPARE(bench().accounts.rowCount(), 2);
}

void TestAccountEditor::rejectsBadInput_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<Field>("field");

    // There is no bench yet; the test puts in its server's address.
    const EditorBench another;
    Draft pasting = another.pasting();
    pasting.apiUrl = QStringLiteral("SERVER");
    const auto address = [&](const char *name, const char *apiUrl) {
        Draft draft = pasting;
        draft.apiUrl = QString::fromLatin1(apiUrl);
        QTest::newRow(name) << draft << Field::ApiUrl;
    };
    address("no address", " ");
    address("not an address", "https://");
    address("unencrypted", "http://example.com/api/v1");
    address("address with a password", "https://me:pw@127.0.0.1");

    const auto token = [&](const char *name, const char *pasted) {
        Draft draft = pasting;
        draft.pasted = Secret(QString::fromLatin1(pasted));
        QTest::newRow(name) << draft << Field::Token;
    };
    token("no token", "");
    token("only a prefix", "Bearer ");
    token("blanks in the token", "ak_one ak_two");
    token("an e-mail address for a token", "me@example.com");
    token("half a JWT", "eyJhbGciOiJIUzI1NiJ9.eyJleHAi");

    Draft signingIn = another.signingIn();
    signingIn.apiUrl = QStringLiteral("SERVER");
    Draft draft = signingIn;
    draft.email = QStringLiteral(" ");
    QTest::newRow("no e-mail") << draft << Field::Email;
    draft = signingIn;
    draft.password = {};
    QTest::newRow("no password") << draft << Field::Password;

    draft = pasting;
    draft.how = How::KeepToken;
    QTest::newRow("new, without a token to keep") << draft << Field::Token;
}

void TestAccountEditor::rejectsBadInput()
{
    QFETCH(Draft, draft);
    QFETCH(const Field, field);
    if (draft.apiUrl == QLatin1String("SERVER"))
        draft.apiUrl = bench().pasting().apiUrl;
    bench().editor->submit(draft);
    QCOMPARE(bench().rejections.size(), 1);
    QCOMPARE(bench().rejections.constFirst().first, field);
    QVERIFY(!bench().rejections.constFirst().second.isEmpty());
    QVERIFY(isEditing());
    QVERIFY(bench().steps.isEmpty());
    QCOMPARE(bench().accounts.rowCount(), 0);

    // Had anything been sent, it would be there before what is sent now.
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().saved.size(), 1);
    QCOMPARE(bench().asked(), QList<QByteArray>({"/api/v1/computing/instances"}));
    QCOMPARE(bench().server.connectionCount(), 1);
    QCOMPARE(bench().keychain.calls.size(), 1);
}

void TestAccountEditor::rejectedSignIn_data()
{
    QTest::addColumn<FaultScript>("answer");
    QTest::addColumn<QString>("words");
    const QByteArray body = R"({"status":"failed","message":"Wrong <b>password</b>"})";
    const QString words = QStringLiteral("Wrong <b>password</b>");
    QTest::newRow("401") << EditorBench::says(401, body) << words;
    QTest::newRow("401 without words") << EditorBench::says(401, {}) << QString();
    QTest::newRow("401 with HTML") << EditorBench::says(401, "<html>") << QString();
    QTest::newRow("403") << EditorBench::says(403, body) << words;
    QTest::newRow("400") << EditorBench::says(400, body) << words;
    QTest::newRow("200 failed") << EditorBench::says(200, body) << words;
}

void TestAccountEditor::rejectedSignIn()
{
    QFETCH(const FaultScript, answer);
    QFETCH(const QString, words);
    bench().login = answer;
    bench().editor->submit(bench().signingIn());
    QTRY_COMPARE(bench().rejections.size(), 1);
    const auto &[field, sentence] = bench().rejections.constFirst();
    QCOMPARE(field, Field::Password);
    QVERIFY2(sentence.endsWith(words), qPrintable(sentence));
    QVERIFY(!sentence.contains(QLatin1Char('%')));
    QCOMPARE(bench().steps, Path({Step::SigningIn, Step::Editing}));
    QCOMPARE(bench().asked(), QList<QByteArray>({"/api/v1/login"}));
    QCOMPARE(bench().accounts.rowCount(), 0);
    QVERIFY(bench().keychain.calls.isEmpty());
    QVERIFY(bench().failures.isEmpty());
}

void TestAccountEditor::failedSignIn_data()
{
    QTest::addColumn<FaultScript>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("server trouble") << EditorBench::says(500, {}) << ErrorKind::ServerTrouble;
    QTest::newRow("too many") << EditorBench::says(429, {}) << ErrorKind::RateLimited;
    QTest::newRow("HTML") << EditorBench::says(200, "<html>") << ErrorKind::NotAnAnswer;
    QTest::newRow("no token") << EditorBench::says(200, samples::answer("{}"))
                              << ErrorKind::NotAnAnswer;
    QTest::newRow("reset") << FaultScript{FaultStep::reset()} << ErrorKind::Unreachable;
}

void TestAccountEditor::failedSignIn()
{
    QFETCH(const FaultScript, answer);
    QFETCH(const ErrorKind, kind);
    bench().login = answer;
    bench().editor->submit(bench().signingIn());
    QTRY_COMPARE(bench().failures.size(), 1);
    QCOMPARE(bench().failures.constFirst().first.kind, kind);
    // There is no token that could be saved.
    QCOMPARE(bench().failures.constFirst().second, Offers(Offer::None));
    QCOMPARE(bench().steps, Path({Step::SigningIn, Step::Editing}));
    bench().editor->saveAnyway();
    bench().editor->keepForSession();
    QVERIFY(isEditing());
    QVERIFY(!bench().asked().contains("/api/v1/computing/instances"));
    QCOMPARE(bench().accounts.rowCount(), 0);
    QVERIFY(bench().keychain.calls.isEmpty());
}

void TestAccountEditor::failedTrial_data()
{
    QTest::addColumn<FaultScript>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isOffered");
    const auto row = [](const char *name, const FaultScript &answer, ErrorKind kind, bool offered) {
        QTest::newRow(name) << answer << kind << offered;
    };
    row("reset", {FaultStep::reset()}, ErrorKind::Unreachable, true);
    row("silence", {FaultStep::hold()}, ErrorKind::Timeout, true);
    row("server trouble", EditorBench::says(502, {}), ErrorKind::ServerTrouble, true);
    row("too many", EditorBench::says(429, {}), ErrorKind::RateLimited, true);
    row("HTML", EditorBench::says(200, "<html>"), ErrorKind::NotAnAnswer, true);
    row("nothing", EditorBench::says(200, {}), ErrorKind::NotAnAnswer, true);
    row("wrong token", EditorBench::says(401, {}), ErrorKind::TokenRefused, false);
    row("forbidden", EditorBench::says(403, {}), ErrorKind::Forbidden, false);
    row("refused", EditorBench::says(400, {}), ErrorKind::Rejected, false);
    row("failed", EditorBench::says(200, R"({"status":"failed"})"), ErrorKind::Failed, false);
    row("elsewhere",
        {FaultStep::send(httpAnswer(302, {}, {"Location: http://127.0.0.1:1/api/v1"}))},
        ErrorKind::Redirected, false);
}

void TestAccountEditor::failedTrial()
{
    QFETCH(const FaultScript, answer);
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, isOffered);
    bench().list = answer;
    if (kind == ErrorKind::Timeout)
        bench().editor->setLimits({.deadline = std::chrono::milliseconds(50)});
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().failures.size(), 1);
    QCOMPARE(bench().failures.constFirst().first.kind, kind);
    QCOMPARE(bench().failures.constFirst().second,
             Offers(isOffered ? Offer::SaveAnyway : Offer::None));
    QCOMPARE(bench().steps, Path({Step::Trying, Step::Editing}));
    QCOMPARE(bench().accounts.rowCount(), 0);
    QVERIFY(!QFile::exists(bench().settings.fileName()));

    bench().editor->keepForSession();
    QVERIFY(isEditing());
    bench().editor->saveAnyway();
    QCOMPARE(isEditing(), !isOffered);
    QCOMPARE(bench().keychain.calls.size(), isOffered ? 1 : 0);
}

void TestAccountEditor::failedTrialAfterSigningIn()
{
    bench().list = EditorBench::says(500, {});
    bench().editor->submit(bench().signingIn());
    QTRY_COMPARE(bench().failures.size(), 1);
    QCOMPARE(bench().steps, Path({Step::SigningIn, Step::Trying, Step::Editing}));
    QCOMPARE(bench().failures.constFirst().second, Offers(Offer::SaveAnyway));
    bench().editor->saveAnyway();
    QTRY_COMPARE(bench().saved.size(), 1);
    QVERIFY(bench().keychain.entries.value(bench().saved.constFirst())
            == EditorBench::signInToken());
}

void TestAccountEditor::addressWithoutAnApi_data()
{
    QTest::addColumn<How>("how");
    QTest::newRow("pasted token") << How::PasteToken;
    QTest::newRow("sign in") << How::SignIn;
}

void TestAccountEditor::addressWithoutAnApi()
{
    QFETCH(const How, how);
    bench().list = bench().login = EditorBench::says(404, "<html>");
    bench().editor->submit(how == How::SignIn ? bench().signingIn() : bench().pasting());
    QTRY_COMPARE(bench().rejections.size(), 1);
    QCOMPARE(bench().rejections.constFirst().first, Field::ApiUrl);
    QVERIFY(bench().failures.isEmpty());
    QVERIFY(isEditing());
}

void TestAccountEditor::savesAnyway_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("new") << true;
    QTest::newRow("existing") << false;
}

void TestAccountEditor::savesAnyway()
{
    QFETCH(const bool, isNew);
    const QString id = isNew ? QString() : bench().addOld().id;
    bench().list = {FaultStep::reset()};
    bench().editor->submit(bench().pasting(id));
    QTRY_COMPARE(bench().failures.size(), 1);
    const qsizetype asked = bench().server.connectionCount();
    bench().editor->saveAnyway();
    bench().editor->saveAnyway();
    QTRY_COMPARE(bench().saved.size(), 1);
    QCOMPARE(bench().steps, Path({Step::Trying, Step::Editing, Step::Storing, Step::Done}));
    QCOMPARE(bench().server.connectionCount(), asked);
    QCOMPARE(bench().accounts.rowCount(), 1);
    const Account account = bench().accounts.all().constFirst();
    QVERIFY(account.tokenStored);
    QVERIFY(isNew || account.id == id);
    QCOMPARE(bench().keychain.calls, QStringList(QStringLiteral("write ") + account.id));
    QVERIFY(bench().keychain.entries.value(account.id) == EditorBench::pastedToken());
}

void TestAccountEditor::failedKeychain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("missing") << ErrorKind::KeychainMissing;
    QTest::newRow("denied") << ErrorKind::KeychainDenied;
    QTest::newRow("silent") << ErrorKind::KeychainSilent;
    QTest::newRow("unverified") << ErrorKind::KeychainUnverified;
    QTest::newRow("failed") << ErrorKind::KeychainFailed;
}

void TestAccountEditor::failedKeychain()
{
    QFETCH(const ErrorKind, kind);
    bench().keychain.writeError = kind;
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().failures.size(), 1);
    QCOMPARE(bench().failures.constFirst().first.kind, kind);
    QCOMPARE(bench().failures.constFirst().second, Offers(Offer::SessionOnly));
    QCOMPARE(bench().steps, Path({Step::Trying, Step::Storing, Step::Editing}));
    QCOMPARE(bench().accounts.rowCount(), 0);
    bench().editor->saveAnyway();
    QVERIFY(isEditing());

    bench().editor->keepForSession();
    QCOMPARE(bench().saved.size(), 1);
    QCOMPARE(bench().editor->step(), Step::Done);
    const Account account = bench().accounts.all().constFirst();
    QVERIFY(!account.tokenStored);
    QVERIFY(bench().tokens.isSessionOnly(account.id));
    QCOMPARE(bench().accounts.currentId(), account.id);
}

void TestAccountEditor::keepsForTheSession()
{
    bench().keychain.writeError = ErrorKind::KeychainMissing;
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().failures.size(), 1);
    bench().editor->keepForSession();
    bench().editor->keepForSession();
    QCOMPARE(bench().saved.size(), 1);
    QSignalSpy fetched(&bench().tokens, &TokenKeeper::fetched);
    bench().tokens.fetch(bench().accounts.all().constFirst());
    QVERIFY(fetched.wait());
    QVERIFY(fetched.first().at(1).value<Result<Secret>>()
            == Result<Secret>(EditorBench::pastedToken()));
    QVERIFY(bench().keychain.entries.isEmpty());
}

void TestAccountEditor::whatTheKeychainMayHold_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("keepsOldToken");

    const QString here;
    const QString elsewhere = QStringLiteral("https://elsewhere.example.com/api/v1");
    QTest::newRow("the old token, for the same place") << ErrorKind::KeychainLocked << here << true;
    QTest::newRow("the old token, for another place")
        << ErrorKind::KeychainLocked << elsewhere << false;
    QTest::newRow("old or new") << ErrorKind::KeychainSilent << here << false;
    QTest::newRow("who knows") << ErrorKind::KeychainUnverified << elsewhere << false;
}

void TestAccountEditor::whatTheKeychainMayHold()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, origin);
    QFETCH(const bool, keepsOldToken);
    const Account old = bench().addOld(QUrl(origin));
    bench().keychain.writeError = kind;
    bench().editor->submit(bench().pasting(old.id));
    QTRY_COMPARE(bench().failures.size(), 1);
    bench().editor->keepForSession();
    QCOMPARE(bench().saved, QStringList(old.id));

    const Account account = *bench().accounts.account(old.id);
    QCOMPARE(account.apiUrl, bench().server.url(QStringLiteral("/api/v1")));
    // After a restart the keychain is asked only for what may go to this address.
    QCOMPARE(account.tokenStored, keepsOldToken);
    QTRY_COMPARE(bench().keychain.entries.contains(old.id), keepsOldToken);
    QVERIFY(bench().tokens.isSessionOnly(old.id));
}

void TestAccountEditor::ignoresWhatWasNotOffered()
{
    bench().editor->saveAnyway();
    bench().editor->keepForSession();
    bench().editor->cancel();
    QVERIFY(bench().steps.isEmpty());

    bench().editor->submit(bench().pasting());
    bench().editor->saveAnyway();
    bench().editor->keepForSession();
    QCOMPARE(bench().steps, Path({Step::Trying}));
    QTRY_COMPARE(bench().saved.size(), 1);
    bench().editor->saveAnyway();
    bench().editor->keepForSession();
    QCOMPARE(bench().editor->step(), Step::Done);
    QCOMPARE(bench().keychain.calls.size(), 1);
}

void TestAccountEditor::renamesWithoutAskingAnybody()
{
    const Account old = bench().addOld();
    bench().editor->submit(bench().keeping(old.id));
    QCOMPARE(bench().saved, QStringList(old.id));
    Account expected = old;
    expected.name = QStringLiteral("Research");
    QCOMPARE(bench().accounts.all(), QList<Account>({expected}));
    QCOMPARE(bench().steps, Path({Step::Done}));
    QVERIFY(bench().keychain.calls.isEmpty());

    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().saved.size(), 2);
    QCOMPARE(bench().server.requests().size(), 1);
}

void TestAccountEditor::keepsTheTokenAtItsOrigin_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *name, const char *before, const char *typed, bool isAllowed) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(typed)
                            << isAllowed;
    };
    const char *const usual = "https://api.example.com/api/v1";
    row("same", usual, "https://api.example.com/api/v1", true);
    row("as people write it", usual, " API.example.com/api/v1/ ", true);
    row("default port", usual, "https://api.example.com:443/api/v1", true);
    row("another path", usual, "https://api.example.com/api/v2", true);
    row("another host", usual, "https://api.example.org/api/v1", false);
    row("host above", usual, "https://example.com/api/v1", false);
    row("another port", usual, "https://api.example.com:8443/api/v1", false);
    row("the other scheme's port", usual, "https://api.example.com:80/api/v1", false);
    row("default port of http", "http://127.0.0.1/api", "http://127.0.0.1:80/api", true);
    row("another scheme", "https://localhost:8080/api", "http://localhost:8080/api", false);
}

void TestAccountEditor::keepsTheTokenAtItsOrigin()
{
    QFETCH(const QString, before);
    QFETCH(const QString, typed);
    QFETCH(const bool, isAllowed);
    const Account old = bench().addOld(QUrl(before));
    Draft draft = bench().keeping(old.id);
    draft.apiUrl = typed;
    bench().editor->submit(draft);
    QCOMPARE(bench().saved.size(), isAllowed ? 1 : 0);
    QCOMPARE(bench().rejections.size(), isAllowed ? 0 : 1);
    if (!isAllowed) {
        QCOMPARE(bench().rejections.constFirst().first, Field::Token);
        QCOMPARE(bench().accounts.all(), QList<Account>({old}));
    }
    QVERIFY(bench().keychain.calls.isEmpty());
}

void TestAccountEditor::replacesTheToken()
{
    const Account old = bench().addOld(QUrl(QStringLiteral("https://elsewhere.example.com")));
    bench().editor->submit(bench().pasting(old.id));
    QTRY_COMPARE(bench().saved, QStringList(old.id));
    const Account account = bench().accounts.all().constFirst();
    QCOMPARE(bench().accounts.rowCount(), 1);
    QCOMPARE(account.apiUrl, bench().server.url(QStringLiteral("/api/v1")));
    QCOMPARE(account.email, old.email);
    QVERIFY(account.tokenStored);
    QVERIFY(bench().keychain.entries.value(old.id) == EditorBench::pastedToken());
    QCOMPARE(bench().keychain.calls, QStringList(QStringLiteral("write ") + old.id));
}

void TestAccountEditor::sendsNoNewTokenToTheOldAddress_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<ErrorKind>("failure");
    QTest::addColumn<bool>("isKnownMeanwhile");
    QTest::addColumn<bool>("isKnownAfterwards");
    const QString here;
    const QString elsewhere = QStringLiteral("https://elsewhere.example.com/api/v1");
    QTest::newRow("another address") << elsewhere << ErrorKind::KeychainLocked << false << true;
    QTest::newRow("another address, who knows")
        << elsewhere << ErrorKind::KeychainSilent << false << false;
    QTest::newRow("the same address") << here << ErrorKind::KeychainLocked << true << true;
}

/** Also when the program ends in the middle: what the settings say counts at the next start. */
void TestAccountEditor::sendsNoNewTokenToTheOldAddress()
{
    QFETCH(const QString, origin);
    QFETCH(const ErrorKind, failure);
    QFETCH(const bool, isKnownMeanwhile);
    QFETCH(const bool, isKnownAfterwards);
    const Account old = bench().addOld(QUrl(origin));
    const auto atNextStart = [this, &old] {
        QSettings settings(bench().settings.fileName(), QSettings::IniFormat);
        return Accounts(&settings).account(old.id);
    };
    bench().keychain.isHeld = true;
    bench().keychain.writeError = failure;
    bench().editor->submit(bench().pasting(old.id));
    QTRY_COMPARE(bench().keychain.calls.size(), 1);
    QCOMPARE(atNextStart()->apiUrl, old.apiUrl);
    QCOMPARE(atNextStart()->tokenStored, isKnownMeanwhile);
    // The old token, where it is certain that it is still there.
    bench().keychain.release();
    QTRY_COMPARE(bench().failures.size(), 1);
    QCOMPARE(atNextStart()->apiUrl, old.apiUrl);
    QCOMPARE(atNextStart()->tokenStored, isKnownAfterwards);
}

void TestAccountEditor::storesNothingWhereSettingsCannotBeWritten()
{
    const Account old = bench().addOld(QUrl(QStringLiteral("https://elsewhere.example.com")));
    // A folder in the place of the file: this stops root, too.
    QVERIFY(QFile::remove(bench().settings.fileName()));
    QVERIFY(QDir().mkpath(bench().settings.fileName() + QStringLiteral("/inside")));
    bench().editor->submit(bench().pasting(old.id));
    QTRY_COMPARE(bench().failures.size(), 1);
    QCOMPARE(bench().failures.constFirst().first.kind, ErrorKind::StorageUnwritable);
    QVERIFY(bench().keychain.calls.isEmpty());
    QCOMPARE(bench().accounts.all(), QList<Account>({old}));
}

void TestAccountEditor::treatsALostAccountAsNew()
{
    bench().editor->submit(bench().pasting(QStringLiteral("lost")));
    QTRY_COMPARE(bench().saved.size(), 1);
    QVERIFY(bench().saved.constFirst() != QLatin1String("lost"));
    QCOMPARE(bench().accounts.rowCount(), 1);
}

void TestAccountEditor::cancels_data()
{
    QTest::addColumn<Step>("during");
    QTest::addColumn<bool>("isDestroyed");
    QTest::newRow("signing in") << Step::SigningIn << false;
    QTest::newRow("trying") << Step::Trying << false;
    QTest::newRow("signing in, by destruction") << Step::SigningIn << true;
    QTest::newRow("trying, by destruction") << Step::Trying << true;
}

void TestAccountEditor::cancels()
{
    QFETCH(const Step, during);
    QFETCH(const bool, isDestroyed);
    (during == Step::SigningIn ? bench().login : bench().list) = FaultScript{FaultStep::hold()};
    QSignalSpy requested(&bench().server, &FaultServer::requested);
    QSignalSpy disconnected(&bench().server, &FaultServer::disconnected);
    bench().editor->submit(during == Step::SigningIn ? bench().signingIn() : bench().pasting());
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(bench().editor->step(), during);

    if (isDestroyed) {
        bench().editor.reset();
    } else {
        bench().editor->cancel();
        QVERIFY(isEditing());
        bench().editor->saveAnyway();
        QVERIFY(isEditing());
    }
    // The exchange itself is over, not just its answer ignored.
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(bench().accounts.rowCount(), 0);
    QVERIFY(bench().keychain.calls.isEmpty());
    QVERIFY(bench().failures.isEmpty() && bench().saved.isEmpty());
}

void TestAccountEditor::cancelsAnOffer()
{
    bench().list = EditorBench::says(500, {});
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().failures.size(), 1);
    bench().editor->cancel();
    bench().editor->saveAnyway();
    QVERIFY(isEditing());
    QVERIFY(bench().keychain.calls.isEmpty());
}

void TestAccountEditor::takesBackWhatWasBeingStored_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("isDestroyed");
    QTest::newRow("new") << true << false;
    QTest::newRow("existing") << false << false;
    QTest::newRow("new, by destruction") << true << true;
    QTest::newRow("existing, by destruction") << false << true;
}

void TestAccountEditor::takesBackWhatWasBeingStored()
{
    QFETCH(const bool, isNew);
    QFETCH(const bool, isDestroyed);
    Account old = isNew ? Account() : bench().addOld();
    bench().keychain.isHeld = true;
    bench().editor->submit(bench().pasting(old.id));
    QTRY_COMPARE(bench().editor->step(), Step::Storing);
    if (isDestroyed) {
        bench().editor.reset();
    } else {
        bench().editor->cancel();
        QVERIFY(isEditing());
    }
    bench().keychain.release();
    // Neither the new token nor one that might be the new one is used again.
    QVERIFY(bench().keychain.entries.isEmpty());
    QVERIFY(bench().saved.isEmpty() && bench().failures.isEmpty());
    old.tokenStored = false;
    QCOMPARE(bench().accounts.all(), isNew ? QList<Account>() : QList<Account>({old}));
}

void TestAccountEditor::ignoresTheAnswerToACancelledStore()
{
    const Account old = bench().addOld();
    bench().keychain.isHeld = true;
    bench().editor->submit(bench().pasting(old.id));
    QTRY_COMPARE(bench().editor->step(), Step::Storing);
    bench().editor->cancel();
    bench().editor->submit(bench().signingIn(old.id));
    QTRY_COMPARE(bench().editor->step(), Step::Storing);
    // The first answer is to the first token, and would let the second be lost.
    Q_EMIT bench().keychain.writeFinished(old.id, {});
    QVERIFY(bench().saved.isEmpty());
    Q_EMIT bench().keychain.writeFinished(old.id, {});
    QCOMPARE(bench().saved, QStringList(old.id));
}

void TestAccountEditor::submittingAgainCancels()
{
    bench().list = {FaultStep::hold()};
    QSignalSpy requested(&bench().server, &FaultServer::requested);
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(requested.size(), 1);
    bench().list = EditorBench::says(200, samples::list());
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().saved.size(), 1);
    QCOMPARE(bench().accounts.rowCount(), 1);
    QCOMPARE(bench().steps,
             Path({Step::Trying, Step::Editing, Step::Trying, Step::Storing, Step::Done}));
}

void TestAccountEditor::tellsWhenSettingsCannotBeWritten()
{
    // A folder in the place of the file: this stops root, too.
    QVERIFY(QDir().mkpath(bench().settings.fileName() + QStringLiteral("/inside")));
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().failures.size(), 1);
    QCOMPARE(bench().failures.constFirst().first.kind, ErrorKind::StorageUnwritable);
    QCOMPARE(bench().failures.constFirst().second, Offers(Offer::None));
    QVERIFY(isEditing());
    QCOMPARE(bench().accounts.rowCount(), 0);
    // No token is left behind that belongs to no account.
    QTRY_VERIFY(bench().keychain.entries.isEmpty());
    QCOMPARE(bench().keychain.calls.size(), 2);
}

void TestAccountEditor::writesNoSecret()
{
    bench().editor->submit(bench().signingIn());
    QTRY_COMPARE(bench().saved.size(), 1);
    bench().keychain.writeError = ErrorKind::KeychainMissing;
    bench().editor->submit(bench().pasting());
    QTRY_COMPARE(bench().failures.size(), 1);
    bench().editor->keepForSession();
    QCOMPARE(bench().saved.size(), 2);

    int files = 0;
    QDirIterator all(bench().folder.path(), QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("canary"));
        QVERIFY(bytes.contains("me+you@example.com"));
        ++files;
    }
    QCOMPARE(files, 1);
}

QTEST_GUILESS_MAIN(TestAccountEditor)
#include "tst_accounteditor.moc"
