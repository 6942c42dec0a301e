// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/tokenkeeper.h"

#include "fleet/fakekeychain.h"
#include "secrets/sessiontokens.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace latchkey;

namespace {

Secret token()
{
    return Secret(QStringLiteral("ak_one-token"));
}

Secret other()
{
    return Secret(QStringLiteral("ak_other-token"));
}

Account account(bool tokenStored, const QString &id = QStringLiteral("a"))
{
    Account result;
    result.id = id;
    result.tokenStored = tokenStored;
    return result;
}

} // namespace

/** The keeper asks the keychain only for what was stored there, and never takes its silence for
 * "none". */
class TestTokenKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fetches_data();
    void fetches();
    void answersLater_data();
    void answersLater();
    void answersEveryQuestion();
    void sessionCopyComesFirst();
    void forgetsWhatItFetched();
    void stores_data();
    void stores();
    void forgets_data();
    void forgets();
    void removesLateWhatItCouldNot();
    void lateRemovalSparesANewToken();
    void ignoresAnswersToOthers();
    void accountsAreSeparate();
    void worksWithSessionTokens();

private:
    /** The answer to the latest fetch(); nothing where none comes. */
    std::optional<Result<Secret>> fetched(const Account &of);

    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<TokenKeeper> m_keeper;
};

void TestTokenKeeper::init()
{
    m_keeper.reset();
    m_keychain = std::make_unique<FakeKeychain>();
    m_keeper = std::make_unique<TokenKeeper>(*m_keychain);
}

std::optional<Result<Secret>> TestTokenKeeper::fetched(const Account &of)
{
    QSignalSpy answers(m_keeper.get(), &TokenKeeper::fetched);
    m_keeper->fetch(of);
    if (!answers.wait() || answers.first().first().toString() != of.id)
        return std::nullopt;
    return answers.first().at(1).value<Result<Secret>>();
}

void TestTokenKeeper::fetches_data()
{
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<std::optional<ErrorKind>>("keychainError");
    QTest::addColumn<std::optional<ErrorKind>>("expected");
    QTest::addColumn<bool>("asks");

    using Kind = std::optional<ErrorKind>;
    const auto none = Kind();
    QTest::newRow("there") << true << true << none << none << true;
    QTest::newRow("deleted meanwhile")
        << true << false << none << Kind(ErrorKind::KeychainEmptied) << true;
    QTest::newRow("never stored") << false << false << none << Kind(ErrorKind::NoToken) << false;
    QTest::newRow("there, but not ours")
        << false << true << none << Kind(ErrorKind::NoToken) << false;
    for (const ErrorKind kind :
         {ErrorKind::KeychainLocked, ErrorKind::KeychainUnclear, ErrorKind::KeychainMissing,
          ErrorKind::KeychainDenied, ErrorKind::KeychainSilent, ErrorKind::KeychainFailed}) {
        QTest::addRow("error %d", static_cast<int>(kind))
            << true << true << Kind(kind) << Kind(kind) << true;
    }
}

void TestTokenKeeper::fetches()
{
    QFETCH(const bool, isMarked);
    QFETCH(const bool, isThere);
    QFETCH(const std::optional<ErrorKind>, keychainError);
    QFETCH(const std::optional<ErrorKind>, expected);
    QFETCH(const bool, asks);
    m_keychain->readError = keychainError;
    if (isThere)
        m_keychain->entries.insert(QStringLiteral("a"), token());

    const auto answer = fetched(account(isMarked));
    QVERIFY(answer);
    QCOMPARE(answer->has_value(), !expected);
    if (expected)
        QCOMPARE(answer->error().kind, *expected);
    else
        QVERIFY(**answer == token());
    QCOMPARE(m_keychain->calls, asks ? QStringList(QStringLiteral("read a")) : QStringList());
}

void TestTokenKeeper::answersLater_data()
{
    QTest::addColumn<bool>("isSessionOnly");
    QTest::newRow("no token") << false;
    QTest::newRow("session only") << true;
}

void TestTokenKeeper::answersLater()
{
    QFETCH(const bool, isSessionOnly);
    if (isSessionOnly)
        m_keeper->keepForSession(QStringLiteral("a"), token());
    QSignalSpy answers(m_keeper.get(), &TokenKeeper::fetched);
    QSignalSpy forgotten(m_keeper.get(), &TokenKeeper::forgotten);
    m_keeper->fetch(account(false));
    m_keeper->forget(account(false));
    QCOMPARE(answers.size(), 0);
    QCOMPARE(forgotten.size(), 0);
    QTRY_COMPARE(forgotten.size(), 1);
    QCOMPARE(answers.size(), 1);
    // As it was when it was asked for.
    QCOMPARE(answers.first().at(1).value<Result<Secret>>().has_value(), isSessionOnly);
}

