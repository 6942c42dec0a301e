// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apiurl.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace latchkey;

/** The address people type, and the addresses made of it. */
class TestApiUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasADefault();
    void forgives_data();
    void forgives();
    void refuses_data();
    void refuses();
    void everyFaultHasASentence();
    void buildsEndpoints_data();
    void buildsEndpoints();
    void leadsNowhereForDots();
    void keepsHostAndPort_data();
    void keepsHostAndPort();
};

void TestApiUrl::hasADefault()
{
    QCOMPARE(defaultApiUrl().toString(), QStringLiteral("https://api.nebulablock.com/api/v1"));
    const auto cleaned = cleanApiUrl(defaultApiUrl().toString());
    QVERIFY(cleaned);
    QCOMPARE(*cleaned, defaultApiUrl());
}

void TestApiUrl::forgives_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    constexpr auto usual = "https://api.nebulablock.com/api/v1";
    row("https://api.nebulablock.com/api/v1", usual);
    row("https://api.nebulablock.com/api/v1/", usual);
    row("https://api.nebulablock.com/api/v1///", usual);
    row("  https://api.nebulablock.com/api/v1 \n", usual);
    row("https://api.nebulablock.com/api/v1/api/v1", usual);
    row("https://api.nebulablock.com/api/v1/api/v1/", usual);
    row("https://api.nebulablock.com/api/v1//api/v1", usual);
    row("https://api.nebulablock.com/api/v1/api/v1/api/v1", usual);
    row("api.nebulablock.com/api/v1", usual);
    row("api.nebulablock.com/api/v1/api/v1/", usual);
    row("HTTPS://API.NebulaBlock.com/api/v1", usual);
    row("https://gpu.example.com", "https://gpu.example.com/api/v1");
    row("https://gpu.example.com/", "https://gpu.example.com/api/v1");
    row("gpu.example.com:8443/v2/", "https://gpu.example.com:8443/v2");
    row("localhost:8080", "https://localhost:8080/api/v1");
    row("https://gpu.example.com/proxy/api/v1", "https://gpu.example.com/proxy/api/v1");
    // Looks doubled, but is another path.
    row("https://gpu.example.com/api/v1/api/v10", "https://gpu.example.com/api/v1/api/v10");
    row("https://[2001:db8::1]:8443/api/v1", "https://[2001:db8::1]:8443/api/v1");
    // This machine alone is trusted without encryption.
    row("http://127.0.0.1:8080/api/v1/", "http://127.0.0.1:8080/api/v1");
    row("http://127.0.0.53/api/v1", "http://127.0.0.53/api/v1");
    row("http://localhost:8080/api/v1", "http://localhost:8080/api/v1");
    row("http://LOCALHOST:8080/api/v1", "http://localhost:8080/api/v1");
    row("http://[::1]:8080/api/v1", "http://[::1]:8080/api/v1");
}

void TestApiUrl::forgives()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    const auto url = cleanApiUrl(typed);
    QVERIFY(url);
    QCOMPARE(url->toString(QUrl::FullyEncoded), expected);
    // What was cleaned once is clean.
    const auto again = cleanApiUrl(url->toString(QUrl::FullyEncoded));
    QVERIFY(again);
    QCOMPARE(*again, *url);
}

void TestApiUrl::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ApiUrlFault>("fault");
    const auto row = [](const char *typed, ApiUrlFault fault) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << fault;
    };
    row("", ApiUrlFault::Empty);
    row(" \t\n", ApiUrlFault::Empty);

    row("https://", ApiUrlFault::NotAnAddress);
    row("https:///api/v1", ApiUrlFault::NotAnAddress);
    row("/api/v1", ApiUrlFault::NotAnAddress);
    row("ftp://gpu.example.com", ApiUrlFault::NotAnAddress);
    row("file:///etc/passwd", ApiUrlFault::NotAnAddress);
    row("javascript:alert(1)", ApiUrlFault::NotAnAddress);
    row("gpu example com", ApiUrlFault::NotAnAddress);
    row("https://gpu.exam ple.com/api/v1", ApiUrlFault::NotAnAddress);
    row("https://gpu.example.com:99999", ApiUrlFault::NotAnAddress);
    row("https://gpu.example.com:port", ApiUrlFault::NotAnAddress);
    row("https://[2001:db8::1", ApiUrlFault::NotAnAddress);

    row("http://api.nebulablock.com/api/v1", ApiUrlFault::Unencrypted);
    row("HTTP://api.nebulablock.com/api/v1", ApiUrlFault::Unencrypted);
    row("http://192.168.0.10/api/v1", ApiUrlFault::Unencrypted);
    row("http://0.0.0.0/api/v1", ApiUrlFault::Unencrypted);
    row("http://[2001:db8::1]/api/v1", ApiUrlFault::Unencrypted);
    row("http://127.0.0.1.example.com/api/v1", ApiUrlFault::Unencrypted);
    row("http://localhost.example.com/api/v1", ApiUrlFault::Unencrypted);
    row("http://example.com/127.0.0.1", ApiUrlFault::Unencrypted);

    row("https://me@gpu.example.com", ApiUrlFault::HasExtras);
    row("https://me:secret@gpu.example.com/api/v1", ApiUrlFault::HasExtras);
    row("https://:secret@gpu.example.com/api/v1", ApiUrlFault::HasExtras);
    row("me@example.com", ApiUrlFault::HasExtras);
    row("https://gpu.example.com/api/v1?x=1", ApiUrlFault::HasExtras);
    row("https://gpu.example.com/api/v1#top", ApiUrlFault::HasExtras);
    row("gpu.example.com/api/v1?token=abc", ApiUrlFault::HasExtras);
}

