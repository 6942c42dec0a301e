// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/preferences.h"
#include "widgets/preferencesdialog.h"
#include "widgets/screencapture.h"
#include "widgets/windowbench.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace latchkey;
using namespace std::chrono_literals;

/** A preference counts at once and the next time, and Return does not undo it. */
class TestPreferencesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void showsWhatHolds();
    void hasBounds_data();
    void hasBounds();
    void countsAtOnce();
    void isKept();
    void restoresDefaults();
    void returnEndsTheInput();
    void goesWithTheWindow();
    void sampleDataKeepsNothing();
    void offersHidingFromCaptureWhereItWorks();

private:
    void open();
    QSpinBox &box(const char *name) const
    {
        return *part<QSpinBox>(*m_dialog, QLatin1String(name));
    }
    void set(const char *name, int value) const { box(name).setValue(value); }
    void typeInto(const char *name, const QString &digits) const
    {
        box(name).selectAll();
        QTest::keyClicks(&box(name), digits);
    }
    Preferences kept() const { return loadPreferences(m_bench->settings); }

    std::unique_ptr<WindowBench> m_bench;
    PreferencesDialog *m_dialog = nullptr;
};

void TestPreferencesDialog::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(showWindow(m_bench->stage));
    open();
    QVERIFY(m_dialog && QTest::qWaitForWindowActive(m_dialog));
}

void TestPreferencesDialog::open()
{
    m_bench->type(Qt::Key_Comma, Qt::ControlModifier);
    m_dialog = WindowBench::dialog<PreferencesDialog>(QStringLiteral("Preferences"));
}

void TestPreferencesDialog::showsWhatHolds()
{
    QCOMPARE(box("visible_interval").value(), 60);
    QCOMPARE(box("hidden_interval").value(), 300);
    QCOMPARE(box("mask_after").value(), 30);
    QCOMPARE(box("clear_clipboard_after").value(), 30);
    const auto boxes = m_dialog->findChildren<QSpinBox *>();
    for (const QSpinBox *each : boxes) {
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [each](const QLabel *label) { return label->buddy() == each; }));
    }
}

void TestPreferencesDialog::hasBounds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("visible") << QStringLiteral("visible_interval") << 15 << 3600;
    QTest::newRow("hidden") << QStringLiteral("hidden_interval") << 15 << 86400;
    QTest::newRow("mask") << QStringLiteral("mask_after") << 5 << 600;
    QTest::newRow("clipboard") << QStringLiteral("clear_clipboard_after") << 5 << 600;
}

void TestPreferencesDialog::hasBounds()
{
    QFETCH(const QString, name);
    QFETCH(const int, least);
    QFETCH(const int, most);
    const auto &bounded = box(name.toLatin1().constData());
    QCOMPARE(bounded.minimum(), least);
    QCOMPARE(bounded.maximum(), most);
    set(name.toLatin1().constData(), 1);
    QVERIFY(bounded.value() >= least);
}

void TestPreferencesDialog::countsAtOnce()
{
    set("visible_interval", 90);
    set("hidden_interval", 900);
    set("clear_clipboard_after", 12);
    const Intervals intervals = m_bench->stage.session.refresher().intervals();
    QCOMPARE(intervals.visible, 90s);
    QCOMPARE(intervals.hidden, 900s);
    QCOMPARE(m_bench->stage.clipboard.clearAfter(), 12s);
    QVERIFY(m_dialog->isVisible());
}

void TestPreferencesDialog::isKept()
{
    set("visible_interval", 90);
    set("mask_after", 45);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    Preferences expected;
    expected.visibleInterval = 90s;
    expected.maskAfter = 45s;
    QVERIFY(kept() == expected);
    Stage next(m_bench->withSettings());
    QCOMPARE(next.session.refresher().intervals().visible, 90s);
    QTRY_VERIFY(!WindowBench::dialog<PreferencesDialog>(QStringLiteral("Preferences")));
    open();
    QCOMPARE(box("visible_interval").value(), 90);
    QCOMPARE(box("mask_after").value(), 45);
}

void TestPreferencesDialog::restoresDefaults()
{
    set("visible_interval", 90);
    set("clear_clipboard_after", 12);
    m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    QCOMPARE(box("visible_interval").value(), 60);
    QVERIFY(kept() == Preferences());
    QCOMPARE(m_bench->stage.session.refresher().intervals().visible, 60s);
    QCOMPARE(m_bench->stage.clipboard.clearAfter(), 30s);
    QVERIFY(m_dialog->isVisible());
}

void TestPreferencesDialog::returnEndsTheInput()
{
    typeInto("mask_after", QStringLiteral("77"));
    // Neither 7 s nor 77 s count before the number is whole.
    QCOMPARE(kept().maskAfter, 30s);
    QTest::keyClick(&box("mask_after"), Qt::Key_Return);
    QCOMPARE(kept().maskAfter, 77s);
}

/** A quit takes the window away while something has been typed. */
void TestPreferencesDialog::goesWithTheWindow()
{
    box("mask_after").setFocus();
    QTRY_VERIFY(box("mask_after").hasFocus());
    typeInto("mask_after", QStringLiteral("77"));
    m_bench.reset();
}

void TestPreferencesDialog::sampleDataKeepsNothing()
{
    m_bench.reset();
    Stage stage;
    QVERIFY(showWindow(stage));
    QTest::keyClick(stage.window.windowHandle(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = stage.window.findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    part<QSpinBox>(*dialog, QStringLiteral("visible_interval"))->setValue(120);
    QCOMPARE(stage.session.refresher().intervals().visible, 120s);
}

void TestPreferencesDialog::offersHidingFromCaptureWhereItWorks()
{
    auto *hide = part<QCheckBox>(*m_dialog, QStringLiteral("hide_from_capture"));
    QCOMPARE(hide->isVisible(), canExcludeFromCapture);
    QVERIFY(!hide->isChecked());
    hide->setChecked(true);
    QVERIFY(kept().hideFromCapture);
    hide->setChecked(false);
    QVERIFY(!kept().hideFromCapture);
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
