// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetlist.h"

#include <QSignalSpy>

using namespace latchkey;

/** Whoever types finds what is looked for, and what is in view stays. */
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_list = std::make_unique<FleetList>(*m_stage);
        QVERIFY(showWindow(*m_stage));
    }
    void cleanup() { m_stage.reset(); }

    void finds_data();
    void finds();
    void keepsTheRecord_data();
    void keepsTheRecord();
    void arrowsWalkThroughTheList();
    void enterOpensTheFirst();
    void escapeShowsAll();

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<FleetList> m_list;
};

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("name") << QStringLiteral("whisper")
                          << QStringList{QStringLiteral("whisper-batch")};
    QTest::newRow("address") << QStringLiteral("38.80.81.128")
                             << QStringList{QStringLiteral("demo")};
    QTest::newRow("two words") << QStringLiteral(" finland  l40s ")
                               << QStringList{QStringLiteral("render-node-3")};
    QTest::newRow("markup") << QStringLiteral("<b>")
                            << QStringList{QStringLiteral("<b>bold</b> & co")};
    QTest::newRow("a secret") << QStringLiteral("leaked-0O") << QStringList();
}

void TestSearch::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QVERIFY(showList(*m_stage));
    const QStringList all = m_list->names();
    QTest::keyClick(m_stage->window.windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_list->search().hasFocus());
    QTest::keyClicks(&m_list->search(), text);
    QCOMPARE(m_list->names(), found);
    QCOMPARE(m_list->view().isVisible(), !found.isEmpty());
    QCOMPARE(m_list->said(),
             found.isEmpty() ? QStringLiteral("No instance matches “%1”.").arg(text) : QString());
    // On with the arrow keys from here, or back to all.
    QTest::keyClick(&m_list->search(), Qt::Key_Return);
    QVERIFY(!m_list->search().hasFocus());
    m_list->search().clear();
    QCOMPARE(m_list->names(), all);
    QVERIFY(m_list->view().isVisible());
}

void TestSearch::keepsTheRecord_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("text");
    for (const int row : {0, 1, 6, 12, 13}) {
        for (const char *text : {"no such thing", "norway", "e"})
            QTest::addRow("row %d, %s", row, text) << row << QString::fromLatin1(text);
    }
}

/** Whether it stays in the list or not, and wherever it stood. */
void TestSearch::keepsTheRecord()
{
    QFETCH(const int, row);
    QFETCH(const QString, text);
    QVERIFY(showList(*m_stage));
    const QString id = m_list->idAt(row);
    QVERIFY(showRecord(*m_stage, id));
    const QSignalSpy changes(&m_stage->session, &Session::selectionChanged);
    QTest::keyClicks(&m_list->search(), text);
    QCoreApplication::processEvents();
    QVERIFY(m_list->marked().isEmpty() || m_list->marked() == QStringList{id});
    m_list->search().clear();
    QCoreApplication::processEvents();
    QCOMPARE(m_stage->session.selectedId(), id);
    QCOMPARE(m_list->inView(), id);
    QCOMPARE(m_list->marked(), QStringList{id});
    QCOMPARE(changes.size(), 0);
}

void TestSearch::arrowsWalkThroughTheList()
{
    QVERIFY(showList(*m_stage));
    m_list->search().setFocus();
    QTest::keyClicks(&m_list->search(), QStringLiteral("norway"));
    QTRY_COMPARE(m_list->marked(), QStringList());
    QTest::keyClick(&m_list->search(), Qt::Key_Down);
    const QString first = m_stage->session.selectedId();
    QCOMPARE(first, m_list->idAt(0));
    QTest::keyClick(&m_list->search(), Qt::Key_Down);
    QCOMPARE(m_stage->session.selectedId(), m_list->idAt(1));
    QTest::keyClick(&m_list->search(), Qt::Key_Up);
    QCOMPARE(m_stage->session.selectedId(), first);
    // Whoever types goes on.
    QVERIFY(m_list->search().hasFocus());
    QCOMPARE(m_list->search().text(), QStringLiteral("norway"));
}

void TestSearch::enterOpensTheFirst()
{
    QVERIFY(showList(*m_stage));
    m_list->search().setFocus();
    QTest::keyClicks(&m_list->search(), QStringLiteral("norway"));
    QTRY_COMPARE(m_list->marked(), QStringList());
    QTest::keyClick(&m_list->search(), Qt::Key_Return);
    QCOMPARE(m_stage->session.selectedId(), m_list->idAt(0));
    QVERIFY(m_list->view().hasFocus());
}

void TestSearch::escapeShowsAll()
{
    QVERIFY(showList(*m_stage));
    const QStringList all = m_list->names();
    m_list->search().setFocus();
    QTest::keyClicks(&m_list->search(), QStringLiteral("norway"));
    QVERIFY(m_list->names() != all);
    QTest::keyClick(&m_list->search(), Qt::Key_Escape);
    QCOMPARE(m_list->names(), all);
    QVERIFY(m_list->search().hasFocus());
    QTest::keyClick(&m_list->search(), Qt::Key_Escape);
    QVERIFY(m_list->view().hasFocus());
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
