// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrollbar.h"

#include "widgets/colors.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace latchkey::scrollbar {

namespace {

/** In 64 bits: long lists are millions of pixels high. */
int handleLength(const QStyleOptionSlider &bar, int length, int shortest)
{
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return length;
    const qint64 share = qint64(bar.pageStep) * length / (range + bar.pageStep);
    return static_cast<int>(std::clamp<qint64>(share, std::min(shortest, length), length));
}

} // namespace

QRect part(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortest)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const int handle = handleLength(bar, length, shortest);
    const int begin = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect place =
            isHorizontal
                ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, place);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(begin, begin + handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, begin);
    case QStyle::SC_ScrollBarAddPage:
        return piece(begin + handle, length);
    default:
        return {};
    }
}

void paint(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle)
{
    constexpr int inset = 4;
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Window));
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHeldOrPointedAt =
        bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (bar.state & (QStyle::State_Sunken | QStyle::State_MouseOver));
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const QRectF seen = isHorizontal ? handle.adjusted(1, inset, -1, -inset)
                                     : handle.adjusted(inset, 1, -inset, -1);
    const qreal radius = std::min(seen.width(), seen.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeldOrPointedAt ? quietText(bar.palette) : handleColor(bar.palette));
    painter.drawRoundedRect(seen, radius, radius);
    painter.restore();
}

} // namespace latchkey::scrollbar
