// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printable.h"

#include <QTest>

using namespace latchkey;

/** What acts instead of being seen is seen; all else stays as it is. */
class TestPrintable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
};

void TestPrintable::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const QString &text, const QString &seen) {
        QTest::newRow(name) << text << seen;
    };
    const auto stays = [&](const char *name, const QString &text) { row(name, text, text); };
    stays("nothing", {});
    stays("an address", QStringLiteral("38.80.81.128"));
    stays("accents and blanks", QString::fromUtf8("Zo\xc3\xab's machine"));
    stays("a no-break space", QString::fromUtf8("961,54\xc2\xa0$"));
    stays("Arabic", QString::fromUtf8("\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85"));
    stays("Persian with a non-joiner", QString::fromUtf8("\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae"));
    stays("an emoji of two joined",
          QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb"));
    row("a line end", QStringLiteral("1.2.3.4\nid"), QStringLiteral("1.2.3.4\u240aid"));
    row("a null", QString(QChar(u'\0')), QStringLiteral("\u2400"));
    row("an escape", QStringLiteral("\x1b[31m"), QStringLiteral("\u241b[31m"));
    row("delete", QStringLiteral("a\x7f"), QStringLiteral("a[U+007F]"));
    row("a C1 control", QString(QChar(0x85)), QStringLiteral("[U+0085]"));
    row("an override", QString::fromUtf8("u\xe2\x80\xaenimda"), QStringLiteral("u[U+202E]nimda"));
    row("an isolate", QString::fromUtf8("\xe2\x81\xa6x"), QStringLiteral("[U+2066]x"));
    row("no width", QChar(0xFEFF) + QStringLiteral("root"), QStringLiteral("[U+FEFF]root"));
    row("a line separator", QString::fromUtf8("a\xe2\x80\xa8"), QStringLiteral("a[U+2028]"));
    row("a tag beyond the first plane", QString::fromUtf8("a\xf3\xa0\x81\x81"),
        QStringLiteral("a[U+E0041]"));
    row("half a pair", QString(QChar(0xD83D)) + u'x', QStringLiteral("[U+D83D]x"));
}

void TestPrintable::shows()
{
    QFETCH(const QString, text);
    QFETCH(const QString, seen);
    QCOMPARE(printable(text), seen);
    QCOMPARE(isPrintable(text), text == seen);
    QVERIFY(isPrintable(seen));
}

QTEST_APPLESS_MAIN(TestPrintable)
#include "tst_printable.moc"
