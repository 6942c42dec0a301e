// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QPixmap>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;

namespace {

/** The names in `icon(QStringLiteral("…"))` and in calls that pass one on, of all sources. */
QStringList usedNames()
{
    // What is no file of an icon, "copy" for instance, is found out by the other test.
    static const QRegularExpression use(
        QStringLiteral("(?:icon|dress)\\([^;\"]*QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
    QStringList names;
    QDirIterator files(QStringLiteral(LATCHKEY_WIDGET_SOURCES), {QStringLiteral("*.cpp")});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            names += found.next().captured(1);
    }
    names.removeDuplicates();
    return names;
}

QPalette darkPalette()
{
    return {QColor(0x35, 0x38, 0x3c), QColor(0x2a, 0x2d, 0x31)};
}

/** The colours of what is fully painted. */
QSet<QRgb> colors(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(64, 64), 1, mode).toImage();
    QSet<QRgb> all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                all += image.pixel(x, y);
        }
    }
    return all;
}

} // namespace

/** Icons are there without any plugin, and in the colour of the text. */
class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsThere();
    void haveTheTextsColor_data();
    void haveTheTextsColor();
    void followThePalette();
    void areSharpAtEverySize();
    void programHasItsOwnColors();
};

void TestIcons::everyNameIsThere()
{
    const QStringList names = usedNames();
    QVERIFY2(names.size() >= 7, qPrintable(names.join(QLatin1Char(' '))));
    for (const QString &name : names)
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/ui/%1.picture").arg(name)),
                 qPrintable(name));
}

void TestIcons::haveTheTextsColor_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QIcon::Mode>("mode");
    QTest::addColumn<QPalette::ColorGroup>("group");
    QTest::addColumn<QPalette::ColorRole>("role");
    for (const bool isDark : {false, true}) {
        const char *palette = isDark ? "dark" : "light";
        QTest::addRow("%s", palette)
            << isDark << QIcon::Normal << QPalette::Active << QPalette::WindowText;
        QTest::addRow("%s, active", palette)
            << isDark << QIcon::Active << QPalette::Active << QPalette::WindowText;
        QTest::addRow("%s, disabled", palette)
            << isDark << QIcon::Disabled << QPalette::Disabled << QPalette::WindowText;
        QTest::addRow("%s, selected", palette)
            << isDark << QIcon::Selected << QPalette::Active << QPalette::HighlightedText;
    }
}

void TestIcons::haveTheTextsColor()
{
    QFETCH(const bool, isDark);
    QFETCH(const QIcon::Mode, mode);
    QFETCH(const QPalette::ColorGroup, group);
    QFETCH(const QPalette::ColorRole, role);
    const QPalette before = QGuiApplication::palette();
    if (isDark)
        QGuiApplication::setPalette(darkPalette());
    const auto restore = qScopeGuard([before] { QGuiApplication::setPalette(before); });
    const QSet<QRgb> expected = {QGuiApplication::palette().color(group, role).rgb()};
    const QStringList names = usedNames();
    for (const QString &name : names) {
        if (QFile::exists(QStringLiteral(":/icons/ui/%1.picture").arg(name)))
            QCOMPARE(colors(icon(name), mode), expected);
    }
}

/** The same icon, on a button that was there before dusk. */
void TestIcons::followThePalette()
{
    const QIcon copy = icon(QStringLiteral("copy"));
    const QPalette before = QGuiApplication::palette();
    const QSet<QRgb> light = colors(copy, QIcon::Normal);
    QGuiApplication::setPalette(darkPalette());
    const QSet<QRgb> dark = colors(copy, QIcon::Normal);
    QGuiApplication::setPalette(before);
    QVERIFY(light != dark);
    QCOMPARE(dark, QSet<QRgb>{darkPalette().color(QPalette::WindowText).rgb()});
    QCOMPARE(colors(copy, QIcon::Normal), light);
}

void TestIcons::areSharpAtEverySize()
{
    const QIcon copy = icon(QStringLiteral("copy"));
    for (const int side : {16, 24, 48, 256}) {
        const QPixmap pixmap = copy.pixmap(QSize(side, side), 1);
        QCOMPARE(pixmap.size(), QSize(side, side));
        const QPixmap doubled = copy.pixmap(QSize(side, side), 2);
        QCOMPARE(doubled.size(), QSize(2 * side, 2 * side));
        QCOMPARE(doubled.devicePixelRatio(), 2.0);
    }
}

void TestIcons::programHasItsOwnColors()
{
    const QSet<QRgb> light = colors(programIcon(), QIcon::Normal);
    QVERIFY(light.size() > 1);
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(darkPalette());
    QCOMPARE(colors(programIcon(), QIcon::Normal), light);
    QGuiApplication::setPalette(before);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