void TestApiUrl::refuses()
{
    QFETCH(const QString, typed);
    QFETCH(const ApiUrlFault, fault);
    const auto url = cleanApiUrl(typed);
    QVERIFY(!url);
    QCOMPARE(url.error(), fault);
}

void TestApiUrl::everyFaultHasASentence()
{
    constexpr std::array faults = {ApiUrlFault::Empty, ApiUrlFault::NotAnAddress,
                                   ApiUrlFault::Unencrypted, ApiUrlFault::HasExtras};
    QSet<QString> seen;
    for (const ApiUrlFault fault : faults) {
        const QString text = sentence(fault);
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TestApiUrl::buildsEndpoints_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *segment, const char *expected) {
        QTest::newRow(segment) << QString::fromUtf8(segment) << QByteArray(expected);
    };
    row("", "");
    row("102cade84ea-e703-4400-b77d-8ed545d198ee", "/102cade84ea-e703-4400-b77d-8ed545d198ee");
    row("42", "/42");
    row("a b", "/a%20b");
    row("ä", "/%C3%A4");
    row("%2F", "/%252F");
    row("100%", "/100%25");
    row("../x?y#z", "/..%2Fx%3Fy%23z");
    // An id must never reach the requests that have side effects.
    row("i-1/stop", "/i-1%2Fstop");
    row("i-1?x", "/i-1%3Fx");
    row("a.b", "/a.b");
    row("a+b&c=d;e", "/a%2Bb%26c%3Dd%3Be");
    row("a\\b", "/a%5Cb");
    row("a:b@c", "/a%3Ab%40c");
    row("a\nb", "/a%0Ab");
    row("\U0001F511", "/%F0%9F%94%91");
}

void TestApiUrl::buildsEndpoints()
{
    QFETCH(const QString, segment);
    QFETCH(const QByteArray, expected);
    const QUrl url = endpoint(defaultApiUrl(), QStringLiteral("computing/instance"), segment);
    QVERIFY(url.isValid());
    QCOMPARE(url.toEncoded(), "https://api.nebulablock.com/api/v1/computing/instance" + expected);
    QVERIFY(!url.hasQuery());
    QVERIFY(!url.hasFragment());
}

void TestApiUrl::leadsNowhereForDots()
{
    // As a path they mean another request than the one for an instance.
    for (const QString &segment : {QStringLiteral("."), QStringLiteral("..")}) {
        const QUrl url = endpoint(defaultApiUrl(), QStringLiteral("computing/instance"), segment);
        QVERIFY2(!url.isValid(), qPrintable(url.toString()));
    }
}

void TestApiUrl::keepsHostAndPort_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *base, const char *expected) {
        QTest::newRow(base) << QString::fromUtf8(base) << QByteArray(expected);
    };
    row("http://127.0.0.1:8080", "http://127.0.0.1:8080/api/v1/users/credits");
    row("http://127.0.0.1:8080/v2", "http://127.0.0.1:8080/v2/users/credits");
    row("http://[::1]:8080/api/v1", "http://[::1]:8080/api/v1/users/credits");
    row("https://gpu.example.com/a%20b/api/v1",
        "https://gpu.example.com/a%20b/api/v1/users/credits");
}

void TestApiUrl::keepsHostAndPort()
{
    QFETCH(const QString, base);
    QFETCH(const QByteArray, expected);
    const auto url = cleanApiUrl(base);
    QVERIFY(url);
    QCOMPARE(endpoint(*url, QStringLiteral("users/credits")).toEncoded(), expected);
}

QTEST_GUILESS_MAIN(TestApiUrl)
#include "tst_apiurl.moc"
