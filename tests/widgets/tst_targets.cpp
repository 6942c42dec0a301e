// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "widgets/appearance.h"
#include "widgets/dialogbench.h"
#include "widgets/exportdialog.h"
#include "widgets/palettes.h"
#include "widgets/plainstyle.h"
#include "widgets/preferencesdialog.h"
#include "widgets/room.h"
#include "widgets/windowbench.h"

#include <QTabWidget>
#include <QToolButton>

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

} // namespace

/** What can be pressed is large enough, and what has the keyboard shows it. */
class TestTargets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new PlainStyle(QStringLiteral("Fusion"))); }
    void windowIsLargeEnough();
    void dialogsAreLargeEnough();
    void focusIsSeen_data();
    void focusIsSeen();
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

QTEST_MAIN(TestTargets)
#include "tst_targets.moc"
