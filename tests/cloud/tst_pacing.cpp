// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/pacing.h"

#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds start = 1h;

/** What a jitter of one half gives is the backoff itself. */
double middle()
{
    return 0.5;
}

Error errorOf(ErrorKind kind, std::optional<std::chrono::seconds> retryAfter = std::nullopt)
{
    Error error;
    error.kind = kind;
    error.retryAfter = retryAfter;
    return error;
}

/** An attempt at `now` that fails at once. */
void failAt(Pacing &pacing, milliseconds now, const Error &error = errorOf(ErrorKind::Unreachable))
{
    pacing.attempted(now);
    pacing.failed(now, error);
}

} // namespace

/** When the next refresh is due, by an injected clock and jitter. */
class TestPacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isDueAtOnceAtFirst();
    void keepsIntervals_data();
    void keepsIntervals();
    void countsFromAttempt();
    void catchesUpWhenShown();
    void doublesAfterFailures_data();
    void doublesAfterFailures();
    void varies_data();
    void varies();
    void asksForJitterOncePerFailure();
    void startsOverAfterSuccess();
    void holdsBackWhenShown();
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void forgetsNoWait();
    void pausesUntilUserActs_data();
    void pausesUntilUserActs();
    void takesNewIntervals();
};

void TestPacing::isDueAtOnceAtFirst()
{
    const Pacing pacing({}, middle);
    QCOMPARE(pacing.due(true), 0ms);
    QCOMPARE(pacing.due(false), 0ms);
    QVERIFY(pacing.mayRefreshByHand(0ms));
    QVERIFY(!pacing.isPaused());
}

void TestPacing::keepsIntervals_data()
{
    QTest::addColumn<int>("visible");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("whenVisible");
    QTest::addColumn<int>("whenHidden");

    QTest::newRow("defaults") << 60 << 300 << 60 << 300;
    QTest::newRow("shortest") << 15 << 15 << 15 << 15;
    QTest::newRow("shorter than allowed") << 14 << 1 << 15 << 15;
    QTest::newRow("nonsense") << 0 << -60 << 15 << 15;
    QTest::newRow("long") << 3600 << 86400 << 3600 << 86400;
}

void TestPacing::keepsIntervals()
{
    QFETCH(const int, visible);
    QFETCH(const int, hidden);
    QFETCH(const int, whenVisible);
    QFETCH(const int, whenHidden);
    Pacing pacing({std::chrono::seconds(visible), std::chrono::seconds(hidden)}, middle);
    pacing.attempted(start);
    pacing.succeeded(start + 2s);
    QCOMPARE(pacing.due(true), start + std::chrono::seconds(whenVisible));
    QCOMPARE(pacing.due(false), start + std::chrono::seconds(whenHidden));
}

void TestPacing::countsFromAttempt()
{
    Pacing pacing({}, middle);
    pacing.attempted(start);
    QCOMPARE(pacing.due(true), start + 60s);
    pacing.succeeded(start + 20s);
    QCOMPARE(pacing.due(true), start + 60s);
}

void TestPacing::catchesUpWhenShown()
{
    Pacing pacing({}, middle);
    pacing.attempted(start);
    pacing.succeeded(start);
    const milliseconds shown = start + 2min;
    QVERIFY(pacing.due(false) > shown);
    QVERIFY(pacing.due(true) <= shown);
    const milliseconds shownEarly = start + 30s;
    QVERIFY(pacing.due(true) > shownEarly);
}

void TestPacing::doublesAfterFailures_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("whenVisible");
    QTest::addColumn<int>("whenHidden");

    QTest::newRow("1") << 1 << 60 << 300;
    QTest::newRow("2") << 2 << 120 << 600;
    QTest::newRow("3") << 3 << 240 << 900;
    QTest::newRow("4") << 4 << 480 << 900;
    QTest::newRow("5") << 5 << 900 << 900;
    QTest::newRow("6") << 6 << 900 << 900;
    QTest::newRow("100") << 100 << 900 << 900;
}

void TestPacing::doublesAfterFailures()
{
    QFETCH(const int, failures);
    QFETCH(const int, whenVisible);
    QFETCH(const int, whenHidden);
    Pacing pacing({}, middle);
    milliseconds now = start;
    for (int i = 0; i < failures; ++i)
        failAt(pacing, now += 1h);
    QCOMPARE(pacing.due(true), now + std::chrono::seconds(whenVisible));
    QCOMPARE(pacing.due(false), now + std::chrono::seconds(whenHidden));
    QVERIFY(pacing.mayRefreshByHand(now));
}

void TestPacing::varies_data()
{
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("visible");
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("expected");

    QTest::newRow("earliest") << 0.0 << 60 << 2 << 96.0;
    QTest::newRow("middle") << 0.5 << 60 << 2 << 120.0;
    QTest::newRow("late") << 0.75 << 60 << 2 << 132.0;
    QTest::newRow("never over the maximum") << 0.99 << 60 << 9 << 900.0;
    QTest::newRow("below the maximum") << 0.0 << 60 << 9 << 720.0;
    QTest::newRow("never below the shortest") << 0.0 << 15 << 1 << 15.0;
}

void TestPacing::varies()
{
    QFETCH(const double, jitter);
    QFETCH(const int, visible);
    QFETCH(const int, failures);
    QFETCH(const double, expected);
    Pacing pacing({.visible = std::chrono::seconds(visible)}, [jitter] { return jitter; });
    for (int i = 0; i < failures; ++i)
        failAt(pacing, start);
    const std::chrono::duration<double> wait = pacing.due(true) - start;
    QVERIFY(std::abs(wait.count() - expected) < 0.01);
}

