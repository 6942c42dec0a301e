// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sshcommand.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace latchkey;

/** The command people paste into a shell: it runs ssh with these two words, or there is none. */
class TestSshCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buildsTheCommand_data();
    void buildsTheCommand();
    void beginsAsTheUserWants();
    void refusesWhatWouldMisfire_data();
    void refusesWhatWouldMisfire();
    void quotes_data();
    void quotes();
    void aShellReadsOneWord_data();
    void aShellReadsOneWord();
    void aShellReadsTheCommand();
};

void TestSshCommand::buildsTheCommand_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("address");
    QTest::addColumn<std::optional<quint16>>("port");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *user, const char *address, std::optional<quint16> port,
                        const char *expected) {
        QTest::newRow(expected) << QString::fromUtf8(user) << QString::fromUtf8(address) << port
                                << QString::fromUtf8(expected);
    };
    row("demo", "38.80.81.128", std::nullopt, "ssh demo@38.80.81.128");
    row("demo", "38.80.81.128", quint16(2222), "ssh -p 2222 demo@38.80.81.128");
    row("root", "38.80.81.128", quint16(22), "ssh root@38.80.81.128");
    row("root", "10.0.0.4", quint16(65535), "ssh -p 65535 root@10.0.0.4");
    row("demo", "gpu-1.example.com", std::nullopt, "ssh demo@gpu-1.example.com");
    row("first.last_x-1", "10.0.0.4", std::nullopt, "ssh first.last_x-1@10.0.0.4");
    row("demo", "2001:db8::1", std::nullopt, "ssh demo@2001:db8::1");
    row("o'brien", "10.0.0.4", std::nullopt, R"(ssh 'o'\''brien@10.0.0.4')");
    row("a;reboot", "10.0.0.4", std::nullopt, "ssh 'a;reboot@10.0.0.4'");
    row("$(reboot)", "10.0.0.4", quint16(2222), "ssh -p 2222 '$(reboot)@10.0.0.4'");
    row("DOMAIN\\ada", "fe80::1%eth0", std::nullopt, "ssh 'DOMAIN\\ada@fe80::1%eth0'");
}

void TestSshCommand::buildsTheCommand()
{
    QFETCH(const QString, user);
    QFETCH(const QString, address);
    QFETCH(const std::optional<quint16>, port);
    QFETCH(const QString, expected);
    const std::optional<QString> command = sshCommand(user, address, port);
    QVERIFY(command);
    QCOMPARE(*command, expected);
}

void TestSshCommand::beginsAsTheUserWants()
{
    const QString program = QStringLiteral("kitty +kitten ssh -i ~/.ssh/gpu");
    QCOMPARE(sshCommand(QStringLiteral("demo"), QStringLiteral("10.0.0.4"), quint16(2222), program),
             program + QStringLiteral(" -p 2222 demo@10.0.0.4"));
    QVERIFY(
        !sshCommand(QStringLiteral("-demo"), QStringLiteral("10.0.0.4"), std::nullopt, program));
}

void TestSshCommand::refusesWhatWouldMisfire_data()
{
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &word) { QTest::newRow(name) << word; };
    row("missing", {});
    row("dash", QStringLiteral("-demo"));
    row("option", QStringLiteral("-oProxyCommand=reboot"));
    row("only a dash", QStringLiteral("-"));
    row("blank", QStringLiteral(" "));
    row("blank inside", QStringLiteral("a b"));
    row("blank before a dash", QStringLiteral(" -demo"));
    row("blank at the end", QStringLiteral("demo "));
    row("tab", QStringLiteral("a\tb"));
    row("line feed", QStringLiteral("a\nreboot"));
    row("carriage return", QStringLiteral("a\rb"));
    row("nul", QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    row("escape", QStringLiteral("a\x1b[2J"));
    row("delete", QStringLiteral("a") + QChar(0x7f));
    row("next line", QStringLiteral("a") + QChar(0x85));
    row("no-break space", QStringLiteral("a") + QChar(0xa0) + QStringLiteral("b"));
    row("right-to-left override", QStringLiteral("a") + QChar(0x202e) + QStringLiteral("b"));
    row("line separator", QStringLiteral("a") + QChar(0x2028) + QStringLiteral("b"));
    row("a whole address", QStringLiteral("ssh://a"));
    row("a slash", QStringLiteral("a/b"));
}

void TestSshCommand::refusesWhatWouldMisfire()
{
    QFETCH(const QString, word);
    const QString good = QStringLiteral("demo");
    QVERIFY(!sshCommand(word, good, std::nullopt));
    QVERIFY(!sshCommand(good, word, std::nullopt));
    QVERIFY(!sshCommand(word, word, std::nullopt));
    QVERIFY(!sshCommand(word, good, quint16(2222)));
    QVERIFY(!sshCommand(good, word, quint16(2222)));
}

void TestSshCommand::quotes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *word, const char *expected) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(expected);
    };
    row("demo", "demo");
    row("demo@38.80.81.128", "demo@38.80.81.128");
    row("a-b_c.d", "a-b_c.d");
    row("", "''");
    row("a b", "'a b'");
    row("it's", R"('it'\''s')");
    row("$HOME", "'$HOME'");
    row("`id`", "'`id`'");
    row("*", "'*'");
    row("~", "'~'");
    row("a\"b", "'a\"b'");
    row("a\\b", "'a\\b'");
    row("a;b", "'a;b'");
    row("#a", "'#a'");
}

void TestSshCommand::quotes()
{
    QFETCH(const QString, word);
    QFETCH(const QString, expected);
    QCOMPARE(shellQuoted(word), expected);
}

void TestSshCommand::aShellReadsOneWord_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"demo",  "a b",   "'",    "''",    "it's",          "\"",
                             "$HOME", "$(id)", "`id`", "a;b",   "a&b",           "a|b",
                             "a>b",   "*",     "?",    "[a]",   "{a,b}",         "~root",
                             "#a",    "!x",    "\\",   "a\\'b", "a=b",           "%d",
                             "^",     "a\nb",  "a\tb", "ä",     "x'; reboot; '", "-n",
                             ""})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestSshCommand::aShellReadsOneWord()
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sh"));
    if (shell.isEmpty())
        QSKIP("There is no POSIX shell here.");
    QFETCH(const QString, word);
    QProcess process;
    process.start(
        shell, {QStringLiteral("-c"), QStringLiteral("printf '<%s>' %1").arg(shellQuoted(word))});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), QStringLiteral("<%1>").arg(word));
}

void TestSshCommand::aShellReadsTheCommand()
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sh"));
    if (shell.isEmpty())
        QSKIP("There is no POSIX shell here.");
    const std::optional<QString> command =
        sshCommand(QStringLiteral("o'$(id);id"), QStringLiteral("10.0.0.4"), quint16(2222));
    QVERIFY(command);
    QProcess process;
    process.start(shell, {QStringLiteral("-c"),
                          QStringLiteral("ssh() { printf '<%s>' \"$@\"; }; ") + *command});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), QByteArray("<-p><2222><o'$(id);id@10.0.0.4>"));
}

QTEST_GUILESS_MAIN(TestSshCommand)
#include "tst_sshcommand.moc"
