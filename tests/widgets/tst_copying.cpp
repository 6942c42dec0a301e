// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "widgets/recordview.h"
#include "widgets/selections.h"
#include "widgets/staging.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace latchkey;
using namespace std::chrono_literals;

/** One click or key puts exactly what is meant on the clipboard, and the window says so. */
class TestCopying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.use({}); }
    void init()
    {
        m_stage = std::make_unique<Stage>();
        QVERIFY(showWindow(*m_stage));
    }
    void cleanup() { m_stage.reset(); }

    void copies_data();
    void copies();
    void copiesWhatIsNotKnownToday_data();
    void copiesWhatIsNotKnownToday();
    void offersOnlyWhatIsGiven_data();
    void offersOnlyWhatIsGiven();
    void copiesTheOwnLoginName();
    void countsDown();
    void clearsNow();
    void saysWhoTookOver();
    void plainCopyEndsTheCountdown();
    void saysWhatFailed();
    void copiesNothingThatActs_data();
    void copiesNothingThatActs();
    void clearsOnTheWelcomePageToo();

private:
    Translations m_translations{*qApp};
    QString said() const { return bar().findChild<QLabel *>()->text(); }
    QPushButton &clearButton() const { return *bar().findChild<QPushButton *>(); }
    QWidget &bar() const
    {
        return *part<QWidget>(m_stage->window, QStringLiteral("clipboard_bar"));
    }
    QAction *action(const QString &shortcut) const
    {
        const QList<QAction *> all = m_stage->window.actions();
        for (QAction *each : all) {
            if (each->shortcuts().contains(QKeySequence(shortcut)))
                return each;
        }
        return nullptr;
    }
    void press(const QString &name) const { button(m_stage->window, name)->click(); }
    void type(const QString &shortcut) const
    {
        const QKeyCombination keys = QKeySequence(shortcut)[0];
        QTest::keyClick(m_stage->window.windowHandle(), keys.key(), keys.keyboardModifiers());
    }

    std::unique_ptr<Stage> m_stage;
};

void TestCopying::copies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortcut");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSecret");
    const auto row = [](const char *name, const char *shortcut, const char *text,
                        bool isSecret = false) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(shortcut)
                            << QString::fromLatin1(text) << isSecret;
    };
    row("Public IPv4", "Ctrl+Shift+I", "198.51.100.17");
    row("LAN IPv4", "Ctrl+Shift+L", "10.0.12.4");
    row("User name", "Ctrl+Shift+U", "ubuntu");
    row("Password", "Ctrl+Shift+P", "0O1lI|S5-B8rn", true);
    row("SSH", "Ctrl+Shift+S", "ssh ubuntu@198.51.100.17");
    row("ID", "Ctrl+Shift+D", "5f0c7c1e-8a53-4a0e-9d0b-6a1f0f3b7a21");
}

void TestCopying::copies()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shortcut);
    QFETCH(const QString, text);
    QFETCH(const bool, isSecret);
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    selections::write(selections::primary(), QByteArrayLiteral("chosen elsewhere"));
    QVERIFY(action(shortcut)->isEnabled());
    for (const bool byShortcut : {false, true}) {
        selections::write(selections::clipboard(), QByteArrayLiteral("copied elsewhere"));
        if (byShortcut)
            type(shortcut);
        else
            press(QStringLiteral("Copy ") + name);
        QCOMPARE(said(), isSecret ? name + QStringLiteral(" copied. Clears in 30 s.")
                                  : name + QStringLiteral(" copied."));
        QCOMPARE(clearButton().isVisible(), isSecret);
        QCOMPARE(selections::read(selections::clipboard()), text.toUtf8());
        QCOMPARE(selections::isHinted(), isSecret);
    }
    QCOMPARE(selections::read(selections::primary()), QByteArrayLiteral("chosen elsewhere"));
}

