// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetlist.h"
#include "widgets/windowbench.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace latchkey;

/** Accounts come, change and go in the window, and nothing goes unasked. */
class TestWindowAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(showWindow(m_bench->stage));
    }
    void cleanup() { m_bench.reset(); }

    void addsAnAccount();
    void opensTheAccountOfLastTime();
    void remembersHowEachAccountWasSeen();
    void choosesAmongAccounts();
    void editsTheAccountInView();
    void asksBeforeItRemoves_data();
    void asksBeforeItRemoves();
    void removesAnyway();

private:
    std::unique_ptr<WindowBench> m_bench;
};

void TestWindowAccounts::addsAnAccount()
{
    part<QAbstractButton>(m_bench->window(), QStringLiteral("add_account"))->click();
    auto *adding = WindowBench::dialog<AccountDialog>(QStringLiteral("Add account"));
    QVERIFY(adding);
    QVERIFY(m_bench->stage.provider.start());
    part<QLineEdit>(*adding, QStringLiteral("name"))->setText(QStringLiteral("Mine"));
    part<QLineEdit>(*adding, QStringLiteral("api_url"))
        ->setText(m_bench->stage.provider.apiUrl().toString());
    part<QLineEdit>(*adding, QStringLiteral("token"))
        ->setText(m_bench->stage.provider.token().reveal());
    QTest::keyClick(adding, Qt::Key_Return);
    QTRY_VERIFY(m_bench->stage.session.record().instance());
    QTRY_VERIFY(!m_bench->window().findChild<AccountDialog *>());
    QVERIFY(m_bench->page("page_account").isVisible());
    QVERIFY(button(m_bench->window(), QStringLiteral("Account Mine")));
    QVERIFY(m_bench->entry(QStringLiteral("Mine"))->isChecked());
}

void TestWindowAccounts::opensTheAccountOfLastTime()
{
    const Account account = addAccount(m_bench->stage);
    QTRY_VERIFY(m_bench->stage.session.record().instance());
    const auto entries = m_bench->stage.keychain.entries;
    Stage next(m_bench->withSettings());
    next.keychain.entries = entries;
    // It is shown first, on the page that it will have.
    QVERIFY(showWindow(next));
    QVERIFY(part<QWidget>(next.window, QStringLiteral("page_account"))->isVisible());
    next.window.openCurrentAccount();
    QCOMPARE(next.session.account()->id, account.id);
    QCOMPARE(next.keychain.calls, QStringList{QStringLiteral("read ") + account.id});
    QTRY_VERIFY(next.session.record().instance());
    QVERIFY(FleetList(next).pane().isAncestorOf(next.window.focusWidget()));
}

void TestWindowAccounts::remembersHowEachAccountWasSeen()
{
    const auto sort = [](Stage &on, const QStringList &entries) {
        const auto actions = FleetList(on).pane().sortMenu()->actions();
        for (QAction *each : actions) {
            if (entries.contains(each->text()))
                each->trigger();
        }
    };
    // What the menu has checked.
    const auto sorted = [](Stage &on) {
        QStringList all;
        const auto actions = FleetList(on).pane().sortMenu()->actions();
        for (const QAction *each : actions) {
            if (each->isChecked())
                all += each->text();
        }
        return all;
    };
    const QStringList byPrice{QStringLiteral("&Price"), QStringLiteral("&Descending")};
    const QStringList byRegion{QStringLiteral("&Region")};
    const QStringList byStatus{QStringLiteral("&Status")};
    Stage &stage = m_bench->stage;
    const Account one = addAccount(stage, QStringLiteral("One"));
    QVERIFY(showRecord(stage));
    sort(stage, byPrice);
    const QString first = FleetList(stage).idAt(0);
    const Account two = addAccount(stage, QStringLiteral("Two"));
    QTRY_VERIFY(!stage.session.selectedId().isEmpty());
    QCOMPARE(sorted(stage), byStatus);
    sort(stage, byRegion);
    QVERIFY(showRecord(stage, ids::withMarkup()));
    // Sample data is nobody's: it begins anew, and what is done there is done with.
    m_bench->entry(QStringLiteral("Sample"))->trigger();
    QCOMPARE(sorted(stage), byStatus);
    QTRY_COMPARE(stage.session.selectedId(), FleetList(stage).idAt(0));
    sort(stage, byPrice);

    // What was seen of it is read later where another account's is still being written.
    m_bench->entry(QStringLiteral("One"))->trigger();
    QTRY_COMPARE(stage.session.selectedId(), ids::demo());
    QCOMPARE(sorted(stage), byPrice);
    QCOMPARE(FleetList(stage).idAt(0), first);
    QTRY_COMPARE(FleetList(stage).marked(), QStringList{ids::demo()});
    // Renaming it changes nothing.
    sort(stage, byRegion);
    stage.session.update(one);
    QCOMPARE(sorted(stage),
             (QStringList{QStringLiteral("&Region"), QStringLiteral("&Descending")}));
    sort(stage, {QStringLiteral("&Price")});

    // The next start, which has nothing but the settings.
    Stage next(m_bench->withSettings());
    next.keychain.entries = stage.keychain.entries;
    next.window.openCurrentAccount();
    QCOMPARE(next.session.account()->id, one.id);
    QCOMPARE(sorted(next), byPrice);
    QTRY_COMPARE(next.session.selectedId(), ids::demo());
    QCOMPARE(FleetList(next).idAt(0), first);
    QTRY_COMPARE(FleetList(next).marked(), QStringList{ids::demo()});
    QVERIFY(next.accounts.setCurrent(two.id));
    QCOMPARE(sorted(next), byRegion);
    QTRY_COMPARE(next.session.selectedId(), ids::withMarkup());
}

