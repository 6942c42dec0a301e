// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogbench.h"

#include <QSignalSpy>

using namespace latchkey;

using Purpose = DialogBench::Purpose;
using Texts = DialogBench::Texts;

Q_DECLARE_METATYPE(latchkey::AccountDialog::Purpose)
Q_DECLARE_METATYPE(latchkey::FaultScript)
Q_DECLARE_METATYPE(latchkey::ErrorKind)

/** The dialog does what was chosen and typed, and offers what is left when that fails. */
class TestAccountDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DialogBench>(); }
    void cleanup() { m_bench.reset(); }

    void chooses_data();
    void chooses();
    void offersAWayOn_data();
    void offersAWayOn();
    void takesBackWhatItOffered();
    void offersNothingForOtherInput();
    void saysWhatItDoes();

private:
    std::unique_ptr<DialogBench> m_bench;
};

void TestAccountDialog::chooses_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<bool>("signsIn");
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QList<QByteArray>>("asked");
    const Texts token = DialogBench::goodToken();
    const Texts password = {{QStringLiteral("email"), QStringLiteral("ada@example.org")},
                            {QStringLiteral("account_password"), QStringLiteral("pa ss")}};
    const QByteArray list = QByteArrayLiteral("/api/v1/computing/instances");
    const QByteArray login = QByteArrayLiteral("/api/v1/login");
    using Asked = QList<QByteArray>;
    QTest::newRow("add, token") << Purpose::Add << false << token << Asked{list};
    QTest::newRow("add, sign in") << Purpose::Add << true << password << Asked{login, list};
    QTest::newRow("edit, nothing") << Purpose::Edit << false << Texts() << Asked();
    QTest::newRow("edit, nothing, other page") << Purpose::Edit << true << Texts() << Asked();
    QTest::newRow("edit, token") << Purpose::Edit << false << token << Asked{list};
    QTest::newRow("edit, sign in") << Purpose::Edit << true << password << Asked{login, list};
    QTest::newRow("sign in, token") << Purpose::SignIn << false << token << Asked{list};
    QTest::newRow("sign in") << Purpose::SignIn << true << password << Asked{login, list};
}

void TestAccountDialog::chooses()
{
    QFETCH(const Purpose, purpose);
    QFETCH(const bool, signsIn);
    QFETCH(const Texts, texts);
    QFETCH(const QList<QByteArray>, asked);
    QVERIFY(m_bench->open(purpose));
    if (signsIn)
        m_bench->chooseSignIn();
    m_bench->fill(texts);
    m_bench->fill({{QStringLiteral("name"), QStringLiteral("New name")}});
    const QSignalSpy accepted(m_bench->dialog.get(), &QDialog::accepted);
    m_bench->button("save").click();
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(!m_bench->dialog->isVisible());
    QCOMPARE(m_bench->asked(), asked);
    QCOMPARE(m_bench->saved.size(), 1);
    const auto account = m_bench->accounts.account(m_bench->saved.constFirst());
    QCOMPARE(account->name, QStringLiteral("New name"));
    if (purpose != Purpose::Add)
        QCOMPARE(account->id, m_bench->old.id);
    const QString token = m_bench->keychain.entries.value(account->id).reveal();
    const QString old = QStringLiteral("ak_old-token");
    QCOMPARE(token == old, texts.isEmpty());
}

void TestAccountDialog::offersAWayOn_data()
{
    QTest::addColumn<FaultScript>("list");
    QTest::addColumn<ErrorKind>("keychain");
    QTest::addColumn<bool>("saveAnyway");
    QTest::addColumn<bool>("sessionOnly");
    const FaultScript good = EditorBench::says(200, samples::list());
    const auto none = ErrorKind::NoToken;
    QTest::newRow("server trouble") << EditorBench::says(500, {}) << none << true << false;
    QTest::newRow("offline") << FaultScript{FaultStep::reset()} << none << true << false;
    QTest::newRow("refused") << EditorBench::says(401, {}) << none << false << false;
    QTest::newRow("forbidden") << EditorBench::says(403, {}) << none << false << false;
    QTest::newRow("locked") << good << ErrorKind::KeychainLocked << false << true;
    QTest::newRow("no keychain") << good << ErrorKind::KeychainMissing << false << true;
    QTest::newRow("denied") << good << ErrorKind::KeychainDenied << false << true;
    QTest::newRow("silent") << good << ErrorKind::KeychainSilent << false << true;
    QTest::newRow("refused to write") << good << ErrorKind::KeychainFailed << false << true;
    QTest::newRow("read back differs") << good << ErrorKind::KeychainUnverified << false << true;
}

