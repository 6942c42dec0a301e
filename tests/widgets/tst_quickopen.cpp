// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "widgets/quickopen.h"
#include "widgets/selections.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/staging.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTreeWidget>

using namespace latchkey;

/** Ctrl+K, a few letters and Return open an instance or do what a menu does. */
class TestQuickOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.use({}); }
    void init()
    {
        m_stage = std::make_unique<Stage>();
        QVERIFY(showWindow(*m_stage));
    }
    void cleanup() { m_stage.reset(); }

    void modelHoldsItsPromises();
    void opens_data();
    void opens();
    void hearsOfInstancesThatCome();
    void staysWhereItIsWhenTheListChanges();
    void runsCommands();
    void offersOnlyWhatCanBeDone();
    void findsNoSecrets();
    void arrowsWalk();
    void escapeChangesNothing();
    void showsMarkupAsItIs();
    void listsEveryShortcut();

private:
    Translations m_translations{*qApp};
    QuickOpen *open()
    {
        QTest::keyClick(m_stage->window.windowHandle(), Qt::Key_K, Qt::ControlModifier);
        return m_stage->window.findChild<QuickOpen *>();
    }
    static QLineEdit &field(QuickOpen &dialog) { return *dialog.findChild<QLineEdit *>(); }
    static QListView &list(QuickOpen &dialog) { return *dialog.findChild<QListView *>(); }
    static QStringList titles(QuickOpen &dialog)
    {
        QStringList all;
        const QAbstractItemModel *model = list(dialog).model();
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, 0).data().toString();
        return all;
    }

    std::unique_ptr<Stage> m_stage;
};

void TestQuickOpen::modelHoldsItsPromises()
{
    QuickModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setEntries({{QStringLiteral("a"),
                       QStringLiteral("train-7"),
                       QStringLiteral("8 GPUs"),
                       {QStringLiteral("10.0.0.7")},
                       StatusGroup::Running},
                      {Command::Refresh, QStringLiteral("Refresh"), {}, {}, std::nullopt},
                      {QStringLiteral("b"), QStringLiteral("Straße"), {}, {}, StatusGroup::Gone}});
    QCOMPARE(model.rowCount(), 3);
    model.setPattern(QStringLiteral("RE"));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Refresh"));
    QCOMPARE(model.index(0, 0).data(QuickModel::PlacesRole).value<QList<qsizetype>>(),
             QList<qsizetype>({0, 1}));
    QVERIFY(std::holds_alternative<Command>(model.target(0)));
    model.setPattern(QStringLiteral("0.7"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("train-7, 8 GPUs"));
    QVERIFY(model.index(0, 0).data(QuickModel::PlacesRole).value<QList<qsizetype>>().isEmpty());
    // Its title is longer when folded.
    model.setPattern(QStringLiteral("strasse"));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data(QuickModel::PlacesRole).value<QList<qsizetype>>().isEmpty());
    model.setPattern(QStringLiteral("nothing of it"));
    QCOMPARE(model.rowCount(), 0);
}

void TestQuickOpen::opens_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << QStringLiteral("whis") << QStringLiteral("whisper-batch");
    QTest::newRow("letters of a name") << QStringLiteral("wbat") << QStringLiteral("whisper-batch");
    QTest::newRow("id") << QStringLiteral("5f0c7c1e-8a53") << QStringLiteral("llama-70b-serve");
    QTest::newRow("GPU") << QStringLiteral("b200") << QStringLiteral("pretrain-b200");
    QTest::newRow("region and GPU") << QStringLiteral("l40s") << QStringLiteral("render-node-3");
    QTest::newRow("capitals") << QStringLiteral("DEMO") << QStringLiteral("demo");
}

void TestQuickOpen::opens()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QVERIFY(showList(*m_stage));
    QuickOpen *dialog = open();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(&field(*dialog), typed);
    QCOMPARE(titles(*dialog).value(0), name);
    QTest::keyClick(&field(*dialog), Qt::Key_Return);
    QTRY_VERIFY(!m_stage->window.findChild<QuickOpen *>());
    QTRY_VERIFY(m_stage->session.record().instance()
                && m_stage->session.record().instance()->displayName() == name);
}

/** Opened at the start, before the provider has answered. */
void TestQuickOpen::hearsOfInstancesThatCome()
{
    m_stage->window.openSampleData();
    QuickOpen *dialog = open();
    QVERIFY(dialog);
    QTest::keyClicks(&field(*dialog), QStringLiteral("whis"));
    QVERIFY(!titles(*dialog).contains(QStringLiteral("whisper-batch")));
    QTRY_COMPARE(titles(*dialog).value(0), QStringLiteral("whisper-batch"));
    QCOMPARE(list(*dialog).currentIndex().row(), 0);
    QCOMPARE(field(*dialog).text(), QStringLiteral("whis"));
}