void TestCopying::copiesWhatIsNotKnownToday_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSecret");
    const auto row = [](const char *key, const char *text, bool isSecret) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(text) << isSecret;
    };
    row("cpu_model", "Intel Xeon Platinum 8480+", false);
    row("team.name", "Language models", false);
    row("user.api_token", "sample-0O0O-api-token", true);
    row("access_token", "sample-lI1|-access-token", true);
}

void TestCopying::copiesWhatIsNotKnownToday()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QFETCH(const bool, isSecret);
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    press(QStringLiteral("Copy ") + key);
    QVERIFY(said().startsWith(key + QStringLiteral(" copied.")));
    QCOMPARE(selections::read(selections::clipboard()), text.toUtf8());
    QCOMPARE(selections::isHinted(), isSecret);
}

void TestCopying::offersOnlyWhatIsGiven_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortcut");
    QTest::newRow("no address") << ids::demo() << QStringLiteral("LAN IPv4")
                                << QStringLiteral("Ctrl+Shift+L");
    QTest::newRow("no safe command")
        << ids::withoutSsh() << QStringLiteral("SSH") << QStringLiteral("Ctrl+Shift+S");
    QTest::newRow("no password") << ids::unlisted() << QStringLiteral("Password")
                                 << QStringLiteral("Ctrl+Shift+P");
    QTest::newRow("no user name") << ids::unlisted() << QStringLiteral("User name")
                                  << QStringLiteral("Ctrl+Shift+U");
}

void TestCopying::offersOnlyWhatIsGiven()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QFETCH(const QString, shortcut);
    selections::write(selections::clipboard(), QByteArrayLiteral("copied elsewhere"));
    // Nothing is given before there is a record at all.
    QVERIFY(!action(shortcut)->isEnabled());
    m_stage->window.openSampleData();
    type(shortcut);
    QCOMPARE(said(), QStringLiteral("There is no record yet to copy from."));
    QVERIFY(showRecord(*m_stage, id));
    QVERIFY(!button(m_stage->window, QStringLiteral("Copy ") + name)->isEnabled());
    type(shortcut);
    const QString why = name == QLatin1String("SSH")
                            ? QStringLiteral("There is no SSH command")
                            : QStringLiteral("no value for “%1”").arg(name);
    QVERIFY2(said().contains(why), qPrintable(said()));
    QVERIFY(!clearButton().isVisible());
    QCOMPARE(selections::read(selections::clipboard()), QByteArrayLiteral("copied elsewhere"));
    m_stage->session.close();
    QVERIFY(!action(shortcut)->isEnabled());
}

void TestCopying::copiesTheOwnLoginName()
{
    QVERIFY(showRecord(*m_stage, ids::withoutSsh()));
    m_stage->session.setLoginName(QStringLiteral("root"));
    press(QStringLiteral("Copy User name"));
    QCOMPARE(selections::read(selections::clipboard()), QByteArrayLiteral("root"));
    press(QStringLiteral("Copy SSH"));
    QCOMPARE(selections::read(selections::clipboard()), QByteArrayLiteral("ssh root@38.80.81.44"));
}

void TestCopying::countsDown()
{
    QVERIFY(showRecord(*m_stage));
    const int height = bar().height();
    press(QStringLiteral("Copy Password"));
    m_stage->leap = 20s;
    static const QRegularExpression tenOrLess(
        QStringLiteral("^Password copied\\. Clears in ([1-9]|10) s\\.$"));
    QTRY_VERIFY(said().contains(tenOrLess));
    QVERIFY(clearButton().isVisible());
    m_stage->leap = 30s;
    QTRY_COMPARE(said(), QStringLiteral("The clipboard was cleared."));
    QVERIFY(!clearButton().isVisible());
    QCOMPARE(selections::read(selections::clipboard()), QByteArray());
    // Nothing in the window moves meanwhile.
    QCOMPARE(bar().height(), height);
}