void TestAccountDialog::offersAWayOn()
{
    QFETCH(const FaultScript, list);
    QFETCH(const ErrorKind, keychain);
    QFETCH(const bool, saveAnyway);
    QFETCH(const bool, sessionOnly);
    m_bench->list = list;
    if (keychain != ErrorKind::NoToken)
        m_bench->keychain.writeError = keychain;
    QVERIFY(m_bench->open(Purpose::Add));
    m_bench->fill(DialogBench::goodToken());
    m_bench->button("save").click();
    QTRY_VERIFY(!m_bench->notice().isEmpty());
    QCOMPARE(m_bench->button("save_anyway").isVisible(), saveAnyway);
    QCOMPARE(m_bench->button("session_only").isVisible(), sessionOnly);
    QVERIFY(m_bench->saved.isEmpty());
    if (!saveAnyway && !sessionOnly)
        return;
    m_bench->button(saveAnyway ? "save_anyway" : "session_only").click();
    QTRY_VERIFY(!m_bench->dialog->isVisible());
    QCOMPARE(m_bench->saved.size(), 1);
    QCOMPARE(m_bench->keychain.entries.isEmpty(), sessionOnly);
}

/** What was offered was for what had been tried. */
void TestAccountDialog::takesBackWhatItOffered()
{
    m_bench->list = EditorBench::says(500, {});
    QVERIFY(m_bench->open(Purpose::Add));
    m_bench->fill(DialogBench::goodToken());
    m_bench->button("save").click();
    QTRY_VERIFY(m_bench->button("save_anyway").isVisible());
    m_bench->fill({{QStringLiteral("token"), QStringLiteral("ak_another-good-token")}});
    QVERIFY(!m_bench->button("save_anyway").isVisible());
    m_bench->button("save").click();
    QTRY_VERIFY(m_bench->button("save_anyway").isVisible());
    m_bench->chooseSignIn();
    QVERIFY(!m_bench->button("save_anyway").isVisible());
}

void TestAccountDialog::offersNothingForOtherInput()
{
    m_bench->list = EditorBench::says(500, {});
    QVERIFY(m_bench->open(Purpose::Add));
    m_bench->fill(DialogBench::goodToken());
    m_bench->button("save").click();
    QTRY_VERIFY(m_bench->button("save_anyway").isVisible());
    m_bench->field(QStringLiteral("token")).setText({});
    m_bench->button("save").click();
    QVERIFY(m_bench->field(QStringLiteral("token")).hasFocus());
    QVERIFY(!m_bench->button("save_anyway").isVisible());
}

void TestAccountDialog::saysWhatItDoes()
{
    m_bench->keychain.isHeld = true;
    QVERIFY(m_bench->open(Purpose::Add));
    m_bench->chooseSignIn();
    m_bench->fill({{QStringLiteral("email"), QStringLiteral("ada@example.org")},
                   {QStringLiteral("account_password"), QStringLiteral("pa ss")}});
    QStringList said;
    connect(m_bench->editor.get(), &AccountEditor::stepChanged, m_bench->dialog.get(), [&] {
        said += m_bench->progress();
        QVERIFY(!m_bench->button("save").isEnabled() || said.constLast().isEmpty());
    });
    m_bench->button("save").click();
    QTRY_COMPARE(said,
                 (QStringList{QStringLiteral("Signing in…"), QStringLiteral("Trying the token…"),
                              QStringLiteral("Storing the token in the keychain…")}));
    m_bench->keychain.release();
    QTRY_VERIFY(!m_bench->dialog->isVisible());
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
