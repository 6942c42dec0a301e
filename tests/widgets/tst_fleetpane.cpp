// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "core/samples.h"
#include "support/faultserver.h"
#include "widgets/fleetlist.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>

using namespace latchkey;

Q_DECLARE_METATYPE(latchkey::FaultScript)

/** The list shows what is there, and changes what is in view only where the user wants it. */
class TestFleetPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.use({}); }
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_list = std::make_unique<FleetList>(*m_stage);
        QVERIFY(showWindow(*m_stage));
    }
    void cleanup() { m_stage.reset(); }

    void showsEveryInstance();
    void selectsByKeyboard();
    void selectsByClick();
    void marksWhatIsInView();
    void opensTheFirstByItself();
    void focusKeepsTheRecord();
    void sorts_data();
    void sorts();
    void sortingAndRefreshingKeepTheRecord();
    void recordOutlivesItsPlaceInTheList();
    void anotherAccountBeginsAnew();
    void opensWhatALongListIsStillSearchedFor();
    void saysWhyItIsEmpty_data();
    void saysWhyItIsEmpty();

private:
    Translations m_translations{*qApp};
    QAction &sorting(const QString &text) const
    {
        const QList<QAction *> all = m_list->pane().sortMenu()->actions();
        return **std::find_if(all.begin(), all.end(),
                              [&](const QAction *each) { return each->text() == text; });
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<FleetList> m_list;
};

void TestFleetPane::showsEveryInstance()
{
    QVERIFY(showList(*m_stage));
    QVERIFY(m_list->view().isVisible());
    QVERIFY(m_list->names().size() >= 14);
    QCOMPARE(m_list->count(), m_stage->session.fleet().rowCount());
    QVERIFY(m_list->names().contains(QStringLiteral("<b>bold</b> & co")));
    // A screen reader hears each of them once, whole.
    auto *list = QAccessible::queryAccessibleInterface(&m_list->view());
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Instances"));
    QCOMPARE(list->childCount(), m_list->count());
    const int demo = static_cast<int>(m_list->names().indexOf(QStringLiteral("demo")));
    QCOMPARE(list->child(demo)->text(QAccessible::Name),
             QStringLiteral("demo, Running, 1 × RTX-A6000, CANADA, $0.68/h"));
}

void TestFleetPane::selectsByKeyboard()
{
    QVERIFY(showList(*m_stage));
    QVERIFY(m_list->view().hasFocus());
    const auto step = [this](Qt::Key key, int row) {
        QTest::keyClick(&m_list->view(), key);
        QCOMPARE(m_stage->session.selectedId(), m_list->idAt(row));
        QCOMPARE(m_list->marked(), QStringList{m_list->idAt(row)});
    };
    const int last = m_list->count() - 1;
    step(Qt::Key_Down, 1);
    step(Qt::Key_Down, 2);
    step(Qt::Key_Up, 1);
    step(Qt::Key_End, last);
    step(Qt::Key_Down, last);
    step(Qt::Key_Home, 0);
    QTRY_COMPARE(m_stage->session.recordState(), ViewState::Ready);
    // Walking through the list asks for the record at its end only.
    QTRY_VERIFY(!m_stage->session.isBusy());
    QCOMPARE(m_list->inView(), m_list->idAt(0));
}

void TestFleetPane::selectsByClick()
{
    QVERIFY(showList(*m_stage));
    QTest::mouseClick(m_list->view().viewport(), Qt::LeftButton, {},
                      m_list->view().visualRect(m_list->view().model()->index(3, 0)).center());
    QCOMPARE(m_stage->session.selectedId(), m_list->idAt(3));
    QTRY_COMPARE(m_list->inView(), m_list->idAt(3));
    QCOMPARE(m_list->marked(), QStringList{m_list->idAt(3)});
}

