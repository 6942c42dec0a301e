// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogbench.h"
#include "widgets/fleetpane.h"
#include "widgets/preferencesdialog.h"
#include "widgets/windowbench.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace latchkey;

namespace {

/** The letter after the ampersand, in capitals; empty where there is none. */
QString mnemonic(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QString() : keys.toString().section(QLatin1Char('+'), -1);
}

/** The mnemonics of all that is visible in a window. */
QStringList mnemonics(const QWidget &root)
{
    QStringList all;
    const auto buttons = root.findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons) {
        if (each->isVisibleTo(&root))
            all += mnemonic(each->text());
    }
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *each : labels) {
        if (each->buddy() && each->isVisibleTo(&root))
            all += mnemonic(each->text());
    }
    const auto tabs = root.findChildren<QTabBar *>();
    for (const QTabBar *each : tabs) {
        for (int i = 0; i < each->count(); ++i)
            all += mnemonic(each->tabText(i));
    }
    all.removeAll(QString());
    return all;
}

QStringList mnemonics(const QMenu &menu)
{
    QStringList all;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *each : actions)
        all += mnemonic(each->text());
    all.removeAll(QString());
    return all;
}

QStringList twice(QStringList all)
{
    const QStringList once(QSet<QString>(all.begin(), all.end()).values());
    for (const QString &each : once)
        all.removeOne(each);
    return all;
}

/** Every menu that hangs on `menu`, and itself. */
QList<QMenu *> withSubmenus(QMenu &menu)
{
    QList<QMenu *> all = {&menu};
    const QList<QAction *> actions = menu.actions();
    for (const QAction *each : actions) {
        if (each->menu())
            all += withSubmenus(*each->menu());
    }
    return all;
}

} // namespace

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
    const QList<QAction *> actions = m_bench->window().actions();
    QVERIFY(actions.size() >= 12);
    for (QAction *each : actions) {
        const bool opensTheMenu = each->shortcut() == QKeySequence(Qt::Key_F10);
        QVERIFY2(opensTheMenu || reachable.contains(each), qPrintable(each->text()));
        // An action that does not belong to the window has a shortcut only while its menu is open.
        QVERIFY2(!each->text().isEmpty(), qPrintable(each->shortcut().toString()));
    }
    for (const QAction *each : std::as_const(reachable))
        QVERIFY2(each->shortcuts().isEmpty() || actions.contains(each), qPrintable(each->text()));
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
    QCOMPARE(menus.size(), 4);
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
    QCOMPARE(mnemonics(m_bench->window()).size(), 2);
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
