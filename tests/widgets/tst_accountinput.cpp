// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogbench.h"

using namespace latchkey;

using Purpose = DialogBench::Purpose;
using Texts = DialogBench::Texts;

Q_DECLARE_METATYPE(latchkey::AccountDialog::Purpose)

/** The dialog leads to what has to be corrected, works by keyboard, and keeps nothing. */
class TestAccountInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DialogBench>(); }
    void cleanup() { m_bench.reset(); }

    void opensAsMeant_data();
    void opensAsMeant();
    void leadsToWhatIsWrong_data();
    void leadsToWhatIsWrong();
    void keepsTheKeyboardAfterAFailure();
    void enterSubmits_data();
    void enterSubmits();
    void escapeCancels_data();
    void escapeCancels();
    void keepsNothingOfWhatWasTyped_data();
    void keepsNothingOfWhatWasTyped();

private:
    std::unique_ptr<DialogBench> m_bench;
};

void TestAccountInput::opensAsMeant_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("focus");
    const QString email = QStringLiteral("ada@example.org");
    QTest::newRow("add") << Purpose::Add << QString() << QStringLiteral("Add account")
                         << QStringLiteral("name");
    QTest::newRow("edit") << Purpose::Edit << QString() << QStringLiteral("Edit account")
                          << QStringLiteral("name");
    QTest::newRow("sign in, token") << Purpose::SignIn << QString()
                                    << QStringLiteral("Sign in again") << QStringLiteral("token");
    QTest::newRow("sign in, password")
        << Purpose::SignIn << email << QStringLiteral("Sign in again")
        << QStringLiteral("account_password");
}

void TestAccountInput::opensAsMeant()
{
    QFETCH(const Purpose, purpose);
    QFETCH(const QString, email);
    QFETCH(const QString, title);
    QFETCH(const QString, focus);
    QVERIFY(m_bench->open(purpose, email));
    QCOMPARE(m_bench->dialog->windowTitle(), title);
    QCOMPARE(m_bench->dialog->focusWidget()->objectName(), focus);
    QVERIFY(m_bench->dialog->focusWidget()->hasFocus());
    QCOMPARE(m_bench->field(QStringLiteral("email")).text(), email);
    for (const char *secret : {"token", "account_password"}) {
        QVERIFY(m_bench->field(QLatin1String(secret)).text().isEmpty());
        QCOMPARE(m_bench->field(QLatin1String(secret)).echoMode(), QLineEdit::Password);
    }
    QVERIFY(!m_bench->button("save_anyway").isVisible()
            && !m_bench->button("session_only").isVisible());
    QVERIFY(m_bench->notice().isEmpty());
}

void TestAccountInput::leadsToWhatIsWrong_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<bool>("signsIn");
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Purpose purpose, bool signsIn, const Texts &texts,
                        const char *field, const char *words) {
        QTest::newRow(name) << purpose << signsIn << texts << QString::fromLatin1(field)
                            << QString::fromUtf8(words);
    };
    const QString token = QStringLiteral("token");
    const QString url = QStringLiteral("api_url");
    const QString email = QStringLiteral("email");
    const QString ada = QStringLiteral("ada@example.org");
    row("no token", Purpose::Add, false, {}, "token", ".");
    row("two tokens", Purpose::Add, false, {{token, QStringLiteral("ak_one ak_two")}}, "token",
        ".");
    row("address for a token", Purpose::Add, false, {{token, QStringLiteral("https://a.example")}},
        "token", ".");
    row("no address", Purpose::Add, false, {{url, QString()}}, "api_url", ".");
    row("no web address", Purpose::Add, false, {{url, QStringLiteral("ftp://a.example")}},
        "api_url", ".");
    row("wrong address", Purpose::Add, false,
        {{url, QStringLiteral("http://127.0.0.1:%1/elsewhere")},
         {token, QStringLiteral("ak_some-good-token")}},
        "api_url", "no such API");
    row("no e-mail", Purpose::Add, true, {}, "email", "Enter the e-mail address");
    row("no password", Purpose::Add, true, {{email, ada}}, "account_password",
        "Enter your password");
    row("wrong password", Purpose::Add, true,
        {{email, ada}, {QStringLiteral("account_password"), QStringLiteral("wrong")}},
        "account_password", "It said: <b>Nope</b>");
    row("no token to sign in with", Purpose::SignIn, false, {}, "token", ".");
    row("new address for the old token", Purpose::Edit, false,
        {{url, QStringLiteral("https://other.example/api/v1")}}, "token", "belongs to the address");
    row("the same from the other page", Purpose::Edit, true,
        {{url, QStringLiteral("https://other.example/api/v1")}}, "token", "belongs to the address");
}

