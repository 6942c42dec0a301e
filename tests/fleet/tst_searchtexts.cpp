// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/searchtexts.h"

#include "fleet/machines.h"

#include <QTest>

using namespace latchkey;
using namespace machines;

using A = Attribute;
using Rows = std::vector<int>;

namespace {

SearchTexts::Words words(const QString &text)
{
    SearchTexts::Words all;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        all.push_back(word.toUtf8());
    return all;
}

/** What is shown is what came, in brackets. */
void read(SearchTexts &texts, int row, const Instance &instance)
{
    texts.read(row, instance, [&instance](Attribute attribute) {
        return QLatin1Char('[') + instance.text(attribute) + QLatin1Char(']');
    });
}

Instance named(const char *name, const char *region)
{
    return machine(QStringLiteral("id"), {{A::HostName, QString::fromUtf8(name)},
                                          {A::Region, QString::fromUtf8(region)}});
}

} // namespace

/** Each different text is looked through once, and found in every row that has it. */
class TestSearchTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void findsWhatIsTyped();
    void looksOnlyWhereItIsTold();
    void followsItsRows();
    void forgetsWhatIsNoLongerTrue();

private:
    std::unique_ptr<SearchTexts> m_texts;
};

void TestSearchTexts::init()
{
    m_texts = std::make_unique<SearchTexts>();
    m_texts->reset(4);
    read(*m_texts, 0, named("alpha", "NORWAY"));
    read(*m_texts, 1, named("beta", "CANADA"));
    read(*m_texts, 2, named("gamma", "NORWAY"));
    read(*m_texts, 3, machine(QStringLiteral("bare")));
}

void TestSearchTexts::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *text, const Rows &rows) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << rows;
    };
    row("", {0, 1, 2, 3});
    row("alpha", {0});
    row("a", {0, 1, 2, 3});
    row("norway", {0, 2});
    row("way", {0, 2});
    row("gam nor", {2});
    row("alpha canada", {});
    row("id", {0, 1, 2});
    // As shown.
    row("[beta]", {1});
    // What ends one text and what begins the next are not one word.
    row("alphanorway", {});
    row("]norway", {});
    row("x", {});
}

void TestSearchTexts::finds()
{
    QFETCH(const QString, text);
    QFETCH(const Rows, rows);
    QCOMPARE(m_texts->having(words(text), {0, 1, 2, 3}), rows);
    for (int row = 0; row < 4; ++row) {
        const bool isFound = std::find(rows.begin(), rows.end(), row) != rows.end();
        QCOMPARE(m_texts->has(words(text), row), isFound);
    }
}

/** Letter by letter and back, with texts that come in between, as if each were the first search. */
void TestSearchTexts::findsWhatIsTyped()
{
    const Rows all{0, 1, 2, 3};
    const auto rows = [&](const char *text) {
        return m_texts->having(words(QString::fromUtf8(text)), all);
    };
    QCOMPARE(rows("a"), (Rows{0, 1, 2, 3}));
    QCOMPARE(rows("al"), (Rows{0}));
    QCOMPARE(rows("alp n"), (Rows{0}));
    QCOMPARE(rows("alp no"), (Rows{0}));
    m_texts->forget(2, 3);
    read(*m_texts, 2, named("alpine", "NORWAY"));
    read(*m_texts, 3, named("alpaca", "PERU"));
    QCOMPARE(rows("alp nor"), (Rows{0, 2}));
    QCOMPARE(rows("alp"), (Rows{0, 2, 3}));
    QCOMPARE(rows("al"), (Rows{0, 2, 3}));
    QCOMPARE(rows("alx"), Rows());
    QCOMPARE(rows("a"), (Rows{0, 1, 2, 3}));
}

void TestSearchTexts::looksOnlyWhereItIsTold()
{
    QCOMPARE(m_texts->having(words(QStringLiteral("norway")), {2, 1}), (Rows{2}));
}

void TestSearchTexts::followsItsRows()
{
    m_texts->insert(1, 2);
    QCOMPARE(m_texts->missing(0), 1);
    QCOMPARE(m_texts->missing(2), 2);
    QCOMPARE(m_texts->missing(3), -1);
    QCOMPARE(m_texts->missing(100), -1);
    read(*m_texts, 1, named("delta", "NORWAY"));
    read(*m_texts, 2, named("epsilon", "JAPAN"));
    QCOMPARE(m_texts->having(words(QStringLiteral("norway")), {0, 1, 2, 3, 4, 5}), (Rows{0, 1, 4}));
    m_texts->remove(0, 1);
    QCOMPARE(m_texts->having(words(QStringLiteral("norway")), {0, 1, 2, 3}), (Rows{2}));
}

void TestSearchTexts::forgetsWhatIsNoLongerTrue()
{
    m_texts->forget(0, 1);
    QCOMPARE(m_texts->missing(0), 0);
    read(*m_texts, 0, named("zeta", "JAPAN"));
    read(*m_texts, 1, named("eta", "JAPAN"));
    QCOMPARE(m_texts->having(words(QStringLiteral("alpha")), {0, 1, 2, 3}), Rows());
    QCOMPARE(m_texts->having(words(QStringLiteral("japan")), {0, 1, 2, 3}), (Rows{0, 1}));
}

QTEST_GUILESS_MAIN(TestSearchTexts)
#include "tst_searchtexts.moc"
