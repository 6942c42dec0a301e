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
#include <QTextLayout>
#include <QtMath>

namespace latchkey {

namespace {

constexpr int margin = 8;

/** Of a line, what is at its trailing end takes no more. */
constexpr double mostOfLine = 0.7;

/** A line of text that is no wider than it may be, shaped once to be measured and drawn. */
class FittedText {
public:
    FittedText(const QPainter &painter, const QString &text, int most)
        : m_layout(printable(text), painter.font())
    {
        // Its direction is left to what it holds: in a window from right to left a price still
        // reads from left to right.
        m_layout.setCacheEnabled(true);
        shape();
        if (width() <= most)
            return;
        m_layout.setText(painter.fontMetrics().elidedText(m_layout.text(), Qt::ElideRight, most));
        shape();
    }

    int width() const { return qCeil(m_layout.lineAt(0).naturalTextWidth()); }

    /** At the `side` of `line` that the direction of `option` makes of it. */
    void draw(QPainter &painter, const QStyleOptionViewItem &option, Qt::AlignmentFlag side,
              const QRect &line) const
    {
        const QSize size(width(), qCeil(m_layout.lineAt(0).height()));
        m_layout.draw(
            &painter,
            QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, size, line).topLeft());
    }

private:
    void shape()
    {
        m_layout.beginLayout();
        m_layout.createLine();
        m_layout.endLayout();
    }

    QTextLayout m_layout;
};

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

    const auto text = [&index](int role) { return index.data(role).toString(); };
    const int most = static_cast<int>(first.width() * mostOfLine);
    painter->setFont(item.font);
    painter->setPen(isSelected ? strong : statusColor(group, palette));
    const FittedText status(*painter, text(FleetModel::StatusRole), most);
    status.draw(*painter, item, Qt::AlignRight, first);
    painter->setFont(bold);
    painter->setPen(strong);
    FittedText(*painter, text(FleetModel::NameRole), first.width() - status.width() - margin)
        .draw(*painter, item, Qt::AlignLeft, first);
    painter->setFont(item.font);
    painter->setPen(quiet);
    const FittedText price(*painter, text(FleetModel::PriceRole), most);
    price.draw(*painter, item, Qt::AlignRight, second);
    FittedText(*painter, secondLine(index), second.width() - price.width() - margin)
        .draw(*painter, item, Qt::AlignLeft, second);
    painter->restore();
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, 2 * option.fontMetrics.height() + 2 * margin + margin / 4};
}

} // namespace latchkey
