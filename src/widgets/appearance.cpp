// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appearance.h"

#include "widgets/colors.h"
#include "widgets/palettes.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

namespace latchkey {

namespace {

/** Whether the palette is only what the style falls back to. */
bool isNobodys(const QPalette &palette)
{
    const QPalette standard = QApplication::style()->standardPalette();
    for (const auto role :
         {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight}) {
        if (palette.color(role) != standard.color(role))
            return false;
    }
    return true;
}

/** What slides and fades where the desktop lets it. */
QList<Qt::UIEffect> desktopsEffects()
{
    QList<Qt::UIEffect> effects = {Qt::UI_AnimateMenu,  Qt::UI_FadeMenu,
                                   Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                   Qt::UI_FadeTooltip,  Qt::UI_AnimateToolBox};
    effects.removeIf([](Qt::UIEffect each) { return !QApplication::isEffectEnabled(each); });
    return effects;
}

void setMotion(bool isReduced)
{
    static const QList<Qt::UIEffect> theirs = desktopsEffects();
    for (const auto effect : theirs)
        QApplication::setEffectEnabled(effect, !isReduced);
    static const int blinkTime = QGuiApplication::styleHints()->cursorFlashTime();
    QGuiApplication::styleHints()->setCursorFlashTime(isReduced ? 0 : blinkTime);
}

} // namespace

void applyAppearance(const Preferences &preferences, const DesktopAppearance &desktop)
{
    // The desktop's own again.
    QApplication::setPalette(QPalette());
    const QPalette theirs = QApplication::palette();
    const bool dark = preferences.colorScheme == ColorScheme::Desktop
                          ? desktop.isDark.value_or(isDark(theirs))
                          : preferences.colorScheme == ColorScheme::Dark;
    const bool hasHighContrast = preferences.highContrast || desktop.hasHighContrast;
    if (hasHighContrast || isNobodys(theirs) || isDark(theirs) != dark)
        QApplication::setPalette(ownPalette(dark, hasHighContrast));
    setMotion(desktop.hasReducedMotion);
}

} // namespace latchkey