void TestWindowAccounts::choosesAmongAccounts()
{
    const Account one = addAccount(m_bench->stage, QStringLiteral("One"));
    const Account two = addAccount(m_bench->stage, QStringLiteral("Two"));
    QCOMPARE(m_bench->stage.session.account()->id, two.id);
    m_bench->entry(QStringLiteral("One"))->trigger();
    QCOMPARE(m_bench->stage.session.account()->id, one.id);
    QVERIFY(m_bench->entry(QStringLiteral("One"))->isChecked()
            && !m_bench->entry(QStringLiteral("Two"))->isChecked());
    m_bench->entry(QStringLiteral("Sample"))->trigger();
    QVERIFY(!m_bench->stage.accounts.account(m_bench->stage.session.account()->id));
    QVERIFY(!m_bench->entry(QStringLiteral("One"))->isChecked());
    // Back to the one that is still the current one.
    m_bench->entry(QStringLiteral("One"))->trigger();
    QCOMPARE(m_bench->stage.session.account()->id, one.id);
    QCOMPARE(m_bench->accountMenu().findChildren<QActionGroup *>().size(), 1);
}

void TestWindowAccounts::editsTheAccountInView()
{
    addAccount(m_bench->stage, QStringLiteral("One"));
    QVERIFY(showRecord(m_bench->stage));
    m_bench->entry(QStringLiteral("&Edit"))->trigger();
    auto *editing = WindowBench::dialog<AccountDialog>(QStringLiteral("Edit account"));
    QVERIFY(editing);
    part<QLineEdit>(*editing, QStringLiteral("name"))->setText(QStringLiteral("Renamed"));
    QTest::keyClick(editing, Qt::Key_Return);
    QTRY_VERIFY(button(m_bench->window(), QStringLiteral("Account Renamed")));
    // Its data stays in view.
    QCOMPARE(m_bench->stage.session.record().instance()->id(), ids::demo());
    QVERIFY(m_bench->page("record").isVisible());
}

void TestWindowAccounts::asksBeforeItRemoves_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("Escape") << int(Qt::Key_Escape) << false;
    QTest::newRow("Return") << int(Qt::Key_Return) << false;
    QTest::newRow("the button") << 0 << true;
}

void TestWindowAccounts::asksBeforeItRemoves()
{
    QFETCH(const int, key);
    QFETCH(const bool, isRemoved);
    const Account account = addAccount(m_bench->stage);
    QTRY_VERIFY(!m_bench->stage.session.isBusy());
    m_bench->entry(QStringLiteral("&Remove"))->trigger();
    auto *question = WindowBench::dialog<QMessageBox>(QStringLiteral("Remove account"));
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("“Research”")));
    QVERIFY(QTest::qWaitForWindowActive(question));
    const auto buttons = question->buttons();
    if (key != 0)
        QTest::keyClick(question, static_cast<Qt::Key>(key));
    else
        (*std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *each) {
            return each->text() == QLatin1String("&Remove");
        }))->click();
    QTRY_VERIFY(m_bench->window().findChildren<QMessageBox *>().isEmpty());
    QTRY_COMPARE(m_bench->stage.accounts.all().isEmpty(), isRemoved);
    QCOMPARE(m_bench->stage.keychain.entries.contains(account.id), !isRemoved);
    QCOMPARE(m_bench->page("page_welcome").isVisible(), isRemoved);
}

void TestWindowAccounts::removesAnyway()
{
    addAccount(m_bench->stage);
    m_bench->stage.keychain.removeError = ErrorKind::KeychainDenied;
    m_bench->stage.removal.remove(*m_bench->stage.session.account());
    QTRY_VERIFY(WindowBench::dialog<QMessageBox>(QStringLiteral("Remove account")));
    auto *question = WindowBench::dialog<QMessageBox>(QStringLiteral("Remove account"));
    QCOMPARE(question->informativeText(), sentence(errorOf(ErrorKind::KeychainDenied)));
    QCOMPARE(m_bench->stage.accounts.all().size(), 1);
    QVERIFY(question->defaultButton() != nullptr);
    QCOMPARE(question->buttonRole(question->defaultButton()), QMessageBox::RejectRole);
    const auto buttons = question->buttons();
    for (QAbstractButton *each : buttons) {
        if (question->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    QVERIFY(m_bench->stage.accounts.all().isEmpty());
    QVERIFY(m_bench->page("page_welcome").isVisible());
}

QTEST_MAIN(TestWindowAccounts)
#include "tst_windowaccounts.moc"
