// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace latchkey;

namespace {

QString apiKey()
{
    return QStringLiteral("ak_4f9c1d7e2b8a6053");
}

/** A JWT with this payload; the signature is a made-up one, for nobody checks it. */
QString jwt(const QByteArray &payload)
{
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(payload)
                               + ".Sf-KxwRJSMeKKF2QT4fwp_MeJf36POk6yJVadQssw5c");
}

QString goodJwt()
{
    return jwt(R"({"sub":"7","exp":1735689600})");
}

} // namespace

/** What people paste where a token is asked for. */
class TestToken : public QObject {
    Q_OBJECT

public:
    /** Away from UTC, so that local time shows. */
    static void initMain() { qputenv("TZ", "Asia/Tokyo"); }

private Q_SLOTS:
    void cleansWhatWasPasted_data();
    void cleansWhatWasPasted();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void everyFaultHasASentence();
    void readsTheExpiry_data();
    void readsTheExpiry();
    void expiryIsInUtc();
    void survivesEveryTruncation();
};

void TestToken::cleansWhatWasPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &around) {
        QTest::addRow("key, %s", name) << around.arg(apiKey()) << apiKey();
        QTest::addRow("jwt, %s", name) << around.arg(goodJwt()) << goodJwt();
    };
    row("plain", QStringLiteral("%1"));
    row("blanks", QStringLiteral("  %1\t"));
    row("line feed", QStringLiteral("%1\n"));
    row("carriage return", QStringLiteral("\r\n%1\r\n"));
    row("no-break space", QStringLiteral("\u00a0%1\u00a0"));
    row("byte order mark", QStringLiteral("\ufeff%1"));
    row("double quotes", QStringLiteral("\"%1\""));
    row("single quotes", QStringLiteral("'%1'"));
    row("backticks", QStringLiteral("`%1`"));
    row("curly quotes", QStringLiteral("\u201c%1\u201d"));
    row("curly single quotes", QStringLiteral("\u2018%1\u2019"));
    row("low quotes", QStringLiteral("\u201e%1\u201c"));
    row("guillemets", QStringLiteral("\u00ab%1\u00bb"));
    row("quotes and blanks", QStringLiteral(" \" %1 \" \n"));
    row("half a pair of quotes", QStringLiteral("\"%1"));
    row("Bearer", QStringLiteral("Bearer %1"));
    row("bearer", QStringLiteral("bearer %1"));
    row("BEARER", QStringLiteral("BEARER   %1"));
    row("Bearer and a tab", QStringLiteral("Bearer\t%1"));
    row("quoted Bearer", QStringLiteral("\"Bearer %1\""));
    row("Bearer of quotes", QStringLiteral("Bearer \"%1\""));
    row("header", QStringLiteral("Authorization: Bearer %1"));
    row("header in small letters", QStringLiteral("authorization: bearer %1\n"));
    row("header without blank", QStringLiteral("Authorization:Bearer %1"));
    row("quoted header", QStringLiteral("'Authorization: Bearer %1'"));
    QTest::newRow("other alphabet")
        << QStringLiteral("AbC-._~+/0123456789==") << QStringLiteral("AbC-._~+/0123456789==");
    QTest::newRow("begins with bearer")
        << QStringLiteral("bearer-0123456789") << QStringLiteral("bearer-0123456789");
    QString wrapped = goodJwt();
    wrapped.insert(30, QLatin1Char('\n')).insert(60, QLatin1String("\r\n"));
    QTest::newRow("wrapped lines") << wrapped << goodJwt();
}

void TestToken::cleansWhatWasPasted()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, expected);
    const auto token = cleanToken(pasted);
    QVERIFY(token);
    QCOMPARE(token->reveal(), expected);
}