void TestQuickOpen::staysWhereItIsWhenTheListChanges()
{
    m_stage->window.openSampleData();
    QTRY_VERIFY(m_stage->session.fleet().rowCount() > 0);
    QuickOpen *dialog = open();
    QVERIFY(dialog);
    const auto current = [&] { return list(*dialog).currentIndex().data().toString(); };
    QTest::keyClick(&field(*dialog), Qt::Key_Down);
    QTest::keyClick(&field(*dialog), Qt::Key_Down);
    const QString chosen = current();
    const auto before = titles(*dialog).size();

    FleetModel &fleet = m_stage->session.fleet();
    QList<Instance> instances = fleet.instances();
    instances.removeFirst();
    fleet.setInstances(instances);
    QTRY_COMPARE(titles(*dialog).size(), before - 1);
    QCOMPARE(current(), chosen);
}

void TestQuickOpen::runsCommands()
{
    QVERIFY(showRecord(*m_stage));
    QuickOpen *dialog = open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(&field(*dialog), QStringLiteral("copy pass"));
    QCOMPARE(titles(*dialog).value(0), QStringLiteral("Copy password"));
    QTest::keyClick(&field(*dialog), Qt::Key_Return);
    QTRY_COMPARE(selections::read(selections::clipboard()), demoPassword().toUtf8());
}

void TestQuickOpen::offersOnlyWhatCanBeDone()
{
    QuickOpen *dialog = open();
    // Without an account there is nothing to open.
    QVERIFY(!dialog);
    QVERIFY(showList(*m_stage));
    dialog = open();
    QVERIFY(dialog);
    const QStringList all = titles(*dialog);
    QCOMPARE(all.first(), QStringLiteral("demo"));
    QVERIFY(all.contains(QStringLiteral("Preferences")));
    QVERIFY(!all.contains(dialog->windowTitle()));
}

void TestQuickOpen::findsNoSecrets()
{
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    QuickOpen *dialog = open();
    for (const QString &secret : {demoPassword(), QStringLiteral("leaked-0O"),
                                  m_stage->session.record().password().reveal()}) {
        field(*dialog).setText(secret);
        QCOMPARE(titles(*dialog), QStringList());
        // Return opens nothing, and closes nothing.
        QTest::keyClick(&field(*dialog), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
    }
}

void TestQuickOpen::arrowsWalk()
{
    QVERIFY(showList(*m_stage));
    QuickOpen *dialog = open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(list(*dialog).currentIndex().row(), 0);
    QTest::keyClick(&field(*dialog), Qt::Key_Down);
    QTest::keyClick(&field(*dialog), Qt::Key_Down);
    QTest::keyClick(&field(*dialog), Qt::Key_Up);
    QCOMPARE(list(*dialog).currentIndex().row(), 1);
    QCOMPARE(dialog->focusWidget(), &field(*dialog));
    const QString name = titles(*dialog).at(1);
    QTest::keyClick(&field(*dialog), Qt::Key_Return);
    QTRY_VERIFY(m_stage->session.record().instance()
                && m_stage->session.record().instance()->displayName() == name);
}

void TestQuickOpen::escapeChangesNothing()
{
    QVERIFY(showRecord(*m_stage));
    QuickOpen *dialog = open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(&field(*dialog), QStringLiteral("whis"));
    QTest::keyClick(&field(*dialog), Qt::Key_Escape);
    QTRY_VERIFY(!m_stage->window.findChild<QuickOpen *>());
    QCOMPARE(m_stage->session.selectedId(), ids::demo());
}

void TestQuickOpen::showsMarkupAsItIs()
{
    QVERIFY(showList(*m_stage));
    QuickOpen *dialog = open();
    field(*dialog).setText(QStringLiteral("<b>"));
    QCOMPARE(titles(*dialog).value(0), QStringLiteral("<b>bold</b> & co"));
}

void TestQuickOpen::listsEveryShortcut()
{
    QTest::keyClick(m_stage->window.windowHandle(), Qt::Key_F1);
    auto *dialog = m_stage->window.findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    const QList<QAction *> actions = m_stage->window.actions();
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(!list->findItems(keys, Qt::MatchStartsWith | Qt::MatchRecursive, 1).isEmpty(),
                 qPrintable(keys));
    }
}

QTEST_MAIN(TestQuickOpen)
#include "tst_quickopen.moc"
