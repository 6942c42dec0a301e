// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusshape.h"

#include "widgets/colors.h"

#include <QPainter>

namespace latchkey {

void paintStatusShape(QPainter &painter, const QRectF &place, StatusGroup group,
                      const QColor &color)
{
    const qreal line = place.width() / 7;
    const QRectF inner = place.adjusted(line, line, -line, -line);
    const QPen pen(color, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (group) {
    case StatusGroup::Running:
        painter.setBrush(color);
        painter.drawEllipse(inner);
        break;
    case StatusGroup::Starting:
        painter.drawEllipse(inner);
        painter.setBrush(color);
        painter.drawPie(inner, 90 * 16, -180 * 16);
        break;
    case StatusGroup::Stopping:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{inner.topLeft(), inner.topRight(),
                                      QPointF(inner.center().x(), inner.bottom())});
        break;
    case StatusGroup::Stopped:
        painter.drawRect(inner);
        break;
    case StatusGroup::Failed:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{inner.bottomLeft(), inner.bottomRight(),
                                      QPointF(inner.center().x(), inner.top())});
        break;
    case StatusGroup::Gone:
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case StatusGroup::Unknown:
        painter.drawPolygon(QPolygonF{QPointF(inner.center().x(), inner.top()),
                                      QPointF(inner.right(), inner.center().y()),
                                      QPointF(inner.center().x(), inner.bottom()),
                                      QPointF(inner.left(), inner.center().y())});
        break;
    }
    painter.restore();
}

StatusShape::StatusShape(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusShape::setGroup(StatusGroup group)
{
    m_group = group;
    update();
}

QSize StatusShape::sizeHint() const
{
    const int side = fontMetrics().ascent();
    return {side, side};
}

void StatusShape::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatusShape(painter, rect(), m_group, statusColor(m_group, palette()));
}

} // namespace latchkey
