// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appearance.h"
#include "widgets/colors.h"
#include "widgets/palettes.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace latchkey;

namespace {

/** As WCAG 2.1 writes it, once more and independently. */
double ratio(const QColor &a, const QColor &b)
{
    const auto light = [](const QColor &color) {
        const auto part = [](int channel) {
            const double c = channel / 255.0;
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.red()) + 0.7152 * part(color.green())
               + 0.0722 * part(color.blue());
    };
    const double one = light(a) + 0.05;
    const double other = light(b) + 0.05;
    return one > other ? one / other : other / one;
}

constexpr std::array groups = {
    StatusGroup::Running, StatusGroup::Starting, StatusGroup::Stopping, StatusGroup::Stopped,
    StatusGroup::Failed,  StatusGroup::Gone,     StatusGroup::Unknown,
};

/** Every pair of colours that is drawn one on the other. */
QList<std::tuple<QString, QColor, QColor>> pairs(const QPalette &palette)
{
    using P = QPalette;
    QList<std::tuple<QString, QColor, QColor>> all;
    const auto add = [&all](const char *what, const QColor &text, const QColor &behind) {
        all.append({QString::fromLatin1(what), text, behind});
    };
    const auto of = [&palette](P::ColorRole role) { return palette.color(role); };
    add("text on window", of(P::WindowText), of(P::Window));
    add("text on base", of(P::Text), of(P::Base));
    add("text on button", of(P::ButtonText), of(P::Button));
    add("tool tip", of(P::ToolTipText), of(P::ToolTipBase));
    add("quiet on window", quietText(palette), of(P::Window));
    add("quiet on base", quietText(palette), of(P::Base));
    add("notice", of(P::WindowText), warningBackground(palette));
    for (const auto group : {P::Active, P::Inactive})
        add("selected", selectedText(palette, group), palette.color(group, P::Highlight));
    for (const StatusGroup group : groups) {
        add("status in list", statusColor(group, palette), of(P::Base));
        add("status on badge", statusColor(group, palette), statusTint(group, palette));
        add("word on badge", of(P::Text), statusTint(group, palette));
    }
    return all;
}

} // namespace

/** Contrast, computed from the palettes. */
class TestColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadable_data();
    void isReadable();
    void ownPalettesAreReadableThroughout_data() { isReadable_data(); }
    void ownPalettesAreReadableThroughout();
    void groupsDiffer_data() { isReadable_data(); }
    void groupsDiffer();
    void choosesThePalette_data();
    void choosesThePalette();
    void reducedMotionEndsBlinking();
};

void TestColors::isReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << ownPalette(false, false) << 4.5;
    QTest::newRow("dark") << ownPalette(true, false) << 4.5;
    QTest::newRow("light, high contrast") << ownPalette(false, true) << 7.0;
    QTest::newRow("dark, high contrast") << ownPalette(true, true) << 7.0;
    QTest::newRow("the style's") << QApplication::style()->standardPalette() << 4.5;
    QTest::newRow("a desktop's, of one grey") << QPalette(QColor(0x99, 0x99, 0x99)) << 4.5;
    QPalette loud(Qt::yellow, Qt::darkBlue);
    loud.setColor(QPalette::Highlight, QColor(0x80, 0x80, 0x80));
    QTest::newRow("a desktop's, loud") << loud << 4.5;
}

void TestColors::isReadable()
{
    QFETCH(const QPalette, palette);
    const auto all = pairs(palette);
    for (const auto &[what, text, behind] : all) {
        // What a desktop chose for its own text is the desktop's.
        if (!what.startsWith(QLatin1String("text")) && what != QLatin1String("tool tip"))
            QVERIFY2(ratio(text, behind) >= 4.5,
                     qPrintable(QStringLiteral("%1: %2").arg(what).arg(ratio(text, behind))));
    }
}

void TestColors::ownPalettesAreReadableThroughout()
{
    QFETCH(const QPalette, palette);
    QFETCH(const double, least);
    if (!QByteArray(QTest::currentDataTag()).contains("light")
        && !QByteArray(QTest::currentDataTag()).contains("dark"))
        return;
    using P = QPalette;
    const QList<std::pair<P::ColorRole, P::ColorRole>> roles = {
        {P::WindowText, P::Window},
        {P::Text, P::Base},
        {P::Text, P::AlternateBase},
        {P::ButtonText, P::Button},
        {P::ToolTipText, P::ToolTipBase},
        {P::HighlightedText, P::Highlight},
        {P::PlaceholderText, P::Base},
        {P::Link, P::Base},
        {P::Link, P::Window},
    };
    for (const auto &[text, behind] : roles)
        QVERIFY2(ratio(palette.color(text), palette.color(behind)) >= std::min(least, 4.5),
                 qPrintable(QString::number(ratio(palette.color(text), palette.color(behind)))));
    QVERIFY(ratio(palette.color(P::Text), palette.color(P::Base)) >= least);
    QVERIFY(ratio(palette.color(P::WindowText), palette.color(P::Window)) >= least);
    QVERIFY(ratio(quietText(palette), palette.color(P::Base)) >= least || least < 7);
}

/** Colour is the third sign besides shape and word, but it has to be one. */
void TestColors::groupsDiffer()
{
    QFETCH(const QPalette, palette);
    QSet<QRgb> seen;
    for (const StatusGroup group :
         {StatusGroup::Running, StatusGroup::Starting, StatusGroup::Stopping, StatusGroup::Failed})
        seen += statusTint(group, palette).rgb();
    QCOMPARE(seen.size(), 4);
}

void TestColors::choosesThePalette_data()
{
    QTest::addColumn<ColorScheme>("wanted");
    QTest::addColumn<bool>("wantsContrast");
    QTest::addColumn<std::optional<bool>>("desktopIsDark");
    QTest::addColumn<bool>("desktopHasContrast");
    QTest::addColumn<QPalette>("expected");
    using S = ColorScheme;
    const std::optional<bool> silent;
    const auto row = [](const char *name, S wanted, bool contrast, std::optional<bool> dark,
                        bool theirs, const QPalette &expected) {
        QTest::newRow(name) << wanted << contrast << dark << theirs << expected;
    };
    row("desktop says nothing", S::Desktop, false, silent, false, ownPalette(false, false));
    row("desktop is dark", S::Desktop, false, true, false, ownPalette(true, false));
    row("desktop is light", S::Desktop, false, false, false, ownPalette(false, false));
    row("dark on a light desktop", S::Dark, false, false, false, ownPalette(true, false));
    row("light on a dark desktop", S::Light, false, true, false, ownPalette(false, false));
    row("desktop wants contrast", S::Desktop, false, true, true, ownPalette(true, true));
    row("user wants contrast", S::Light, true, true, false, ownPalette(false, true));
}

void TestColors::choosesThePalette()
{
    QFETCH(const ColorScheme, wanted);
    QFETCH(const bool, wantsContrast);
    QFETCH(const std::optional<bool>, desktopIsDark);
    QFETCH(const bool, desktopHasContrast);
    QFETCH(const QPalette, expected);
    Preferences preferences;
    preferences.colorScheme = wanted;
    preferences.highContrast = wantsContrast;
    applyAppearance(preferences, {desktopIsDark, desktopHasContrast, false});
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight})
        QCOMPARE(QApplication::palette().color(role), expected.color(role));
}

void TestColors::reducedMotionEndsBlinking()
{
    const int before = QApplication::cursorFlashTime();
    applyAppearance({}, {std::nullopt, false, true});
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    applyAppearance({}, {});
    QCOMPARE(QApplication::cursorFlashTime(), before);
}

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
