// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "widgets/appearance.h"
#include "widgets/colors.h"
#include "widgets/dialogbench.h"
#include "widgets/exportdialog.h"
#include "widgets/palettes.h"
#include "widgets/plainstyle.h"
#include "widgets/preferencesdialog.h"
#include "widgets/room.h"
#include "widgets/windowbench.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTabWidget>
#include <QToolButton>
#include <QtMath>

#include <climits>

using namespace latchkey;

namespace {

/** What can be pressed. */
QList<QWidget *> targets(const QWidget &root)
{
    QList<QWidget *> all;
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *each : widgets) {
        const bool isTarget = qobject_cast<QAbstractButton *>(each)
                              || qobject_cast<QComboBox *>(each)
                              || qobject_cast<QAbstractSpinBox *>(each);
        // Parts of another widget are as large as that lets them be.
        const bool isPart = each->objectName().startsWith(QLatin1String("qt_"))
                            || qobject_cast<QLineEdit *>(each->parentWidget())
                            || qobject_cast<QTabBar *>(each->parentWidget());
        if (isTarget && !isPart && each->isVisible())
            all += each;
    }
    return all;
}

QStringList tooSmall(const QWidget &root)
{
    constexpr int least = 24; // WCAG 2.2, 2.5.8
    QStringList found;
    const QList<QWidget *> all = targets(root);
    for (const QWidget *each : all) {
        if (each->width() < least || each->height() < least)
            found += QStringLiteral("%1: %2 x %3")
                         .arg(nameOf(*each))
                         .arg(each->width())
                         .arg(each->height());
    }
    return found;
}

/** Everything that the keyboard stops at, in its order. */
QList<QWidget *> stops(const QWidget &root)
{
    QList<QWidget *> all;
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *each : widgets) {
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus)
            && !each->focusProxy())
            all += each;
    }
    return all;
}

/** Of 300 pixels for 1000, at its beginning. */
QStyleOptionSlider scrollBar(Qt::Orientation orientation)
{
    QStyleOptionSlider bar;
    bar.orientation = orientation;
    bar.maximum = 700;
    bar.pageStep = 300;
    bar.rect = orientation == Qt::Horizontal ? QRect(10, 20, 300, 16) : QRect(10, 20, 16, 300);
    return bar;
}

} // namespace

/** What can be pressed is large enough, what has the keyboard shows it, and scroll bars scroll. */
class TestTargets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new PlainStyle(QStringLiteral("Fusion"))); }
    void windowIsLargeEnough();
    void dialogsAreLargeEnough();
    void focusIsSeen_data();
    void focusIsSeen();
    void scrollBarsPartsMeet_data();
    void scrollBarsPartsMeet();
    void scrollBarPagesAndIsDragged();
    void scrollBarIsSeen_data();
    void scrollBarIsSeen();
    void scrollBarOfAnotherStyleStays();
};

void TestTargets::windowIsLargeEnough()
{
    WindowBench bench;
    QVERIFY(showWindow(bench.stage));
    QCOMPARE(tooSmall(bench.window()), QStringList());
    QVERIFY(showRecord(bench.stage, ids::withOtherSecrets()));
    Q_EMIT bench.stage.session.refresher().listed(fail(ErrorKind::Unauthorized));
    bench.stage.clipboard.copySecret(Secret(demoPassword()), label(Attribute::Password));
    QCoreApplication::processEvents();
    QVERIFY(targets(bench.window()).size() > 15);
    QCOMPARE(tooSmall(bench.window()), QStringList());
}

void TestTargets::dialogsAreLargeEnough()
{
    PreferencesDialog preferences({});
    preferences.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preferences));
    for (const int page : {0, 1}) {
        preferences.findChild<QTabWidget *>()->setCurrentIndex(page);
        QCoreApplication::processEvents();
        QVERIFY(targets(preferences).size() >= 6);
        QCOMPARE(tooSmall(preferences), QStringList());
    }
    ExportDialog exporting(QStringLiteral("demo"), 3);
    exporting.show();
    QVERIFY(QTest::qWaitForWindowExposed(&exporting));
    QCOMPARE(tooSmall(exporting), QStringList());
    const DialogBench bench;
    AccountDialog account(*bench.editor, AccountDialog::Purpose::Add, std::nullopt);
    account.show();
    QVERIFY(QTest::qWaitForWindowExposed(&account));
    QCOMPARE(tooSmall(account), QStringList());
}

void TestTargets::focusIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << ownPalette(false, false);
    QTest::newRow("dark") << ownPalette(true, false);
    QTest::newRow("light, high contrast") << ownPalette(false, true);
    QTest::newRow("dark, high contrast") << ownPalette(true, true);
}

void TestTargets::focusIsSeen()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    const auto restore = qScopeGuard([] { QApplication::setPalette(QPalette()); });
    WindowBench bench;
    QVERIFY(showWindow(bench.stage));
    QVERIFY(showRecord(bench.stage, ids::demo()));
    const QList<QWidget *> all = stops(bench.window());
    QVERIFY(all.size() > 25);
    // A caret that blinks does not count.
    QApplication::setCursorFlashTime(0);
    // As the Tab key does.
    bench.window().setAttribute(Qt::WA_KeyboardFocusChange);
    for (QWidget *each : all) {
        QWidget *other = all.constFirst() == each ? all.constLast() : all.constFirst();
        other->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage without = each->grab().toImage();
        each->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        QVERIFY2(each->grab().toImage() != without, qPrintable(nameOf(*each)));
    }
}

