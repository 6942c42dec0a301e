// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogbench.h"
#include "widgets/windowbench.h"

using namespace latchkey;

using Path = QStringList;

namespace {

/** What gets the focus by Tab, or by Backtab, until it comes round. */
Path walk(QWidget &window, Qt::Key key = Qt::Key_Tab)
{
    constexpr int mostSteps = 120;
    Path path;
    const QWidget *first = nullptr;
    for (int step = 0; step < mostSteps; ++step) {
        QTest::keyClick(window.windowHandle(), key);
        const QWidget *now = window.focusWidget();
        if (now == first)
            break;
        first = first ? first : now;
        const auto *asButton = qobject_cast<const QAbstractButton *>(now);
        const bool isNamed = !now->accessibleName().isEmpty();
        path += isNamed ? now->accessibleName() : asButton ? asButton->text() : now->objectName();
    }
    return path;
}

} // namespace

/** Tab comes to everything in the order in which it is read, and nothing holds it back. */
class TestTabOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(showWindow(m_bench->stage));
    }
    void cleanup() { m_bench.reset(); }

    void walksInReadingOrder();
    void walksThroughTheWelcomePage();
    void walksThroughTheAccountDialog();

private:
    std::unique_ptr<WindowBench> m_bench;
};

void TestTabOrder::walksInReadingOrder()
{
    m_bench->window().resize(1080, 720);
    QVERIFY(showRecord(m_bench->stage, ids::withOtherSecrets()));
    Error error = errorOf(ErrorKind::ServerTrouble);
    error.httpStatus = 500;
    Q_EMIT m_bench->stage.session.refresher().listed(fail(error));
    button(m_bench->window(), QStringLiteral("Copy Password"))->click();
    part<QWidget>(m_bench->window(), QStringLiteral("clipboard_bar"))
        ->findChild<QPushButton *>()
        ->setFocus();
    const Path expected =
        QStringLiteral("Account Research|Search|Refresh|Menu|De&tails|&Try again|Instances|"
                       "Name|Status|Public IPv4|Copy Public IPv4|LAN IPv4|Copy LAN IPv4|"
                       "User name|Change User name|Copy User name|"
                       "Password|Show Password|Copy Password|SSH|Copy SSH|Ports|"
                       "Login method|GPU|GPU type|GPU count|CPU|Memory|Root disk|"
                       "Ephemeral disk|Region|Product type|System|ID|Copy ID|"
                       "Started|Running time|Total cost|Price|"
                       "access_token|Show access_token|Copy access_token|"
                       "bandwidth|Copy bandwidth|cpu_count|Copy cpu_count|"
                       "cpu_model|Copy cpu_model|image.name|Copy image.name|"
                       "image.size_gb|Copy image.size_gb|"
                       "ssh_key_name|Show ssh_key_name|Copy ssh_key_name|"
                       "team.billing_credential|Show team.billing_credential|"
                       "Copy team.billing_credential|team.id|Copy team.id|"
                       "team.name|Copy team.name|"
                       "user.api_token|Show user.api_token|Copy user.api_token|"
                       "user.email|Copy user.email|C&lear now")
            .split(QLatin1Char('|'));
    QCOMPARE(walk(m_bench->window()), expected);
    Path back = walk(m_bench->window(), Qt::Key_Backtab);
    std::reverse(back.begin(), back.end());
    // It began where the first walk ended, at the last but one.
    std::rotate(back.begin(), back.begin() + back.indexOf(expected.constFirst()), back.end());
    QCOMPARE(back, expected);
}

void TestTabOrder::walksThroughTheWelcomePage()
{
    const Path path = walk(m_bench->window());
    QCOMPARE(path.size(), 2);
    QVERIFY(path.contains(QStringLiteral("&Add an account…")));
    QVERIFY(path.contains(QStringLiteral("&Look around with sample data")));
    part<QWidget>(m_bench->window(), QStringLiteral("look_around"))->setFocus();
    m_bench->type(Qt::Key_Space);
    QTRY_VERIFY(m_bench->stage.session.record().instance());
}

void TestTabOrder::walksThroughTheAccountDialog()
{
    DialogBench bench;
    QVERIFY(bench.open(AccountDialog::Purpose::Add));
    bench.button("cancel").setFocus();
    const Path common = {QStringLiteral("name"), QStringLiteral("api_url"),
                         QStringLiteral("qt_tabwidget_tabbar")};
    const Path buttons = {QStringLiteral("Save"), QStringLiteral("Cancel")};
    const Path token = {QStringLiteral("token")};
    QCOMPARE(walk(*bench.dialog), common + token + buttons);
    bench.chooseSignIn();
    bench.button("cancel").setFocus();
    const Path signIn = {QStringLiteral("email"), QStringLiteral("account_password")};
    QCOMPARE(walk(*bench.dialog), common + signIn + buttons);
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