void TestToken::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<TokenFault>("fault");
    const auto row = [](const char *name, const QString &pasted, TokenFault fault) {
        QTest::newRow(name) << pasted << fault;
    };
    row("nothing", {}, TokenFault::Empty);
    row("blanks", QStringLiteral(" \t\r\n "), TokenFault::Empty);
    row("empty quotes", QStringLiteral("\"\""), TokenFault::Empty);
    row("only Bearer", QStringLiteral("Bearer "), TokenFault::Empty);
    row("only the header", QStringLiteral("Authorization: Bearer"), TokenFault::Empty);

    row("blank inside", QStringLiteral("ak_4f9c 1d7e2b8a6053"), TokenFault::HasBlanks);
    row("tab inside", QStringLiteral("ak_4f9c\t1d7e2b8a6053"), TokenFault::HasBlanks);
    row("no-break space inside", QStringLiteral("ak_4f9c\u00a01d7e2b8a"), TokenFault::HasBlanks);
    row("nul inside", apiKey() + QChar(0) + apiKey(), TokenFault::HasBlanks);
    row("escape inside", QStringLiteral("ak_4f9c\x1b[0m1d7e2b8a"), TokenFault::HasBlanks);
    row("a sentence", QStringLiteral("my token is ak_4f9c1d7e2b8a6053"), TokenFault::HasBlanks);

    row("web address", QStringLiteral("https://api.example.com/api/v1"),
        TokenFault::LooksLikeAddress);
    row("unencrypted address", QStringLiteral("http://example.com"), TokenFault::LooksLikeAddress);
    row("e-mail address", QStringLiteral("someone@example.com"), TokenFault::LooksLikeAddress);

    row("umlauts", QStringLiteral("ak_4f9cäöü1d7e2b8a"), TokenFault::BadCharacter);
    row("ellipsis", QStringLiteral("ak_4f9c1d7e\u2026"), TokenFault::BadCharacter);
    row("dots of a mask", QStringLiteral("\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022"),
        TokenFault::BadCharacter);
    row("zero width space", QStringLiteral("ak_4f9c\u200b1d7e2b8a"), TokenFault::BadCharacter);
    row("punctuation", QStringLiteral("qZ3!Xukz$I-Xv_ya"), TokenFault::BadCharacter);
    row("braces of a placeholder", QStringLiteral("{ACCESS_TOKEN}"), TokenFault::BadCharacter);
    row("equals sign inside", QStringLiteral("token=4f9c1d7e2b8a6053"), TokenFault::BadCharacter);

    row("short", QStringLiteral("ak"), TokenFault::TooShort);
    row("one letter", QStringLiteral("x"), TokenFault::TooShort);

    const QStringList parts = goodJwt().split(QLatin1Char('.'));
    row("jwt without payload", parts.at(0), TokenFault::TruncatedJwt);
    row("jwt cut after the first dot", parts.at(0) + QLatin1Char('.'), TokenFault::TruncatedJwt);
    row("jwt cut in the payload", goodJwt().left(parts.at(0).size() + 8), TokenFault::TruncatedJwt);
    row("jwt without signature", parts.at(0) + QLatin1Char('.') + parts.at(1),
        TokenFault::TruncatedJwt);
    row("jwt cut before the signature",
        parts.at(0) + QLatin1Char('.') + parts.at(1) + QLatin1Char('.'), TokenFault::TruncatedJwt);
    row("jwt with an unreadable payload", parts.at(0) + QStringLiteral(".abcd.") + parts.at(2),
        TokenFault::TruncatedJwt);
    row("jwt with a part too many", goodJwt() + QStringLiteral(".abcd"), TokenFault::TruncatedJwt);
}

void TestToken::refusesWhatIsNoToken()
{
    QFETCH(const QString, pasted);
    QFETCH(const TokenFault, fault);
    const auto token = cleanToken(pasted);
    QVERIFY(!token);
    QCOMPARE(token.error(), fault);
}

void TestToken::everyFaultHasASentence()
{
    constexpr std::array faults = {
        TokenFault::Empty,        TokenFault::HasBlanks, TokenFault::LooksLikeAddress,
        TokenFault::BadCharacter, TokenFault::TooShort,  TokenFault::TruncatedJwt};
    QSet<QString> seen;
    for (const TokenFault fault : faults) {
        const QString text = sentence(fault);
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TestToken::readsTheExpiry_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("expected");
    const auto payload = [](const char *json, const char *expected) {
        QTest::newRow(json) << jwt(json) << QString::fromLatin1(expected);
    };
    payload(R"({"exp":1735689600})", "2025-01-01T00:00:00Z");
    payload(R"({"sub":"7","exp":1735689600,"iat":1735682400})", "2025-01-01T00:00:00Z");
    payload(R"({"exp":1735689600.75})", "2025-01-01T00:00:00Z");
    payload(R"({"exp":4102444800})", "2100-01-01T00:00:00Z");
    // Its base64 has the two characters that only the URL-safe alphabet has.
    payload(R"({"n":"~~~???>>>","exp":1735689600})", "2025-01-01T00:00:00Z");
    // Not a time:
    payload("{}", "");
    payload(R"({"sub":"7"})", "");
    payload(R"({"exp":null})", "");
    payload(R"({"exp":"1735689600"})", "");
    payload(R"({"exp":true})", "");
    payload(R"({"exp":[1735689600]})", "");
    payload(R"({"exp":-1})", "");
    payload(R"({"exp":-1e300})", "");
    payload(R"({"exp":1e300})", "");
    payload(R"({"exp":253402300800})", ""); // The first second of the year 10000.
    payload(R"({"exp":9223372036854775807})", "");
    payload(R"({"exp":99999999999999999999999})", "");
    payload(R"([1735689600])", "");
    payload("garbage", "");
    payload("", "");
    QTest::newRow("api key") << apiKey() << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("dots") << QStringLiteral("..") << QString();
    QTest::newRow("three words") << QStringLiteral("a.b.c") << QString();
    QTest::newRow("beyond ASCII") << QStringLiteral("ä.ö.ü") << QString();
}

void TestToken::readsTheExpiry()
{
    QFETCH(const QString, token);
    QFETCH(const QString, expected);
    const std::optional<QDateTime> end = expiry(Secret(token));
    QCOMPARE(end.has_value(), !expected.isEmpty());
    QCOMPARE(end ? end->toUTC().toString(Qt::ISODate) : QString(), expected);
}

void TestToken::expiryIsInUtc()
{
    const std::optional<QDateTime> end = expiry(Secret(goodJwt()));
    QVERIFY(end);
    QCOMPARE(end->offsetFromUtc(), 0);
}

void TestToken::survivesEveryTruncation()
{
    const qsizetype signature = goodJwt().lastIndexOf(QLatin1Char('.')) + 1;
    for (qsizetype size = 0; size <= signature; ++size)
        QVERIFY(!cleanToken(goodJwt().left(size)));
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