void TestTokenKeeper::answersEveryQuestion()
{
    m_keychain->entries.insert(QStringLiteral("a"), token());
    QSignalSpy answers(m_keeper.get(), &TokenKeeper::fetched);
    m_keeper->fetch(account(true));
    m_keeper->fetch(account(true));
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(m_keychain->calls.size(), 2);
}

void TestTokenKeeper::sessionCopyComesFirst()
{
    m_keychain->entries.insert(QStringLiteral("a"), other());
    QVERIFY(!m_keeper->isSessionOnly(QStringLiteral("a")));
    m_keeper->keepForSession(QStringLiteral("a"), token());
    QVERIFY(m_keeper->isSessionOnly(QStringLiteral("a")));
    for (const bool isMarked : {true, false}) {
        const auto answer = fetched(account(isMarked));
        QVERIFY(answer && *answer);
        QVERIFY(**answer == token());
    }
    QVERIFY(m_keychain->calls.isEmpty());
}

void TestTokenKeeper::forgetsWhatItFetched()
{
    m_keychain->entries.insert(QStringLiteral("a"), token());
    QVERIFY(fetched(account(true)).value_or(fail(ErrorKind::Timeout)).has_value());
    m_keychain->entries.clear();
    QVERIFY(!m_keeper->isSessionOnly(QStringLiteral("a")));
    const auto answer = fetched(account(true));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::KeychainEmptied);
}

void TestTokenKeeper::stores_data()
{
    QTest::addColumn<bool>("hadSessionCopy");
    QTest::addColumn<std::optional<ErrorKind>>("error");
    QTest::addColumn<bool>("keepsSessionCopy");
    using Kind = std::optional<ErrorKind>;
    QTest::newRow("new") << false << Kind() << false;
    QTest::newRow("success replaces the session's") << true << Kind() << false;
    QTest::newRow("failure") << false << Kind(ErrorKind::KeychainMissing) << false;
    QTest::newRow("failure keeps the session's") << true << Kind(ErrorKind::KeychainLocked) << true;
}

void TestTokenKeeper::stores()
{
    QFETCH(const bool, hadSessionCopy);
    QFETCH(const std::optional<ErrorKind>, error);
    QFETCH(const bool, keepsSessionCopy);
    const QString id = QStringLiteral("a");
    m_keychain->writeError = error;
    if (hadSessionCopy)
        m_keeper->keepForSession(id, other());
    QSignalSpy stored(m_keeper.get(), &TokenKeeper::stored);
    m_keeper->store(id, token());
    QCOMPARE(m_keeper->isSessionOnly(id), hadSessionCopy);
    QVERIFY(stored.wait());
    QCOMPARE(stored.first().first().toString(), id);
    const auto result = stored.first().at(1).value<Result<void>>();
    QCOMPARE(result.has_value(), !error);
    QCOMPARE(m_keeper->isSessionOnly(id), keepsSessionCopy);
    if (error)
        QCOMPARE(result.error().kind, *error);
    else
        QVERIFY(m_keychain->entries.value(id) == token());
    QCOMPARE(stored.size(), 1);
}

void TestTokenKeeper::forgets_data()
{
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<bool>("isSessionOnly");
    QTest::addColumn<std::optional<ErrorKind>>("error");
    using Kind = std::optional<ErrorKind>;
    QTest::newRow("stored") << true << false << Kind();
    QTest::newRow("session only") << false << true << Kind();
    QTest::newRow("both") << true << true << Kind();
    QTest::newRow("none") << false << false << Kind();
    QTest::newRow("failure") << true << true << Kind(ErrorKind::KeychainLocked);
}

void TestTokenKeeper::forgets()
{
    QFETCH(const bool, isMarked);
    QFETCH(const bool, isSessionOnly);
    QFETCH(const std::optional<ErrorKind>, error);
    const QString id = QStringLiteral("a");
    m_keychain->removeError = error;
    m_keychain->entries.insert(id, token());
    if (isSessionOnly)
        m_keeper->keepForSession(id, token());
    QSignalSpy forgotten(m_keeper.get(), &TokenKeeper::forgotten);
    m_keeper->forget(account(isMarked));
    // The session's at once, so that nobody fetches it any more.
    QVERIFY(!m_keeper->isSessionOnly(id));
    QVERIFY(forgotten.wait());
    QCOMPARE(forgotten.first().first().toString(), id);
    const auto result = forgotten.first().at(1).value<Result<void>>();
    QCOMPARE(result.has_value(), !error);
    QCOMPARE(m_keychain->calls, isMarked ? QStringList(QStringLiteral("remove a")) : QStringList());
    QCOMPARE(m_keychain->entries.contains(id), !isMarked || error);
}

