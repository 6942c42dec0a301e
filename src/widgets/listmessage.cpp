// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listmessage.h"

#include "widgets/colors.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace latchkey {

void ListMessage::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    update();
}

void ListMessage::paintEvent(QPaintEvent *event)
{
    if (m_isWaiting)
        paintRows();
    else
        QLabel::paintEvent(event);
}

void ListMessage::paintRows()
{
    constexpr int margin = 8;
    /** Of the row's width, in percent: the name's and the facts'. */
    constexpr std::array<std::array<int, 2>, 5> rows = {{
        {40, 62},
        {56, 50},
        {34, 68},
        {48, 58},
        {42, 46},
    }};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hairline(palette()));
    const int line = fontMetrics().height();
    const int bar = fontMetrics().ascent() * 3 / 4;
    const int rowHeight = 2 * line + 2 * margin + margin / 4;
    const QRect room = rect().adjusted(margin, 0, -margin, 0);
    const auto draw = [&](int y, int indent, int width) {
        const QRect place =
            QStyle::visualRect(layoutDirection(), room, QRect(room.left() + indent, y, width, bar));
        painter.drawRoundedRect(place, bar / 4.0, bar / 4.0);
    };
    int top = margin;
    for (const auto &[name, facts] : rows) {
        const int indent = fontMetrics().ascent() + margin;
        const int width = room.width() - indent;
        draw(top + (line - bar) / 2, 0, bar);
        draw(top + (line - bar) / 2, indent, width * name / 100);
        draw(top + line + margin / 4 + (line - bar) / 2, indent, width * facts / 100);
        top += rowHeight;
    }
}

} // namespace latchkey
