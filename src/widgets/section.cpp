// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section.h"

#include "widgets/colors.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>

namespace latchkey {

namespace {

constexpr int gap = 8;
constexpr int inset = 12;
constexpr qreal cornerRadius = 6;

QFont titleFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

} // namespace

Section::Section(QWidget *parent)
    : QGroupBox(parent)
{
    applyMargins();
}

void Section::setCard(bool isCard)
{
    if (isCard == m_isCard)
        return;
    m_isCard = isCard;
    setBackgroundRole(isCard ? QPalette::Base : QPalette::NoRole);
    applyMargins();
    Q_EMIT cardChanged(isCard);
}

bool Section::event(QEvent *event)
{
    const bool isHandled = QGroupBox::event(event);
    // The group box sets its own with title, font and style.
    if (event->type() == QEvent::ContentsRectChange)
        applyMargins();
    return isHandled;
}

/** The style's own keep room for a frame and an indented title. */
void Section::applyMargins()
{
    // Rows on a card and those without one stand below each other.
    const QMargins own(inset, titleHeight() + gap, inset, 0);
    if (contentsMargins() != own)
        setContentsMargins(own);
}

int Section::titleHeight() const
{
    return QFontMetrics(titleFont(font())).height();
}

void Section::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isCard)
        paintCard(painter);
    painter.setFont(titleFont(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, width(), titleHeight()),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     title());
}

void Section::paintCard(QPainter &painter)
{
    const QRectF card =
        QRectF(rect()).adjusted(0, titleHeight() + gap, 0, 0).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(hairline(palette()), 1));
    painter.drawRoundedRect(card, cornerRadius, cornerRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto *rows = qobject_cast<QGridLayout *>(layout());
    for (int row = 1; rows && row < rows->rowCount(); ++row) {
        const int y = rows->cellRect(row, 0).top();
        painter.drawLine(rect().left() + inset, y, rect().right() - inset, y);
    }
    painter.restore();
}

} // namespace latchkey
