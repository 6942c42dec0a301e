// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/redaction.h"

#include <QTest>

using namespace latchkey;

/** The quick look at a long answer misses nothing that would be masked. */
class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksBeforeItMasks_data();
    void looksBeforeItMasks();
};

void TestRedaction::looksBeforeItMasks_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("mayHold");
    const auto key = QStringLiteral("ak_4711");
    const auto odd = QStringLiteral("a/b+c==");
    const auto jwt = QStringLiteral("eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl");
    QTest::newRow("nothing of it") << key << QByteArray(R"({"id":"7"})") << false;
    QTest::newRow("as it is") << key << QByteArray(R"({"note":"by ak_4711!"})") << true;
    QTest::newRow("spelled out") << key << QByteArray(R"({"note":"\u0061k_4711"})") << true;
    QTest::newRow("percent-encoded") << odd << QByteArray(R"({"u":"?t=a%2Fb%2Bc%3D%3D"})") << true;
    QTest::newRow("in small letters") << odd << QByteArray(R"({"u":"?t=a%2fb%2bc%3d%3d"})") << true;
    QTest::newRow("a slash escaped") << odd << QByteArray(R"({"u":"a\/b+c=="})") << true;
    QTest::newRow("the first part") << jwt << QByteArray(R"({"h":"eyJhbGciOi"})") << true;
    QTest::newRow("the last part") << jwt << QByteArray(R"({"h":"c2lnbmF0dXJl"})") << true;
    QTest::newRow("a line end") << key << QByteArray(R"({"note":"a\nb"})") << false;
    QTest::newRow("no secret") << QString() << QByteArray(R"({"note":"x"})") << false;
}

void TestRedaction::looksBeforeItMasks()
{
    QFETCH(const QString, secret);
    QFETCH(const QByteArray, json);
    QFETCH(const bool, mayHold);
    QCOMPARE(latchkey::mayHold(json, {Secret(secret)}), mayHold);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
