// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowbench.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>

using namespace latchkey;
using namespace std::chrono_literals;

using Way = std::function<void(Stage &)>;

Q_DECLARE_METATYPE(Way)

/** The window as a whole: its pages, its title, its shape, and when it asks. */
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(showWindow(m_bench->stage));
    }
    void cleanup() { m_bench.reset(); }

    void welcomesWhoHasNoAccount();
    void looksAroundInSampleData();
    void saysWhySampleDataIsNotThere();
    void titleNamesTheInstanceAndItsStatus();
    void opensAnInstanceById();
    void opensNothingWithoutAnId();
    void headingIsTheListsName();
    void fitsTheScreen();
    void refreshesByHand_data();
    void refreshesByHand();
    void refreshKeepsTheKeyboard();
    void asksLessWhileNobodyLooks_data();
    void asksLessWhileNobodyLooks();
    void comesToTheFront_data();
    void comesToTheFront();
    void ownLoginNameIsChosen();
    void keepsItsShape();
    void leavesNothingOfSampleData();

private:
    std::unique_ptr<WindowBench> m_bench;
};

void TestMainWindow::welcomesWhoHasNoAccount()
{
    QVERIFY(m_bench->page("page_welcome").isVisible()
            && !m_bench->page("page_account").isVisible());
    QCOMPARE(m_bench->window().windowTitle(), QStringLiteral("Latchkey"));
    QStringList ways;
    const auto buttons = m_bench->window().findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons) {
        if (each->isVisible())
            ways += each->text();
    }
    QCOMPARE(ways, (QStringList{QStringLiteral("&Add an account…"),
                                QStringLiteral("&Look around with sample data")}));
    // What is about an account waits for one.
    m_bench->type(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(!QApplication::activeModalWidget());
    m_bench->type(Qt::Key_F5);
    QVERIFY(!m_bench->stage.session.isBusy());
}

void TestMainWindow::looksAroundInSampleData()
{
    part<QAbstractButton>(m_bench->window(), QStringLiteral("look_around"))->click();
    QVERIFY(m_bench->page("page_account").isVisible());
    QTRY_VERIFY(m_bench->stage.session.record().instance());
    QVERIFY(m_bench->entry(QStringLiteral("Sample"))->isChecked());
    QVERIFY(!m_bench->entry(QStringLiteral("&Remove")));
    QVERIFY(m_bench->stage.keychain.calls.isEmpty());
    QVERIFY(m_bench->stage.accounts.all().isEmpty());
}

void TestMainWindow::saysWhySampleDataIsNotThere()
{
    m_bench->stage.providerTrouble = ErrorKind::Unreachable;
    part<QAbstractButton>(m_bench->window(), QStringLiteral("look_around"))->click();
    auto *box = WindowBench::dialog<QMessageBox>(QStringLiteral("Sample data"));
    QVERIFY(box && box->isVisible());
    QCOMPARE(box->text(), sentence(errorOf(ErrorKind::Unreachable)));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(m_bench->window().findChildren<QMessageBox *>().isEmpty());
}

void TestMainWindow::titleNamesTheInstanceAndItsStatus()
{
    QVERIFY(showRecord(m_bench->stage));
    QCOMPARE(m_bench->window().windowTitle(), QStringLiteral("demo — Running — Latchkey"));
    QVERIFY(showRecord(m_bench->stage, QStringLiteral("40817")));
    QCOMPARE(m_bench->window().windowTitle(), QStringLiteral("40817 — Stopped — Latchkey"));
    // X11 breaks the connection over a title of megabytes.
    Instance instance;
    instance.setText(Attribute::HostName, QString(10'000, QLatin1Char('x')));
    m_bench->stage.session.record().setInstance(instance);
    Q_EMIT m_bench->stage.session.changed();
    QCOMPARE(m_bench->window().windowTitle(),
             QString(199, QLatin1Char('x')) + QStringLiteral("… — Latchkey"));
    m_bench->stage.session.close();
    QCOMPARE(m_bench->window().windowTitle(), QStringLiteral("Latchkey"));
}

void TestMainWindow::opensAnInstanceById()
{
    QVERIFY(showList(m_bench->stage));
    m_bench->type(Qt::Key_O, Qt::ControlModifier);
    auto *asking = WindowBench::dialog<QInputDialog>(QStringLiteral("Open instance by ID"));
    QVERIFY(asking);
    asking->setTextValue(QLatin1Char(' ') + ids::unlisted() + QLatin1Char('\n'));
    asking->accept();
    QTRY_VERIFY(m_bench->stage.session.record().instance()
                && m_bench->stage.session.record().instance()->id() == ids::unlisted());
}

void TestMainWindow::opensNothingWithoutAnId()
{
    QVERIFY(showRecord(m_bench->stage, ids::withOtherSecrets()));
    m_bench->window().openInstance(QStringLiteral(" \n"));
    QCOMPARE(m_bench->stage.session.selectedId(), ids::withOtherSecrets());
}

void TestMainWindow::headingIsTheListsName()
{
    QVERIFY(showRecord(m_bench->stage, QStringLiteral("40817")));
    QCOMPARE(part<QLineEdit>(m_bench->window(), QStringLiteral("host_name"))->text(),
             QStringLiteral("40817"));
}

void TestMainWindow::fitsTheScreen()
{
    const QSize room = m_bench->window().screen()->availableSize();
    QVERIFY(m_bench->window().width() < room.width());
    QVERIFY(m_bench->window().height() < room.height());
}

void TestMainWindow::refreshesByHand_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("F5") << Way(
        [](Stage &stage) { QTest::keyClick(stage.window.windowHandle(), Qt::Key_F5); });
    QTest::newRow("Ctrl+R") << Way([](Stage &stage) {
        QTest::keyClick(stage.window.windowHandle(), Qt::Key_R, Qt::ControlModifier);
    });
    QTest::newRow("button") << Way(
        [](Stage &stage) { button(stage.window, QStringLiteral("Refresh"))->click(); });
}

void TestMainWindow::refreshesByHand()
{
    QFETCH(const Way, way);
    QVERIFY(showRecord(m_bench->stage));
    m_bench->stage.provider.forgetRequests();
    way(m_bench->stage);
    QTRY_COMPARE(m_bench->stage.provider.requests().size(), 2);
    QTRY_VERIFY(!m_bench->stage.session.isBusy());
    QCOMPARE(m_bench->stage.provider.requestCount(QStringLiteral("/computing/instances")), 1);
}

void TestMainWindow::refreshKeepsTheKeyboard()
{
    QVERIFY(showRecord(m_bench->stage));
    auto *refresh = button(m_bench->window(), QStringLiteral("Refresh"));
    refresh->setFocus();
    QTest::keyClick(refresh, Qt::Key_Space);
    QTRY_VERIFY(!m_bench->stage.session.isBusy());
    QVERIFY(refresh->hasFocus() && refresh->isEnabled());
}

void TestMainWindow::asksLessWhileNobodyLooks_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("minimised") << Way([](Stage &stage) { stage.window.showMinimized(); });
    QTest::newRow("hidden") << Way([](Stage &stage) { stage.window.hide(); });
}