void TestTokenKeeper::removesLateWhatItCouldNot()
{
    const QString id = QStringLiteral("a");
    m_keychain->entries.insert(id, token());
    QSignalSpy forgotten(m_keeper.get(), &TokenKeeper::forgotten);
    for (const ErrorKind kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainSilent}) {
        m_keychain->removeError = kind;
        m_keeper->forget(account(true));
        QVERIFY(forgotten.wait());
        if (kind == ErrorKind::KeychainLocked)
            Q_EMIT m_keychain->answeredLate(id);
    }
    m_keychain->removeError.reset();
    Q_EMIT m_keychain->answeredLate(QStringLiteral("b"));
    Q_EMIT m_keychain->answeredLate(id);
    Q_EMIT m_keychain->answeredLate(id);
    QTRY_VERIFY(!m_keychain->entries.contains(id));
    // Twice as it was told, and once when the keychain spoke again.
    QCOMPARE(m_keychain->calls.count(QStringLiteral("remove a")), 3);
    QCOMPARE(forgotten.size(), 2);
}

void TestTokenKeeper::lateRemovalSparesANewToken()
{
    const QString id = QStringLiteral("a");
    m_keychain->removeError = ErrorKind::KeychainSilent;
    QSignalSpy forgotten(m_keeper.get(), &TokenKeeper::forgotten);
    QSignalSpy stored(m_keeper.get(), &TokenKeeper::stored);
    m_keeper->forget(account(true));
    QVERIFY(forgotten.wait());
    m_keeper->store(id, token());
    QVERIFY(stored.wait());
    Q_EMIT m_keychain->answeredLate(id);

    // The same when the keychain was silent until after the new token.
    m_keychain->isHeld = true;
    m_keeper->forget(account(true));
    m_keeper->store(id, token());
    m_keychain->release();
    Q_EMIT m_keychain->answeredLate(id);
    QCOMPARE(m_keychain->calls.count(QStringLiteral("remove a")), 2);
    QVERIFY(m_keychain->entries.value(id) == token());
}

void TestTokenKeeper::ignoresAnswersToOthers()
{
    QSignalSpy fetchedSpy(m_keeper.get(), &TokenKeeper::fetched);
    QSignalSpy stored(m_keeper.get(), &TokenKeeper::stored);
    QSignalSpy forgotten(m_keeper.get(), &TokenKeeper::forgotten);
    m_keeper->keepForSession(QStringLiteral("a"), token());
    Q_EMIT m_keychain->readFinished(QStringLiteral("a"), std::nullopt);
    Q_EMIT m_keychain->writeFinished(QStringLiteral("a"), {});
    Q_EMIT m_keychain->removeFinished(QStringLiteral("a"), {});
    QCOMPARE(fetchedSpy.size() + stored.size() + forgotten.size(), 0);
    QVERIFY(m_keeper->isSessionOnly(QStringLiteral("a")));
}

void TestTokenKeeper::accountsAreSeparate()
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    m_keeper->keepForSession(a, token());
    m_keeper->keepForSession(b, other());
    m_keeper->forget(account(false, a));
    QVERIFY(!m_keeper->isSessionOnly(a));
    const auto answer = fetched(account(false, b));
    QVERIFY(answer && *answer);
    QVERIFY(**answer == other());
}

void TestTokenKeeper::worksWithSessionTokens()
{
    SessionTokens tokens;
    TokenKeeper keeper(tokens);
    QSignalSpy stored(&keeper, &TokenKeeper::stored);
    QSignalSpy answers(&keeper, &TokenKeeper::fetched);
    QSignalSpy forgotten(&keeper, &TokenKeeper::forgotten);
    keeper.store(QStringLiteral("a"), token());
    keeper.fetch(account(true));
    keeper.forget(account(true));
    keeper.fetch(account(true));
    QTRY_COMPARE(answers.size(), 2);
    QVERIFY(stored.first().at(1).value<Result<void>>());
    QVERIFY(forgotten.first().at(1).value<Result<void>>());
    QVERIFY(answers.first().at(1).value<Result<Secret>>() == Result<Secret>(token()));
    QVERIFY(!answers.last().at(1).value<Result<Secret>>());
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
