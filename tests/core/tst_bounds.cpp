// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bounds.h"

#include <QTest>

using namespace latchkey;

/** The two questions about size that are asked of every answer. */
class TestBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elides_data();
    void elides();
    void countsWhatIsBuilt_data();
    void countsWhatIsBuilt();
};

void TestBounds::elides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("abcde", "abcde");
    row("abcdef", "abcd…");
    row("абвгде", "абвг…");
    // A character of two units is kept or left out as a whole.
    row("ab🔑e", "ab🔑e");
    row("ab🔑ef", "ab🔑…");
    row("abc🔑f", "abc…");
}

void TestBounds::elides()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(bounds::elided(text, 5), expected);
}

void TestBounds::countsWhatIsBuilt_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fits");
    const auto list = [](const QByteArray &item, qsizetype count) {
        return "[" + (item + ",").repeated(count).chopped(1) + "]";
    };
    using namespace bounds;
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("most containers") << list("{}", mostContainers - 1) << true;
    QTest::newRow("a container more") << list("{}", mostContainers) << false;
    QTest::newRow("nested") << QByteArray(mostContainers + 1, '[') << false;
    QTest::newRow("most values") << list("1", mostValues) << true;
    QTest::newRow("a value more") << list("1", mostValues + 1) << false;
    // What is in a string is none of it.
    QTest::newRow("in a string") << "[\"" + QByteArray("[{,").repeated(mostValues) + "\"]" << true;
    QTest::newRow("quotes in a string")
        << R"([")" + QByteArray(R"(\"[\\)").repeated(mostContainers) + R"("])" << true;
    QTest::newRow("behind a string")
        << R"(["a\\",)" + QByteArray("[").repeated(mostContainers) << false;
    QTest::newRow("string without an end")
        << R"(["\)" + QByteArray("[").repeated(mostContainers) << true;
}

void TestBounds::countsWhatIsBuilt()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, fits);
    QCOMPARE(bounds::holds(json), fits);
}

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
