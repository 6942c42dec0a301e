// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetdelegate.h"

#include "core/display.h"
#include "core/printable.h"
#include "fleet/fleetmodel.h"
#include "widgets/colors.h"
#include "widgets/statusshape.h"

#include <QApplication>
#include <QPainter>

namespace latchkey {

namespace {

constexpr int margin = 8;

/** Of a line, what is at its trailing end takes no more. */
constexpr double mostOfLine = 0.7;

/** Draws `text` at the trailing end of `line` and returns how wide it is. */
int drawTrailing(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                 const QString &text)
{
    const QString seen = painter.fontMetrics().elidedText(
        printable(text), Qt::ElideRight, static_cast<int>(line.width() * mostOfLine));
    const int width = painter.fontMetrics().horizontalAdvance(seen);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                            QSize(width, line.height()), line);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, seen);
    return width;
}

void drawLeading(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                 int width, const QString &text)
{
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            QSize(width, line.height()), line);
    const QString fitting =
        painter.fontMetrics().elidedText(printable(text), Qt::ElideRight, width);
    painter.drawText(place,
                     QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter
                         | Qt::TextSingleLine,
                     fitting);
}

QString secondLine(const QModelIndex &index)
{
    const QStringList facts = index.data(FleetModel::FactsRole).toStringList();
    return facts.isEmpty() ? notGiven() : facts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

void FleetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto palette = item.palette;
    const auto colorGroup =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor strong =
        isSelected ? selectedText(palette, colorGroup) : palette.color(colorGroup, QPalette::Text);
    const QColor quiet = isSelected ? strong : quietText(palette);
    const auto group = static_cast<StatusGroup>(index.data(FleetModel::StatusGroupRole).toInt());

    painter->save();
    // By what each text holds: in a window from right to left a price still reads from left to
    // right.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    QFont bold = item.font;
    bold.setBold(true);
    const int lineHeight = item.fontMetrics.height();
    QRect content = item.rect.adjusted(margin, margin, -margin, -margin);
    const int shapeSide = item.fontMetrics.ascent();
    const QRect shape = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignTop,
                                            QSize(shapeSide, shapeSide),
                                            content.translated(0, (lineHeight - shapeSide) / 2));
    paintStatusShape(*painter, shape, group, isSelected ? strong : statusColor(group, palette));

    if (item.direction == Qt::LeftToRight)
        content.setLeft(content.left() + shapeSide + margin);
    else
        content.setRight(content.right() - shapeSide - margin);
    const QRect first(content.left(), content.top(), content.width(), lineHeight);
    const QRect second = first.translated(0, lineHeight + margin / 4);

    painter->setFont(item.font);
    painter->setPen(isSelected ? strong : statusColor(group, palette));
    const int statusWidth =
        drawTrailing(*painter, item, first, index.data(FleetModel::StatusRole).toString());
    painter->setFont(bold);
    painter->setPen(strong);
    drawLeading(*painter, item, first, first.width() - statusWidth - margin,
                index.data(FleetModel::NameRole).toString());
    painter->setFont(item.font);
    painter->setPen(quiet);
    const int priceWidth =
        drawTrailing(*painter, item, second, index.data(FleetModel::PriceRole).toString());
    drawLeading(*painter, item, second, second.width() - priceWidth - margin, secondLine(index));
    painter->restore();
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, 2 * option.fontMetrics.height() + 2 * margin + margin / 4};
}

} // namespace latchkey
