// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/result.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace latchkey;

namespace {

/** Every kind, whatever is added before the last one. */
QList<ErrorKind> kinds()
{
    QList<ErrorKind> all;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Incomplete); ++i)
        all << static_cast<ErrorKind>(i);
    return all;
}

Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

} // namespace

/** What a failure says to the user, and what it keeps for the details. */
class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentence_data();
    void everyKindHasASentence();
    void sentencesDiffer();
    void detailsHoldTheFacts();
    void detailsAreALineEach();
    void detailsMayBeEmpty();
    void markupStaysText();
    void saysUntilWhenItWaits_data();
    void saysUntilWhenItWaits();
    void failKeepsTheFacts();
};

void TestError::everyKindHasASentence_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : kinds())
        QTest::addRow("%d", static_cast<int>(kind)) << kind;
}

void TestError::everyKindHasASentence()
{
    QFETCH(const ErrorKind, kind);
    Error error = errorOf(kind);
    QVERIFY(!sentence(error).trimmed().isEmpty());
    QVERIFY2(sentence(error).endsWith(QLatin1Char('.')), qPrintable(sentence(error)));
    QVERIFY2(!sentence(error).contains(QLatin1Char('%')), qPrintable(sentence(error)));

    // With everything filled in it is still one whole text of its own.
    error.serverMessage = QStringLiteral("Out of stock");
    error.technical = QStringLiteral("errno 111");
    error.httpStatus = 418;
    error.retryAfter = std::chrono::seconds(90);
    QVERIFY2(sentence(error).endsWith(QLatin1Char('.')), qPrintable(sentence(error)));
    QVERIFY2(!sentence(error).contains(QLatin1Char('%')), qPrintable(sentence(error)));
    QVERIFY2(!sentence(error).contains(QLatin1String("errno")), qPrintable(sentence(error)));
}

void TestError::sentencesDiffer()
{
    QSet<QString> seen;
    for (const ErrorKind kind : kinds()) {
        const QString text = sentence(errorOf(kind));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TestError::detailsHoldTheFacts()
{
    Error error = errorOf(ErrorKind::ServerTrouble);
    error.serverMessage = QStringLiteral("The cluster is on fire");
    error.technical = QStringLiteral("offset 17");
    error.httpStatus = 503;
    QVERIFY(details(error).contains(QLatin1String("The cluster is on fire")));
    QVERIFY(details(error).contains(QLatin1String("offset 17")));
    QVERIFY(details(error).contains(QLatin1String("503")));
}

void TestError::detailsAreALineEach()
{
    Error error = errorOf(ErrorKind::ServerTrouble);
    error.serverMessage = QStringLiteral("Busy");
    QCOMPARE(details(error).split(QLatin1Char('\n')).size(), 1);
    error.httpStatus = 500;
    QCOMPARE(details(error).split(QLatin1Char('\n')).size(), 2);
    error.technical = QStringLiteral("offset 17");
    QCOMPARE(details(error).split(QLatin1Char('\n')).size(), 3);
}

void TestError::detailsMayBeEmpty()
{
    for (const ErrorKind kind : kinds())
        QCOMPARE(details(errorOf(kind)), QString());
}

void TestError::markupStaysText()
{
    // Whoever shows it shows plain text, so nothing is escaped or taken out here.
    Error error = errorOf(ErrorKind::Failed);
    error.serverMessage = QStringLiteral("<b>No</b> &amp; <img src=x> %1 %n");
    QVERIFY2(details(error).contains(error.serverMessage), qPrintable(details(error)));
    QVERIFY2(!details(error).contains(QLatin1String("&lt;")), qPrintable(details(error)));
}

void TestError::saysUntilWhenItWaits_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isSaid");
    for (const ErrorKind kind : kinds())
        QTest::addRow("%d", static_cast<int>(kind)) << kind << (kind == ErrorKind::RateLimited);
}

void TestError::saysUntilWhenItWaits()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, isSaid);
    Error error = errorOf(kind);
    const QString before = sentence(error);
    const QDateTime until(QDate(2024, 11, 4), QTime(14, 35));
    const QString time = QLocale().toString(until.time(), QLocale::ShortFormat);
    error.heldUntil = until.toUTC();
    QCOMPARE(sentence(error).contains(time), isSaid);
    QCOMPARE(sentence(error) == before, !isSaid);
}

void TestError::failKeepsTheFacts()
{
    const Result<int> byKind = fail(ErrorKind::Timeout, QStringLiteral("30 s"));
    QVERIFY(!byKind);
    QCOMPARE(byKind.error().kind, ErrorKind::Timeout);
    QCOMPARE(byKind.error().technical, QStringLiteral("30 s"));
    QCOMPARE(byKind.error().httpStatus, 0);
    QVERIFY(byKind.error().serverMessage.isEmpty());
    QVERIFY(!byKind.error().retryAfter);

    Error error = errorOf(ErrorKind::RateLimited);
    error.httpStatus = 429;
    error.retryAfter = std::chrono::seconds(7);
    const Result<int> whole = fail(error);
    QVERIFY(whole.error() == error);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