void TestAccountInput::leadsToWhatIsWrong()
{
    QFETCH(const Purpose, purpose);
    QFETCH(const bool, signsIn);
    QFETCH(Texts, texts);
    QFETCH(const QString, field);
    QFETCH(const QString, words);
    m_bench->server.answer([](const QByteArray &request) {
        const bool isLogin = targetOf(request).endsWith("/login");
        return EditorBench::says(isLogin ? 401 : 404,
                                 isLogin ? R"({"message":"<b>Nope</b>"})" : "");
    });
    QVERIFY(m_bench->open(purpose));
    if (signsIn)
        m_bench->chooseSignIn();
    for (QString &text : texts) {
        if (text.contains(QLatin1String("%1")))
            text = text.arg(m_bench->server.url().port());
    }
    m_bench->fill(texts);
    m_bench->button("cancel").setFocus();
    m_bench->button("save").click();
    QTRY_VERIFY(!m_bench->notice().isEmpty());
    QVERIFY2(m_bench->notice().contains(words), qPrintable(m_bench->notice()));
    QVERIFY(m_bench->field(field).isVisible() && m_bench->field(field).isEnabled());
    QVERIFY(m_bench->field(field).hasFocus());
    QCOMPARE(m_bench->field(field).selectedText().size(), m_bench->field(field).text().size());
    QVERIFY(m_bench->button("save").isEnabled());
    QVERIFY(m_bench->dialog->isVisible());
    QVERIFY(m_bench->saved.isEmpty());
}

/** Fields are disabled while something runs, which takes the focus away from them. */
void TestAccountInput::keepsTheKeyboardAfterAFailure()
{
    m_bench->list = EditorBench::says(401, {});
    QVERIFY(m_bench->open(Purpose::Add));
    m_bench->fill(DialogBench::goodToken());
    m_bench->field(QStringLiteral("token")).setFocus();
    QTest::keyClick(&m_bench->field(QStringLiteral("token")), Qt::Key_Return);
    QTRY_VERIFY(!m_bench->notice().isEmpty());
    QVERIFY(m_bench->field(QStringLiteral("token")).hasFocus());
}

void TestAccountInput::enterSubmits_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"name", "api_url", "token"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestAccountInput::enterSubmits()
{
    QFETCH(const QString, field);
    QVERIFY(m_bench->open(Purpose::Add));
    m_bench->fill(DialogBench::goodToken());
    m_bench->field(field).setFocus();
    QTest::keyClick(&m_bench->field(field), Qt::Key_Return);
    QTRY_COMPARE(m_bench->saved.size(), 1);
}

void TestAccountInput::escapeCancels_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("while typing") << false;
    QTest::newRow("while the token is tried") << true;
}

void TestAccountInput::escapeCancels()
{
    QFETCH(const bool, isRunning);
    m_bench->list = {FaultStep::hold()};
    QVERIFY(m_bench->open(Purpose::Add));
    m_bench->fill(DialogBench::goodToken());
    if (isRunning) {
        m_bench->button("save").click();
        QTRY_COMPARE(m_bench->server.requests().size(), 1);
    }
    QTest::keyClick(m_bench->dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog->isVisible());
    QCOMPARE(m_bench->editor->step(), AccountEditor::Step::Editing);
    QVERIFY(m_bench->accounts.all().isEmpty());
}

void TestAccountInput::keepsNothingOfWhatWasTyped_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("cancelled") << true;
    QTest::newRow("saved") << false;
}

void TestAccountInput::keepsNothingOfWhatWasTyped()
{
    QFETCH(const bool, isCancelled);
    QVERIFY(m_bench->open(Purpose::Add));
    m_bench->fill({{QStringLiteral("token"), QStringLiteral("ak_some-good-token")},
                   {QStringLiteral("account_password"), QStringLiteral("pa ss")}});
    m_bench->button(isCancelled ? "cancel" : "save").click();
    QTRY_VERIFY(!m_bench->dialog->isVisible());
    for (const char *name : {"token", "account_password"}) {
        QLineEdit &field = m_bench->field(QLatin1String(name));
        field.setEchoMode(QLineEdit::Normal);
        QVERIFY(!field.isUndoAvailable());
        field.undo();
        QCOMPARE(field.text(), QString());
    }
}

QTEST_MAIN(TestAccountInput)
#include "tst_accountinput.moc"
