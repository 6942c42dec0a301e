// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menubutton.h"

#include "widgets/icons.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace latchkey {

namespace {

constexpr int side = 12;
constexpr int gap = 4;

} // namespace

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    // Instead of InstantPopup, with which assistive tools cannot open the menu (Qt 6.4).
    connect(this, &QToolButton::clicked, this, &QToolButton::showMenu, Qt::QueuedConnection);
}

QSize MenuButton::sizeHint() const
{
    QSize hint = QToolButton::sizeHint();
    if (hasChevron())
        hint.rwidth() += gap;
    return hint;
}

void MenuButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu;
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (!hasChevron()) {
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        return;
    }
    // The frame around all of it, then icon and text beside the chevron.
    QStyleOptionToolButton frame = option;
    frame.text.clear();
    frame.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, frame);
    const int room = side + gap;
    option.rect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -room, 0));
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                            QSize(side, side), rect().adjusted(gap, 0, -gap, 0));
    latchkey::icon(QStringLiteral("chevron-down")).paint(&painter, place);
}

} // namespace latchkey