void TestPacing::asksForJitterOncePerFailure()
{
    int asked = 0;
    Pacing pacing({}, [&asked] { return ++asked == 1 ? 0.0 : 0.5; });
    failAt(pacing, start);
    const milliseconds due = pacing.due(true);
    QCOMPARE(pacing.due(true), due);
    QCOMPARE(asked, 1);
}

void TestPacing::startsOverAfterSuccess()
{
    Pacing pacing({}, middle);
    for (int i = 0; i < 5; ++i)
        failAt(pacing, start);
    pacing.attempted(start + 1h);
    pacing.succeeded(start + 1h);
    QCOMPARE(pacing.due(true), start + 1h + 60s);
    failAt(pacing, start + 2h);
    QCOMPARE(pacing.due(true), start + 2h + 60s);
}

void TestPacing::holdsBackWhenShown()
{
    Pacing pacing({}, middle);
    for (int i = 0; i < 4; ++i)
        failAt(pacing, start);
    QVERIFY(pacing.due(true) > start + 2min);
}

void TestPacing::honoursRetryAfter_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("byHand");

    using enum ErrorKind;
    QTest::newRow("none") << RateLimited << 0 << 1 << 60 << 0;
    QTest::newRow("shorter than the backoff") << RateLimited << 30 << 1 << 60 << 30;
    QTest::newRow("longer than the backoff") << RateLimited << 90 << 1 << 90 << 90;
    QTest::newRow("shorter than a long backoff") << RateLimited << 90 << 5 << 900 << 90;
    QTest::newRow("longer than the longest backoff") << RateLimited << 3600 << 9 << 3600 << 3600;
    QTest::newRow("a day") << RateLimited << 86400 << 1 << 86400 << 86400;
    QTest::newRow("over a day") << RateLimited << 200'000 << 1 << 86400 << 86400;
    // What is no such request binds the program alone, and not for long.
    QTest::newRow("500") << ServerTrouble << 600 << 1 << 600 << 0;
    QTest::newRow("500, a day") << ServerTrouble << 86400 << 1 << 900 << 0;
    QTest::newRow("500, shorter than the backoff") << ServerTrouble << 90 << 5 << 900 << 0;
    QTest::newRow("404, a day") << NotFound << 86400 << 1 << 900 << 0;
    QTest::newRow("302, a day") << Redirected << 86400 << 1 << 900 << 0;
}

void TestPacing::honoursRetryAfter()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, retryAfter);
    QFETCH(const int, failures);
    QFETCH(const int, due);
    QFETCH(const int, byHand);
    const Error error = errorOf(kind, std::chrono::seconds(retryAfter));
    Pacing pacing({}, middle);
    for (int i = 0; i < failures; ++i)
        failAt(pacing, start, error);
    QCOMPARE(pacing.due(true), start + std::chrono::seconds(due));
    QVERIFY(pacing.mayRefreshByHand(start + std::chrono::seconds(byHand)));
    if (byHand > 0) {
        QCOMPARE(pacing.heldUntil(), start + std::chrono::seconds(byHand));
        QVERIFY(!pacing.mayRefreshByHand(pacing.heldUntil() - 1ms));
    }
}

void TestPacing::forgetsNoWait()
{
    // The answer to another request that was already under way does not lift it.
    Pacing pacing({}, middle);
    failAt(pacing, start, errorOf(ErrorKind::RateLimited, 1h));
    failAt(pacing, start + 1s);
    QVERIFY(!pacing.mayRefreshByHand(start + 30min));
    pacing.succeeded(start + 2s);
    QVERIFY(!pacing.mayRefreshByHand(start + 30min));
    QCOMPARE(pacing.due(true), start + 1h);
    QCOMPARE(pacing.due(false), start + 1h);

    pacing.reset();
    QVERIFY(pacing.mayRefreshByHand(start + 30min));
    QCOMPARE(pacing.due(true), 0ms);
}

void TestPacing::pausesUntilUserActs_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isPaused");

    QTest::newRow("401") << ErrorKind::Unauthorized << true;
    QTest::newRow("403") << ErrorKind::Forbidden << true;
    QTest::newRow("404") << ErrorKind::NotFound << false;
    QTest::newRow("429") << ErrorKind::RateLimited << false;
    QTest::newRow("offline") << ErrorKind::Unreachable << false;
    QTest::newRow("certificate") << ErrorKind::Untrusted << false;
}

void TestPacing::pausesUntilUserActs()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, isPaused);
    for (const bool isReset : {true, false}) {
        Pacing pacing({}, middle);
        failAt(pacing, start, errorOf(kind));
        QCOMPARE(pacing.isPaused(), isPaused);
        QCOMPARE(pacing.due(true) == milliseconds::max(), isPaused);
        QVERIFY(pacing.mayRefreshByHand(start));
        // A try by hand that does not get through proves nothing about the token.
        failAt(pacing, start + 1min);
        QCOMPARE(pacing.isPaused(), isPaused);

        if (isReset)
            pacing.reset();
        else
            pacing.succeeded(start + 2min);
        QVERIFY(!pacing.isPaused());
        QCOMPARE(pacing.due(true), isReset ? 0ms : start + 2min);
    }
}

void TestPacing::takesNewIntervals()
{
    Pacing pacing({}, middle);
    pacing.attempted(start);
    pacing.succeeded(start);
    pacing.setIntervals({30s, 120s});
    QCOMPARE(pacing.due(true), start + 30s);
    QCOMPARE(pacing.due(false), start + 120s);
}

QTEST_APPLESS_MAIN(TestPacing)
#include "tst_pacing.moc"
