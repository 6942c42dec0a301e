// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns.h"
#include "widgets/dialogbench.h"
#include "widgets/preferencesdialog.h"
#include "widgets/recordview.h"
#include "widgets/room.h"
#include "widgets/windowbench.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace latchkey;

/** Everything has its place in a small window as in a wide one. */
class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasRoom_data();
    void hasRoom();
    void welcomePageHasRoom();
    void dialogsHaveRoom();
    void columnsFillFromTheShortest();
    void nothingMovesAtARefresh();
};

void TestLayout::hasRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("fontScale");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::addColumn<int>("columns");
    QTest::newRow("small") << QSize(640, 480) << 1.0 << false << 1;
    QTest::newRow("usual") << QSize(1080, 720) << 1.0 << false << 2;
    QTest::newRow("wide") << QSize(1560, 900) << 1.0 << false << 3;
    QTest::newRow("right to left") << QSize(1080, 720) << 1.0 << true << 2;
    QTest::newRow("small, large letters") << QSize(640, 480) << 1.5 << false << 1;
    QTest::newRow("small, twice as large") << QSize(640, 480) << 2.0 << false << 1;
    QTest::newRow("large letters") << QSize(1080, 720) << 1.5 << false << 1;
}

void TestLayout::hasRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, fontScale);
    QFETCH(const bool, isRightToLeft);
    QFETCH(const int, columns);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * fontScale);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto restore = qScopeGuard([before] {
        QApplication::setFont(before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    });

    Stage stage;
    stage.window.resize(size);
    QVERIFY(showWindow(stage));
    QVERIFY(showRecord(stage, ids::withOtherSecrets()));
    QCOMPARE(stage.window.size(), size);
    const auto &scroll =
        *part<QWidget>(stage.window, QStringLiteral("record"))->findChild<QScrollArea *>();
    // Twice the letters in the smallest window may have to scroll, but not out of reach.
    const bool fits = scroll.widget()->width() <= scroll.viewport()->width();
    QCOMPARE(scroll.horizontalScrollBar()->isVisible(), !fits);
    QVERIFY(fits || fontScale > 1);
    QCOMPARE(overlapping(*scroll.widget()).join(QLatin1Char('\n')), QString());
    QCOMPARE(cut(stage.window).join(QLatin1Char('\n')), QString());

    QSet<int> lefts;
    for (const char *name : {"section_hardware", "section_placement", "section_cost"})
        lefts += part<QWidget>(stage.window, QLatin1String(name))->x();
    QCOMPARE(lefts.size(), columns);
}

void TestLayout::welcomePageHasRoom()
{
    Stage stage;
    stage.window.resize(640, 480);
    QVERIFY(showWindow(stage));
    QCOMPARE(stage.window.size(), QSize(640, 480));
    QCOMPARE(overlapping(stage.window).join(QLatin1Char('\n')), QString());
    QCOMPARE(cut(stage.window).join(QLatin1Char('\n')), QString());
}

void TestLayout::dialogsHaveRoom()
{
    DialogBench bench;
    bench.list = EditorBench::says(500, R"({"message":"Back at noon, which is in a while"})");
    QVERIFY(bench.open(AccountDialog::Purpose::Add));
    bench.fill(DialogBench::goodToken());
    bench.button("save").click();
    QTRY_VERIFY(!bench.notice().isEmpty());
    const auto check = [](const QDialog &dialog) {
        QCoreApplication::processEvents();
        QVERIFY(dialog.width() <= 640 && dialog.height() <= 480);
        QCOMPARE(overlapping(dialog).join(QLatin1Char('\n')), QString());
        QTRY_COMPARE(cut(dialog).join(QLatin1Char('\n')), QString());
    };
    check(*bench.dialog);
    bench.dialog->findChild<NoticeBar *>()->findChild<QToolButton *>()->click();
    QVERIFY(bench.notice().contains(QStringLiteral("Back at noon")));
    check(*bench.dialog);
    bench.chooseSignIn();
    check(*bench.dialog);
    PreferencesDialog preferences({});
    preferences.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preferences));
    check(preferences);
}

void TestLayout::columnsFillFromTheShortest()
{
    Columns columns;
    QList<QWidget *> parts;
    for (const int height : {100, 30, 40, 20}) {
        parts += new QWidget(&columns);
        parts.constLast()->setMinimumSize(400, height);
    }
    columns.resize(900, 300);
    columns.show();
    QVERIFY(QTest::qWaitForWindowExposed(&columns));
    const auto isBeside = [&](int one, int other) { return parts[one]->x() != parts[other]->x(); };
    QTRY_VERIFY(isBeside(0, 1) && isBeside(0, 2) && isBeside(0, 3));
    QTRY_VERIFY(parts[1]->y() < parts[2]->y() && parts[2]->y() < parts[3]->y());
    columns.resize(500, 600);
    QTRY_VERIFY(!isBeside(0, 1) && !isBeside(0, 3));
    delete parts.takeLast();
    columns.resize(1400, 300);
    QTRY_VERIFY(isBeside(0, 1) && isBeside(1, 2) && isBeside(0, 2));
}

/** What is read stays where it is: the place of every widget, and of the page. */
void TestLayout::nothingMovesAtARefresh()
{
    Stage stage;
    stage.window.resize(700, 500);
    QVERIFY(showWindow(stage));
    QVERIFY(showRecord(stage, ids::withOtherSecrets()));
    const auto places = [&stage] {
        QList<QRect> all;
        const QList<QWidget *> widgets = leaves(stage.window);
        for (const QWidget *each : widgets)
            all += QRect(each->mapTo(&stage.window, QPoint()), each->size());
        return all;
    };
    auto *bar = stage.window.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const QList<QRect> before = places();
    QVERIFY(before.size() > 50);
    // So little later that no text changes its length.
    stage.now = stage.now.addSecs(1);
    stage.session.refresh();
    QTRY_COMPARE(stage.session.recordedAt(), stage.now);
    QTRY_VERIFY(!stage.session.isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
