// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/invariants.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace latchkey;

using Check = QString (*)(const QByteArray &);
Q_DECLARE_METATYPE(Check)

namespace {

/** So many for each kind: a second or two with sanitizers. ./dev fuzz does millions. */
constexpr int mutations = 8000;
constexpr qsizetype longest = 4096;

QList<QByteArray> corpus(const QString &kind)
{
    const QDir folder(QStringLiteral(LATCHKEY_CORPUS "/") + kind);
    QList<QByteArray> all;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/** Makes one text of others, the same ones every time. */
class Mutator {
public:
    explicit Mutator(const QList<QByteArray> &seeds)
        : m_seeds(seeds)
    {
    }

    QByteArray next()
    {
        QByteArray text = any();
        for (qsizetype changes = 1 + upTo(4); changes > 0; --changes)
            change(text);
        return text.left(longest);
    }

private:
    /** From 0 to one less than `end`; not a distribution, for those differ between libraries. */
    qsizetype upTo(qsizetype end)
    {
        return end > 0 ? static_cast<qsizetype>(m_random() % static_cast<std::uint64_t>(end)) : 0;
    }
    const QByteArray &any() { return m_seeds.at(upTo(m_seeds.size())); }
    QByteArray piece()
    {
        const QByteArray &other = any();
        return other.mid(upTo(other.size()), 1 + upTo(40));
    }

    void change(QByteArray &text)
    {
        const qsizetype at = upTo(text.size());
        switch (upTo(6)) {
        case 0:
            text.remove(at, 1 + upTo(20));
            break;
        case 1:
            text.insert(at, piece());
            break;
        case 2:
            text.replace(at, 1 + upTo(8), piece());
            break;
        case 3:
            text.insert(at, text.mid(upTo(text.size()), 1 + upTo(60)));
            break;
        case 4:
            text.insert(at, QByteArray(1 + upTo(3), static_cast<char>(upTo(256))));
            break;
        default:
            text = text.left(at) + any().mid(upTo(any().size()));
        }
    }

    const QList<QByteArray> m_seeds;
    std::mt19937_64 m_random{20260301};
};

} // namespace

/** What ./dev fuzz found, and a little of what it does, in every run of the tests. */
class TestFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
};

void TestFuzz::holds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Check>("check");
    QTest::newRow("answers") << QStringLiteral("answers") << &checkAnswers;
    QTest::newRow("snapshot") << QStringLiteral("snapshot") << &checkSnapshot;
    QTest::newRow("words") << QStringLiteral("words") << &checkWords;
}

void TestFuzz::holds()
{
    QFETCH(const QString, kind);
    QFETCH(const Check, check);
    const QList<QByteArray> seeds = corpus(kind);
    QVERIFY(seeds.size() > 4);
    const auto complaintAbout = [check](const QByteArray &text) {
        const QString complaint = check(text);
        return complaint.isEmpty() ? QByteArray()
                                   : complaint.toUtf8() + ": " + text.toPercentEncoding();
    };
    for (const QByteArray &seed : seeds) {
        QCOMPARE(complaintAbout(seed), QByteArray());
        // A file or an answer may end anywhere.
        for (qsizetype end = 0; end < seed.size(); end += 1 + end / 16)
            QCOMPARE(complaintAbout(seed.left(end)), QByteArray());
    }
    Mutator mutator(seeds);
    for (int i = 0; i < mutations; ++i)
        QCOMPARE(complaintAbout(mutator.next()), QByteArray());
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