void TestTargets::scrollBarsPartsMeet_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("pageStep");
    QTest::addColumn<bool>("upsideDown");
    const auto add = [](const char *name, Qt::Orientation orientation,
                        Qt::LayoutDirection direction, int maximum, int value, int pageStep = 300,
                        bool upsideDown = false) {
        QTest::newRow(name) << orientation << direction << maximum << value << pageStep
                            << upsideDown;
    };
    add("upright, at the top", Qt::Vertical, Qt::LeftToRight, 700, 0);
    add("upright, within", Qt::Vertical, Qt::LeftToRight, 700, 333);
    add("upright, at the end", Qt::Vertical, Qt::LeftToRight, 700, 700);
    add("lying, within", Qt::Horizontal, Qt::LeftToRight, 700, 333);
    add("lying, from right to left", Qt::Horizontal, Qt::RightToLeft, 700, 333);
    add("nothing to scroll", Qt::Vertical, Qt::LeftToRight, 0, 0);
    add("far longer than the bar", Qt::Vertical, Qt::LeftToRight, 2'000'000, 900'000);
    add("upside down", Qt::Vertical, Qt::LeftToRight, 700, 100, 300, true);
    add("as long as can be", Qt::Vertical, Qt::LeftToRight, INT_MAX, INT_MAX / 2, INT_MAX / 4);
}

void TestTargets::scrollBarsPartsMeet()
{
    QFETCH(const Qt::Orientation, orientation);
    QFETCH(const int, maximum);
    QFETCH(const int, value);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, pageStep);
    QFETCH(const bool, upsideDown);
    QStyleOptionSlider bar = scrollBar(orientation);
    bar.direction = direction;
    bar.maximum = maximum;
    bar.sliderPosition = value;
    bar.pageStep = pageStep;
    bar.upsideDown = upsideDown;
    const bool isHorizontal = orientation == Qt::Horizontal;
    constexpr double whole = 300;
    const auto part = [&bar](QStyle::SubControl which) {
        return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &bar, which);
    };
    const QRect handle = part(QStyle::SC_ScrollBarSlider);
    const QRect before = part(QStyle::SC_ScrollBarSubPage);
    const QRect behind = part(QStyle::SC_ScrollBarAddPage);
    QCOMPARE(part(QStyle::SC_ScrollBarGroove), bar.rect);
    QCOMPARE(QRegion(handle).united(before).united(behind), QRegion(bar.rect));
    QVERIFY(!handle.intersects(before) && !handle.intersects(behind));
    const int length = isHorizontal ? handle.width() : handle.height();
    const int shortest = QApplication::style()->pixelMetric(QStyle::PM_ScrollBarSliderMin);
    QVERIFY(shortest >= 24); // WCAG 2.2, 2.5.8
    QCOMPARE(length, qMax(shortest, qFloor(whole * pageStep / (double(maximum) + pageStep))));
    QCOMPARE(before.isEmpty(), value == 0);
    QCOMPARE(behind.isEmpty(), value == maximum);
    if (upsideDown)
        QVERIFY(before.height() > behind.height());
    QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    if (before.isEmpty() || behind.isEmpty())
        return;
    const bool isMirrored = isHorizontal && bar.direction == Qt::RightToLeft;
    QVERIFY(isHorizontal ? (before.left() < handle.left()) != isMirrored
                         : before.top() < handle.top());
}

void TestTargets::scrollBarPagesAndIsDragged()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 700);
    bar.setPageStep(300);
    bar.resize(bar.sizeHint().width(), 300);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const QPoint low(bar.width() / 2, bar.height() - 10);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, low);
    QCOMPARE(bar.value(), 300);
    bar.setValue(0);
    const QPoint onHandle(bar.width() / 2, 10);
    QTest::mousePress(&bar, Qt::LeftButton, {}, onHandle);
    QTest::mouseMove(&bar, low);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, low);
    QCOMPARE(bar.value(), 700);
}

void TestTargets::scrollBarIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << ownPalette(false, false);
    QTest::newRow("dark") << ownPalette(true, false);
    QTest::newRow("light, high contrast") << ownPalette(false, true);
    QTest::newRow("dark, high contrast") << ownPalette(true, true);
}

void TestTargets::scrollBarIsSeen()
{
    QFETCH(const QPalette, palette);
    constexpr double least = 3; // WCAG 2.1, 1.4.11
    QScrollBar bar(Qt::Vertical);
    bar.setPalette(palette);
    bar.setRange(0, 700);
    bar.setPageStep(300);
    bar.resize(bar.sizeHint().width(), 300);
    const QImage picture = bar.grab().toImage();
    const QColor handle = picture.pixelColor(picture.width() / 2, 20);
    const QColor ground = picture.pixelColor(picture.width() / 2, picture.height() - 20);
    QVERIFY2(contrast(handle, ground) >= least,
             qPrintable(handle.name() + QLatin1Char(' ') + ground.name()));
    // Pointed at, it stands out more.
    QStyleOptionSlider option = scrollBar(Qt::Vertical);
    option.initFrom(&bar);
    option.state |= QStyle::State_MouseOver;
    option.activeSubControls = QStyle::SC_ScrollBarSlider;
    QImage lively = picture;
    QPainter painter(&lively);
    bar.style()->drawComplexControl(QStyle::CC_ScrollBar, &option, &painter, &bar);
    painter.end();
    const QColor pointedAt = lively.pixelColor(lively.width() / 2, 20);
    QVERIFY(contrast(pointedAt, ground) > contrast(handle, ground));
}

void TestTargets::scrollBarOfAnotherStyleStays()
{
    const PlainStyle style(QStringLiteral("Windows"));
    const QStyleOptionSlider bar = scrollBar(Qt::Vertical);
    const QRect button =
        style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarAddLine, nullptr);
    QVERIFY(!button.isEmpty());
}

QTEST_MAIN(TestTargets)
#include "tst_targets.moc"
