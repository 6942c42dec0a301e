// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusbadge.h"

#include "widgets/colors.h"

#include <QPainter>

namespace latchkey {

void StatusBadge::setGroup(StatusGroup group)
{
    m_group = group;
    update();
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(statusTint(m_group, palette()));
    // The edge is seen where the tint is not.
    painter.setPen(QPen(hairline(palette()), 1));
    const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
}

} // namespace latchkey
