// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessiontokens.h"

#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

class TestSessionTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAfterTheCall();
    void keepsReplacesAndRemoves();
    void keepsTheOrderOfCalls();
    void refusesAnEmptyToken();
    void isGoneWithTheObject();

private:
    static TokenResult read(TokenStore &store, const QString &account);
};

TokenResult TestSessionTokens::read(TokenStore &store, const QString &account)
{
    QSignalSpy spy(&store, &TokenStore::readFinished);
    store.read(account);
    if (!spy.wait() || spy.at(0).at(0).toString() != account)
        return fail(ErrorKind::KeychainSilent);
    return spy.at(0).at(1).value<TokenResult>();
}

void TestSessionTokens::answersAfterTheCall()
{
    SessionTokens tokens;
    const QSignalSpy reads(&tokens, &TokenStore::readFinished);
    const QSignalSpy writes(&tokens, &TokenStore::writeFinished);
    const QSignalSpy removals(&tokens, &TokenStore::removeFinished);

    tokens.write(QStringLiteral("a"), Secret(QStringLiteral("one")));
    tokens.read(QStringLiteral("a"));
    tokens.remove(QStringLiteral("a"));
    QCOMPARE(reads.size() + writes.size() + removals.size(), 0);

    QTRY_COMPARE(removals.size(), 1);
    QCOMPARE(writes.size(), 1);
    QCOMPARE(reads.size(), 1);
}

void TestSessionTokens::keepsReplacesAndRemoves()
{
    SessionTokens tokens;
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QCOMPARE(read(tokens, a), TokenResult(std::nullopt));

    tokens.write(a, Secret(QStringLiteral("one")));
    tokens.write(b, Secret(QStringLiteral("two")));
    QCOMPARE(read(tokens, a), TokenResult(Secret(QStringLiteral("one"))));
    QCOMPARE(read(tokens, b), TokenResult(Secret(QStringLiteral("two"))));

    tokens.write(a, Secret(QStringLiteral("three")));
    QCOMPARE(read(tokens, a), TokenResult(Secret(QStringLiteral("three"))));

    tokens.remove(a);
    tokens.remove(a);
    QCOMPARE(read(tokens, a), TokenResult(std::nullopt));
    QCOMPARE(read(tokens, b), TokenResult(Secret(QStringLiteral("two"))));
}

void TestSessionTokens::keepsTheOrderOfCalls()
{
    SessionTokens tokens;
    QSignalSpy reads(&tokens, &TokenStore::readFinished);
    const QString a = QStringLiteral("a");

    tokens.write(a, Secret(QStringLiteral("one")));
    tokens.read(a);
    tokens.write(a, Secret(QStringLiteral("two")));
    tokens.read(a);
    tokens.remove(a);
    tokens.read(a);

    QTRY_COMPARE(reads.size(), 3);
    QCOMPARE(reads.at(0).at(1).value<TokenResult>(), TokenResult(Secret(QStringLiteral("one"))));
    QCOMPARE(reads.at(1).at(1).value<TokenResult>(), TokenResult(Secret(QStringLiteral("two"))));
    QCOMPARE(reads.at(2).at(1).value<TokenResult>(), TokenResult(std::nullopt));
}

void TestSessionTokens::refusesAnEmptyToken()
{
    SessionTokens tokens;
    QSignalSpy writes(&tokens, &TokenStore::writeFinished);
    const QString a = QStringLiteral("a");
    tokens.write(a, Secret(QStringLiteral("one")));
    tokens.write(a, {});

    QTRY_COMPARE(writes.size(), 2);
    QVERIFY(writes.at(0).at(1).value<Result<void>>().has_value());
    QVERIFY(!writes.at(1).at(1).value<Result<void>>().has_value());
    QCOMPARE(read(tokens, a), TokenResult(Secret(QStringLiteral("one"))));
}

void TestSessionTokens::isGoneWithTheObject()
{
    const QString a = QStringLiteral("a");
    {
        SessionTokens tokens;
        tokens.write(a, Secret(QStringLiteral("one")));
    }
    SessionTokens later;
    QCOMPARE(read(later, a), TokenResult(std::nullopt));
}

QTEST_GUILESS_MAIN(TestSessionTokens)
#include "tst_sessiontokens.moc"