/** Also after Ctrl has taken the mark away. */
void TestFleetPane::marksWhatIsInView()
{
    QVERIFY(showRecord(*m_stage, ids::demo()));
    const QPoint place = m_list->view().visualRect(m_list->view().currentIndex()).center();
    QTest::mouseClick(m_list->view().viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QCOMPARE(m_list->marked(), QStringList{ids::demo()});
    QTest::keyClick(&m_list->view(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_list->marked(), QStringList{ids::demo()});
    QCOMPARE(m_list->inView(), ids::demo());
}

void TestFleetPane::opensTheFirstByItself()
{
    QVERIFY(showList(*m_stage));
    QCOMPARE(m_stage->session.selectedId(), m_list->idAt(0));
    QCOMPARE(m_list->marked(), QStringList{m_list->idAt(0)});
}

/** An instance that is not listed stays in view when the keyboard comes to the list. */
void TestFleetPane::focusKeepsTheRecord()
{
    QVERIFY(showRecord(*m_stage, ids::unlisted()));
    QCOMPARE(m_list->marked(), QStringList());
    m_list->search().setFocus();
    m_list->view().setFocus();
    m_stage->session.refresh();
    QTRY_VERIFY(!m_stage->session.isBusy());
    QCOMPARE(m_stage->session.selectedId(), ids::unlisted());
    QCOMPARE(m_list->marked(), QStringList());
    QTest::keyClick(&m_list->view(), Qt::Key_Down);
    QVERIFY(m_stage->session.selectedId() != ids::unlisted());
}

void TestFleetPane::sorts_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("firstDescending");
    const auto row = [](const char *by, const char *first, const char *firstDescending) {
        QTest::newRow(by) << QString::fromLatin1(by) << QString::fromLatin1(first)
                          << QString::fromLatin1(firstDescending);
    };
    row("&Name", "-old-benchmark", "whisper-batch");
    row("&Price", "40817", "pretrain-b200");
    row("&Region", "-old-benchmark", "40817");
    row("&GPU", "sdxl-finetune", "-old-benchmark");
}

void TestFleetPane::sorts()
{
    QFETCH(const QString, by);
    QFETCH(const QString, first);
    QFETCH(const QString, firstDescending);
    QVERIFY(showList(*m_stage));
    QVERIFY(sorting(QStringLiteral("&Status")).isChecked());
    sorting(by).trigger();
    QVERIFY(sorting(by).isChecked() && !sorting(QStringLiteral("&Status")).isChecked());
    QCOMPARE(m_list->names().constFirst(), first);
    sorting(QStringLiteral("&Descending")).trigger();
    QCOMPARE(m_list->names().constFirst(), firstDescending);
}

void TestFleetPane::sortingAndRefreshingKeepTheRecord()
{
    QVERIFY(showRecord(*m_stage, ids::demo()));
    const QSignalSpy changes(&m_stage->session, &Session::selectionChanged);
    for (QAction *action : m_list->pane().sortMenu()->actions()) {
        action->trigger();
        m_stage->now = m_stage->now.addSecs(61);
        m_stage->session.refresh();
        QTRY_VERIFY(!m_stage->session.isBusy());
        QCOMPARE(m_list->marked(), QStringList{ids::demo()});
        QCOMPARE(m_list->inView(), ids::demo());
    }
    QCOMPARE(changes.size(), 0);
}

void TestFleetPane::recordOutlivesItsPlaceInTheList()
{
    const QString going = QStringLiteral("ad7e2b95-c1f4-4b3a-8d61-fe0937c4a2d0");
    QVERIFY(showRecord(*m_stage, going));
    const auto count = m_list->names().size();
    m_stage->now = m_stage->now.addSecs(3600);
    m_stage->session.refresh();
    QTRY_COMPARE(m_list->names().size(), count - 1);
    QTRY_VERIFY(!m_stage->session.isBusy());
    QCOMPARE(m_stage->session.selectedId(), going);
    QCOMPARE(m_list->inView(), going);
    QCOMPARE(m_stage->session.recordState(), ViewState::Stale);
    // The view moves its mark along first, and the pane takes it away when that is done.
    QTRY_COMPARE(m_list->marked(), QStringList());
}

void TestFleetPane::anotherAccountBeginsAnew()
{
    QVERIFY(showList(*m_stage));
    QVERIFY(showRecord(*m_stage, m_list->idAt(5)));
    m_stage->window.openSampleData();
    QCOMPARE(m_list->inView(), QString());
    QTRY_VERIFY(!m_list->inView().isEmpty());
    QCOMPARE(m_list->inView(), m_list->idAt(0));
    QCOMPARE(m_list->marked(), QStringList{m_list->idAt(0)});
}

/** Return comes before all of it is searched. */
void TestFleetPane::opensWhatALongListIsStillSearchedFor()
{
    m_list.reset();
    StageOptions options;
    options.provider.generatedInstances = 3000;
    options.provider.maximalLimit = 10'000;
    m_stage = std::make_unique<Stage>(options);
    m_list = std::make_unique<FleetList>(*m_stage);
    QVERIFY(showWindow(*m_stage));
    QVERIFY(showList(*m_stage));
    QTRY_VERIFY(m_list->count() > 3000);
    QLineEdit &field = m_list->search();
    // Not by the keyboard's focus, which would make it ready.
    field.setText(QStringLiteral("whisper-batch"));
    QVERIFY(m_list->count() > 3000);
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_COMPARE(m_list->count(), 1);
    QTRY_COMPARE(m_stage->session.selectedId(), m_list->idAt(0));
    QTRY_COMPARE(m_list->inView(), m_list->idAt(0));
}

void TestFleetPane::saysWhyItIsEmpty_data()
{
    QTest::addColumn<FaultScript>("script");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("waiting") << FaultScript{FaultStep::hold()}
                             << QStringLiteral("Loading the instances…");
    QTest::newRow("none") << FaultScript{FaultStep::send(httpAnswer(200, samples::answer("[]")))}
                          << QStringLiteral("This account has no instances. One that you rent at "
                                            "the provider shows up here by itself.");
    QTest::newRow("failed") << FaultScript{FaultStep::send(httpAnswer(500, {}))}
                            << QStringLiteral("The instances could not be loaded.");
}

void TestFleetPane::saysWhyItIsEmpty()
{
    QFETCH(const FaultScript, script);
    QFETCH(const QString, sentence);
    FaultServer server;
    server.answer(script);
    const Account account =
        newAccount(QStringLiteral("Bare"), server.url(QStringLiteral("/api/v1")));
    m_stage->tokens.keepForSession(account.id, Secret(QStringLiteral("ak_some-token-or-other")));
    m_stage->session.open(account, Session::Memory::None);
    QTRY_COMPARE(server.requests().size(), 1);
    QTRY_COMPARE(m_list->said(), sentence);
    QVERIFY(!m_list->view().isVisible());
}

QTEST_MAIN(TestFleetPane)
#include "tst_fleetpane.moc"
