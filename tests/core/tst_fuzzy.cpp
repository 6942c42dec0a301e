// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzy.h"

#include <QTest>

using namespace latchkey;

/** A few letters find what was meant, and the best of it comes first. */
class TestFuzzy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void prefers_data();
    void prefers();
    void forgetsCaseAndAccents();
};

void TestFuzzy::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    // The places as a string of digits and letters; "-" where nothing matches.
    QTest::addColumn<QList<qsizetype>>("places");
    const auto row = [](const char *pattern, const char *text, const QList<qsizetype> &places) {
        QTest::addRow("%s in %s", pattern, text)
            << QString::fromLatin1(pattern) << QString::fromLatin1(text) << places;
    };
    row("demo", "demo", {0, 1, 2, 3});
    row("ws", "whisper-batch", {0, 3});
    row("wb", "whisper-batch", {0, 8});
    row("batch", "whisper-batch", {8, 9, 10, 11, 12});
    row("70b", "llama-70b-serve", {6, 7, 8});
    row("ls", "llama-70b-serve", {0, 10});
    row("l 70", "llama-70b-serve", {0, 6, 7});
    row("llama70", "llama-70b-serve", {0, 1, 2, 3, 4, 6, 7});
    row("h100", "8 x h100-80g", {4, 5, 6, 7});
    row("n3", "render-node-3", {7, 12});
    row("xyz", "xylophone", {});
    row("demox", "demo", {});
    row("ba", "ab", {});
    row("", "demo", {});
    row(" ", "demo", {});
    row("a", "", {});
    row("aaa", "aa a", {0, 1, 3});
}

void TestFuzzy::finds()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const QList<qsizetype>, places);
    const auto match = fuzzyMatch(pattern, text);
    QCOMPARE(match.has_value(), !places.isEmpty());
    if (match)
        QCOMPARE(match->places, places);
}

void TestFuzzy::prefers_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *pattern, const char *better, const char *worse) {
        QTest::addRow("%s: %s before %s", pattern, better, worse)
            << QString::fromLatin1(pattern) << QString::fromLatin1(better)
            << QString::fromLatin1(worse);
    };
    row("train", "train", "train-7");
    row("train", "train-7", "retrain-7");
    row("train", "my-train", "retrain");
    row("tr", "train-run", "the-runner");
    row("a100", "a100 x 8", "alpha 1 00");
    row("re", "refresh", "copy record");
}

void TestFuzzy::prefers()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    const auto first = fuzzyMatch(pattern, better);
    const auto second = fuzzyMatch(pattern, worse);
    QVERIFY(first);
    QVERIFY(second);
    QVERIFY2(first->score > second->score,
             qPrintable(QStringLiteral("%1, %2").arg(first->score).arg(second->score)));
}

void TestFuzzy::forgetsCaseAndAccents()
{
    QCOMPARE(searchable(QStringLiteral("Écran-GROSS")), QStringLiteral("ecran-gross"));
    QCOMPARE(searchable(QStringLiteral("Straße")), QStringLiteral("strasse"));
    QVERIFY(fuzzyMatch(searchable(QStringLiteral("ÉCR")), searchable(QStringLiteral("écran"))));
}

QTEST_GUILESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
