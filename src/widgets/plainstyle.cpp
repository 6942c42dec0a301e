// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plainstyle.h"

#include "widgets/colors.h"
#include "widgets/scrollbar.h"

#include <QDialog>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace latchkey {

int PlainStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons
        && !QIcon::hasThemeIcon(QStringLiteral("dialog-close")))
        return 0;
    // The line would tear joined letters apart.
    if (hint == SH_UnderlineShortcut && QLocale().script() == QLocale::ArabicScript)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int PlainStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    constexpr int dialogMargin = 16;
    constexpr int menuMargin = 4;
    const bool isDialogs = qobject_cast<const QDialog *>(widget) != nullptr;
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return isDialogs ? dialogMargin : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuVMargin:
        return menuMargin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isEdge = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox;
    // Qt's own draw it darker than the window, which is nothing to be seen on black.
    if (!isEdge || !option || !isDark(option->palette) || option->state.testFlag(State_HasFocus))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(quietText(option->palette));
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setOpacity(hasHighContrast(option->palette) ? 1 : 0.6);
    painter->drawRoundedRect(edge, 2, 2);
    painter->restore();
}

void PlainStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = flatScrollBar(control, option))
        scrollbar::paint(*painter, *bar, subControlRect(control, bar, SC_ScrollBarSlider, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PlainStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (const auto *bar = flatScrollBar(control, option))
        return scrollbar::part(*bar, subControl, pixelMetric(PM_ScrollBarSliderMin, bar, widget));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

const QStyleOptionSlider *PlainStyle::flatScrollBar(ComplexControl control,
                                                    const QStyleOptionComplex *option) const
{
    if (control != CC_ScrollBar
        || baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        return nullptr;
    return qstyleoption_cast<const QStyleOptionSlider *>(option);
}

QSize PlainStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    constexpr QSize least(24, 24);
    constexpr int roomAroundText = 16;
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += roomAroundText;
        return result.expandedTo(least);
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
    case CT_TabBarTab:
    case CT_MenuItem: {
        // A line between entries is none.
        const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (entry && entry->menuItemType == QStyleOptionMenuItem::Separator)
            return result;
        return result.expandedTo(least);
    }
    default:
        return result;
    }
}

} // namespace latchkey
