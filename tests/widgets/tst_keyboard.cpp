// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogbench.h"
#include "widgets/fleetpane.h"
#include "widgets/mnemonics.h"
#include "widgets/preferencesdialog.h"
#include "widgets/windowbench.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace latchkey;

/** Whatever can be done has a key or a place in a menu, and no key means two things. */
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(showWindow(m_bench->stage));
    }
    void cleanup() { m_bench.reset(); }

    void actionsAreInAMenu();
    void everyActionHasAShortcut();
    void accountsHaveShortcuts();
    void shortcutsAreUnique();
    void mnemonicsOfMenusAreUnique();
    void mnemonicsOfTheWindowAreUnique();
    void mnemonicsOfDialogsAreUnique();
    void buttonsOpenTheirMenus_data();
    void buttonsOpenTheirMenus();

private:
    QMenu &mainMenu() const
    {
        return *part<QToolButton>(m_bench->window(), QStringLiteral("menu_button"))->menu();
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestKeyboard::actionsAreInAMenu()
{
    QVERIFY(showRecord(m_bench->stage));
    QList<QAction *> reachable;
    for (const QMenu *menu : withSubmenus(mainMenu()))
        reachable += menu->actions();
    addAccount(m_bench->stage);
    Q_EMIT m_bench->accountMenu().aboutToShow();
    QList<QAction *> inAMenu = reachable;
    inAMenu += m_bench->accountMenu().actions();
    const QList<QAction *> actions = m_bench->window().actions();
    QVERIFY(actions.size() >= 30);
    for (QAction *each : actions) {
        const bool opensAMenu = each->shortcut() == QKeySequence(Qt::Key_F10)
                                || each->shortcut() == QKeySequence(QStringLiteral("Ctrl+Alt+A"));
        QVERIFY2(opensAMenu || inAMenu.contains(each), qPrintable(each->text()));
        // An action that does not belong to the window has a shortcut only while its menu is open.
        QVERIFY2(!each->text().isEmpty(), qPrintable(each->shortcut().toString()));
    }
    for (const QAction *each : std::as_const(reachable))
        QVERIFY2(each->shortcuts().isEmpty() || actions.contains(each), qPrintable(each->text()));
}

void TestKeyboard::everyActionHasAShortcut()
{
    addAccount(m_bench->stage);
    Q_EMIT m_bench->accountMenu().aboutToShow();
    const QList<QMenu *> menus = withSubmenus(mainMenu()) + withSubmenus(m_bench->accountMenu());
    int count = 0;
    for (const QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *each : actions) {
            if (each->isSeparator() || each->menu())
                continue;
            ++count;
            QVERIFY2(!each->shortcut().isEmpty(), qPrintable(each->text()));
        }
    }
    QVERIFY(count >= 35);
}

void TestKeyboard::accountsHaveShortcuts()
{
    const Account first = addAccount(m_bench->stage, QStringLiteral("First"));
    const Account second = addAccount(m_bench->stage, QStringLiteral("Second"));
    const auto inView = [this] { return m_bench->stage.session.account()->id; };
    QCOMPARE(inView(), second.id);
    m_bench->type(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(inView(), first.id);
    m_bench->type(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(inView(), second.id);
}

void TestKeyboard::shortcutsAreUnique()
{
    QStringList all;
    const QList<QAction *> actions = m_bench->window().findChildren<QAction *>();
    for (const QAction *each : actions) {
        const QList<QKeySequence> keys = each->shortcuts();
        for (const QKeySequence &sequence : keys)
            all += sequence.toString();
    }
    QVERIFY(all.contains(QStringLiteral("F5")));
    QCOMPARE(twice(all), QStringList());
}

void TestKeyboard::mnemonicsOfMenusAreUnique()
{
    addAccount(m_bench->stage);
    Q_EMIT m_bench->accountMenu().aboutToShow();
    const QList<QMenu *> menus = withSubmenus(mainMenu()) + withSubmenus(m_bench->accountMenu());
    QCOMPARE(menus.size(), 5);
    for (const QMenu *each : menus)
        QCOMPARE(twice(mnemonics(*each)), QStringList());
    QVERIFY(mnemonics(mainMenu()).size() >= 8);
    QVERIFY(mnemonics(m_bench->accountMenu()).size() >= 5);
}

void TestKeyboard::mnemonicsOfTheWindowAreUnique()
{
    QCOMPARE(mnemonics(m_bench->window()).size(), 2);
    QCOMPARE(twice(mnemonics(m_bench->window())), QStringList());
    QVERIFY(showRecord(m_bench->stage));
    Q_EMIT m_bench->stage.session.refresher().listed(fail(ErrorKind::Unauthorized));
    button(m_bench->window(), QStringLiteral("Copy Password"))->click();
    // Details only where there are some.
    QVERIFY(mnemonics(m_bench->window()).size() >= 2);
    QCOMPARE(twice(mnemonics(m_bench->window())), QStringList());
}

void TestKeyboard::mnemonicsOfDialogsAreUnique()
{
    const DialogBench bench;
    AccountDialog account(*bench.editor, AccountDialog::Purpose::Add, std::nullopt);
    for (const int page : {0, 1}) {
        account.findChild<QTabWidget *>()->setCurrentIndex(page);
        // With all that it may ever offer.
        for (const char *offer : {"save_anyway", "session_only"})
            part<QWidget>(account, QLatin1String(offer))->show();
        QVERIFY(mnemonics(account).size() >= 7);
        QCOMPARE(twice(mnemonics(account)), QStringList());
    }
    const PreferencesDialog preferences({});
    QVERIFY(mnemonics(preferences).size() >= 4);
    QCOMPARE(twice(mnemonics(preferences)), QStringList());
}

void TestKeyboard::buttonsOpenTheirMenus_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("key");
    for (const char *name : {"Menu", "Account Research"}) {
        QTest::addRow("%s, space", name) << QString::fromLatin1(name) << int(Qt::Key_Space);
        QTest::addRow("%s, click", name) << QString::fromLatin1(name) << 0;
    }
}

void TestKeyboard::buttonsOpenTheirMenus()
{
    QFETCH(const QString, name);
    QFETCH(const int, key);
    QVERIFY(showRecord(m_bench->stage));
    auto *opener = qobject_cast<QToolButton *>(button(m_bench->window(), name));
    opener->setFocus();
    // The menu has an event loop of its own until it is closed.
    QTimer closer;
    bool wasOpen = false;
    connect(&closer, &QTimer::timeout, opener, [&] {
        wasOpen = wasOpen || opener->menu()->isVisible();
        opener->menu()->close();
    });
    closer.start(10);
    if (key != 0)
        QTest::keyClick(opener, static_cast<Qt::Key>(key));
    else
        QTest::mouseClick(opener, Qt::LeftButton);
    QTRY_VERIFY(wasOpen);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