void TestMainWindow::asksLessWhileNobodyLooks()
{
    QFETCH(const Way, way);
    QVERIFY(showRecord(m_bench->stage));
    QCOMPARE(m_bench->stage.session.refresher().due(), std::chrono::milliseconds(60s));
    way(m_bench->stage);
    QTRY_COMPARE(m_bench->stage.session.refresher().due(), std::chrono::milliseconds(300s));
    m_bench->stage.provider.forgetRequests();
    m_bench->stage.uptime = 61s;
    m_bench->window().raiseToUser();
    // Too old for somebody who looks: at once.
    QTRY_COMPARE(m_bench->stage.provider.requestCount(QStringLiteral("/computing/instances")), 1);
}

void TestMainWindow::comesToTheFront_data()
{
    QTest::addColumn<bool>("isMaximized");
    QTest::addColumn<Way>("away");
    const Way minimize = [](Stage &stage) { stage.window.showMinimized(); };
    const Way hide = [](Stage &stage) { stage.window.hide(); };
    QTest::newRow("minimised") << false << minimize;
    QTest::newRow("hidden") << false << hide;
    QTest::newRow("maximised, then minimised") << true << minimize;
}

void TestMainWindow::comesToTheFront()
{
    QFETCH(const bool, isMaximized);
    QFETCH(const Way, away);
    if (isMaximized) {
        m_bench->window().showMaximized();
        // The window manager's part of it.
        QTRY_COMPARE(m_bench->window().width(),
                     m_bench->window().screen()->availableSize().width());
    }
    away(m_bench->stage);
    QTRY_VERIFY(!m_bench->window().windowHandle()->isExposed()
                && !m_bench->window().isActiveWindow());
    m_bench->window().raiseToUser();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window()));
    QVERIFY(m_bench->window().isVisible() && !m_bench->window().isMinimized());
    QTRY_COMPARE(m_bench->window().isMaximized(), isMaximized);
}

/** To look at the login name is not to choose it. */
void TestMainWindow::ownLoginNameIsChosen()
{
    addAccount(m_bench->stage);
    QVERIFY(showRecord(m_bench->stage));
    const auto answer = [this](const QString &name) {
        button(m_bench->window(), QStringLiteral("Change User name"))->click();
        auto *asking = WindowBench::dialog<QInputDialog>(QStringLiteral("User name"));
        if (!name.isEmpty())
            asking->setTextValue(name);
        asking->accept();
        return m_bench->settings.allKeys().filter(QStringLiteral("login"), Qt::CaseInsensitive);
    };
    QCOMPARE(answer({}), QStringList());
    QCOMPARE(answer(QStringLiteral("root")).size(), 1);
}

void TestMainWindow::keepsItsShape()
{
    addAccount(m_bench->stage);
    m_bench->window().resize(901, 677);
    auto *splitter = part<QSplitter>(m_bench->window(), QStringLiteral("splitter"));
    splitter->setSizes({333, splitter->width() - 333 - splitter->handleWidth()});
    QTRY_COMPARE(m_bench->window().size(), QSize(901, 677));
    const QList<int> sizes = splitter->sizes();
    m_bench->window().close();
    Stage next(m_bench->withSettings());
    QVERIFY(showWindow(next));
    next.window.openCurrentAccount();
    QTRY_COMPARE(next.window.size(), QSize(901, 677));
    QTRY_COMPARE(part<QSplitter>(next.window, QStringLiteral("splitter"))->sizes(), sizes);
}

void TestMainWindow::leavesNothingOfSampleData()
{
    QVERIFY(showRecord(m_bench->stage));
    m_bench->stage.session.setLoginName(QStringLiteral("somebody"));
    m_bench->window().close();
    QCOMPARE(m_bench->settings.allKeys(), QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
