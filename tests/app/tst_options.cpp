// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QTest>

using namespace latchkey;

/** What the command line says, and what is said about it. */
class TestOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void opensLinks_data();
    void opensLinks();
    void refreshes();
    void comesBackAtLogin_data();
    void comesBackAtLogin();
    void helps();
};

void TestOptions::understands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("demo");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("help");
    QTest::addColumn<bool>("version");
    const auto row = [](const char *arguments) -> QTestData & {
        const QString text = QString::fromLatin1(arguments);
        return QTest::newRow(*arguments ? arguments : "nothing")
               << text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const QString none;
    const auto id = QStringLiteral("X-1");
    row("") << false << none << false << false;
    row("--demo") << true << none << false << false;
    row("--instance X-1") << false << id << false << false;
    row("--instance=X-1") << false << id << false << false;
    row("--demo --instance X-1") << true << id << false << false;
    row("--instance a --instance X-1") << false << id << false << false;
    row("--instance=render/node#3%41")
        << false << QStringLiteral("render/node#3%41") << false << false;
    row("--instance --demo") << false << QStringLiteral("--demo") << false << false;
    row("--help") << false << none << true << false;
    row("-h") << false << none << true << false;
    row("--version") << false << none << false << true;
    row("-v") << false << none << false << true;
    row("latchkey://instance/X-1") << false << id << false << false;
    row("--demo latchkey://instance/X-1") << true << id << false << false;
    row("--version --help --demo") << true << none << true << true;
    QTest::newRow("an id in blanks")
        << QStringList{QStringLiteral("--instance"), QStringLiteral(" X-1\n")} << false << id
        << false << false;
}

void TestOptions::understands()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, demo);
    QFETCH(const QString, id);
    QFETCH(const bool, help);
    QFETCH(const bool, version);
    const auto options = parseOptions(QStringList{QStringLiteral("latchkey")} + arguments);
    QVERIFY2(options, options ? "" : qPrintable(options.error()));
    QCOMPARE(options->demo, demo);
    QCOMPARE(options->instanceId, id);
    QCOMPARE(options->help, help);
    QCOMPARE(options->version, version);
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    QTest::newRow("unknown") << QStringList{text("--dmeo")} << text("dmeo");
    QTest::newRow("unknown, short") << QStringList{text("-x")} << text("x");
    QTest::newRow("one dash") << QStringList{text("-demo")} << text("d");
    QTest::newRow("positional") << QStringList{text("X-1")} << text("X-1");
    QTest::newRow("positional behind") << QStringList{text("--demo"), text("X-1")} << text("X-1");
    QTest::newRow("two links") << QStringList{text("latchkey://instance/a"),
                                              text("latchkey://instance/b")}
                               << text("instance/b");
    QTest::newRow("option and link")
        << QStringList{text("--instance"), text("a"), text("latchkey://instance/b")}
        << text("instance/b");
    QTest::newRow("another link") << QStringList{text("https://x.test/")} << text("x.test");
    QTest::newRow("a flag with a value") << QStringList{text("--demo=yes")} << text("demo");
    QTest::newRow("no id") << QStringList{text("--instance")} << text("instance");
    QTest::newRow("empty id") << QStringList{text("--instance=")} << text("instance");
    QTest::newRow("blank id") << QStringList{text("--instance"), text(" ")} << text("instance");
}

void TestOptions::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const auto options = parseOptions(QStringList{QStringLiteral("latchkey")} + arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().contains(named), qPrintable(options.error()));
}

void TestOptions::opensLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *link, const char *id) {
        QTest::newRow(link) << QString::fromUtf8(link) << QString::fromLatin1(id);
    };
    row("latchkey://instance/102cade84ea-e703-4400", "102cade84ea-e703-4400");
    row("LATCHKEY://Instance/a_B.7", "a_B.7");
    row("latchkey://instance/7/", "7");
    for (const char *none : {"latchkey:",
                             "latchkey://",
                             "latchkey://instance",
                             "latchkey://instance/",
                             "latchkey://instance/..",
                             "latchkey://instance/.",
                             "latchkey://instance/a/b",
                             "latchkey://instance//a",
                             "latchkey://instance/%2e%2e",
                             "latchkey://instance/a%20b",
                             "latchkey://instance/a?x=1",
                             "latchkey://instance/a#x",
                             "latchkey://instance/-x",
                             "latchkey://instance/--demo",
                             "latchkey://u:p@instance/a",
                             "latchkey://instance:80/a",
                             "latchkey://stop/a",
                             "latchkey:instance/a",
                             "latchkey:///instance/a",
                             "latchkey://instance/a\n",
                             "latchkey://instance/\u00e4",
                             "latchkey://instance/a b"})
        row(none, "");
    QTest::newRow("the longest") << QStringLiteral("latchkey://instance/") + QString(128, u'a')
                                 << QString(128, u'a');
    QTest::newRow("too long") << QStringLiteral("latchkey://instance/") + QString(129, u'a')
                              << QString();
}

void TestOptions::opensLinks()
{
    QFETCH(const QString, link);
    QFETCH(const QString, id);
    const auto options = parseOptions({QStringLiteral("latchkey"), link});
    QVERIFY(options);
    QCOMPARE(options->instanceId, id);
    QCOMPARE(options->brokenLink, id.isEmpty() ? link : QString());
}

void TestOptions::refreshes()
{
    QVERIFY(parseOptions({QStringLiteral("latchkey"), QStringLiteral("--refresh")})->refresh);
    QVERIFY(!parseOptions({QStringLiteral("latchkey")})->refresh);
}

void TestOptions::comesBackAtLogin_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("appImage");
    QTest::addColumn<QString>("command");
    QTest::newRow("as it was") << QString() << QString()
                               << QStringLiteral("/usr/bin/latchkey -session 1");
    QTest::newRow("what was in view is remembered")
        << QStringLiteral("--instance X-1") << QString()
        << QStringLiteral("/usr/bin/latchkey -session 1");
    QTest::newRow("sample data") << QStringLiteral("--demo") << QString()
                                 << QStringLiteral("/usr/bin/latchkey -session 1 --demo");
    QTest::newRow("out of an AppImage") << QString() << QStringLiteral("/home/a/Latchkey.AppImage")
                                        << QStringLiteral("/home/a/Latchkey.AppImage -session 1");
}

void TestOptions::comesBackAtLogin()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, appImage);
    QFETCH(const QString, command);
    const QLatin1Char blank(' ');
    const auto options =
        parseOptions((QStringLiteral("latchkey ") + arguments).split(blank, Qt::SkipEmptyParts));
    QVERIFY(options);
    const QStringList offered = QStringLiteral("/usr/bin/latchkey -session 1").split(blank);
    QCOMPARE(restartCommand(offered, *options, appImage).join(blank), command);
}

void TestOptions::helps()
{
    const QString help = helpText();
    for (const char *option : {"--demo", "--instance <ID>", "-h, --help", "-v, --version"})
        QVERIFY2(help.contains(QLatin1String(option)), qPrintable(help));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