void TestCopying::clearsNow()
{
    QVERIFY(showRecord(*m_stage));
    press(QStringLiteral("Copy Password"));
    QCOMPARE(selections::read(selections::clipboard()), demoPassword().toUtf8());
    QCOMPARE(clearButton().text(), QStringLiteral("C&lear now"));
    clearButton().click();
    QTRY_COMPARE(said(), QStringLiteral("The clipboard was cleared."));
    QVERIFY(!clearButton().isVisible());
    QCOMPARE(selections::read(selections::clipboard()), QByteArray());
    QVERIFY(!selections::isHinted());
}

void TestCopying::saysWhoTookOver()
{
    QVERIFY(showRecord(*m_stage));
    press(QStringLiteral("Copy Password"));
    selections::write(selections::clipboard(), QByteArrayLiteral("copied elsewhere"));
    QTRY_COMPARE(said(), QStringLiteral("Something else is on the clipboard now."));
    QVERIFY(!clearButton().isVisible());
    QCOMPARE(selections::read(selections::clipboard()), QByteArrayLiteral("copied elsewhere"));
}

void TestCopying::plainCopyEndsTheCountdown()
{
    QVERIFY(showRecord(*m_stage));
    press(QStringLiteral("Copy Password"));
    press(QStringLiteral("Copy Public IPv4"));
    QCOMPARE(said(), QStringLiteral("Public IPv4 copied."));
    QVERIFY(!clearButton().isVisible());
    QCOMPARE(selections::read(selections::clipboard()), QByteArrayLiteral("38.80.81.128"));
    QVERIFY(!selections::isHinted());
}

void TestCopying::saysWhatFailed()
{
    QVERIFY(showRecord(*m_stage));
    Q_EMIT part<RecordView>(m_stage->window, QStringLiteral("record"))
        ->notCopied(QStringLiteral("Password was not copied."));
    QCOMPARE(said(), QStringLiteral("Password was not copied."));
    QVERIFY(!clearButton().isVisible());
}

void TestCopying::copiesNothingThatActs_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("seen");
    QTest::newRow("a line end") << QStringLiteral("192.0.2.1\nid")
                                << QStringLiteral("192.0.2.1\u240aid");
    QTest::newRow("an override") << QString::fromUtf8("192.0.2.\xe2\x80\xae"
                                                      "1")
                                 << QStringLiteral("192.0.2.[U+202E]1");
}

void TestCopying::copiesNothingThatActs()
{
    QFETCH(const QString, address);
    QFETCH(const QString, seen);
    QVERIFY(showRecord(*m_stage));
    selections::write(selections::clipboard(), QByteArrayLiteral("copied elsewhere"));
    Instance instance = *m_stage->session.record().instance();
    instance.setText(Attribute::PublicIpv4, address);
    m_stage->session.record().setInstance(instance);
    auto *field = part<QLineEdit>(m_stage->window, QStringLiteral("public_ipv4"));
    QCOMPARE(field->text(), seen);
    press(QStringLiteral("Copy Public IPv4"));
    QVERIFY(said().startsWith(QStringLiteral("Public IPv4 was not copied")));
    QCOMPARE(selections::read(selections::clipboard()), QByteArrayLiteral("copied elsewhere"));
    QVERIFY(!button(m_stage->window, QStringLiteral("Copy SSH"))->isEnabled());
    // By hand it is what was seen.
    field->selectAll();
    QTest::keySequence(field, QKeySequence::Copy);
    QCOMPARE(selections::read(selections::clipboard()), seen.toUtf8());
}

/** The account may go while its password is still on the clipboard. */
void TestCopying::clearsOnTheWelcomePageToo()
{
    QVERIFY(showRecord(*m_stage));
    press(QStringLiteral("Copy Password"));
    m_stage->session.close();
    QVERIFY(clearButton().isVisible());
    clearButton().click();
    QTRY_COMPARE(said(), QStringLiteral("The clipboard was cleared."));
    QCOMPARE(selections::read(selections::clipboard()), QByteArray());
}

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
