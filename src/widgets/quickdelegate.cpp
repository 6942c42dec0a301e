// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickdelegate.h"

#include "core/printable.h"
#include "widgets/colors.h"
#include "widgets/quickmodel.h"
#include "widgets/statusshape.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace latchkey {

namespace {

constexpr int margin = 8;

/** `text` in one line of `width`, with the letters at `places` in bold. */
void drawTitle(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
               const QString &text, const QList<qsizetype> &places)
{
    const QString seen = printable(text);
    const QString fitting = painter.fontMetrics().elidedText(seen, Qt::ElideRight, place.width());
    QList<QTextLayout::FormatRange> bold;
    // What was made visible or cut off has other places.
    if (seen == text) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        for (const qsizetype at : places) {
            if (at < fitting.size())
                bold += {static_cast<int>(at), 1, format};
        }
    }
    QTextLayout layout(fitting, painter.font());
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setTextDirection(fitting.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    layout.draw(&painter,
                QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
}

} // namespace

void QuickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    // Typing goes on in the field above: what is marked here is what Return means.
    const QColor strong = isSelected ? selectedText(item.palette, QPalette::Active)
                                     : item.palette.color(QPalette::Active, QPalette::Text);
    painter->save();
    QRect rest = item.rect.adjusted(margin, 0, -margin, 0);
    const auto take = [&](Qt::Alignment side, int width) {
        const QRect place = QStyle::alignedRect(item.direction, side | Qt::AlignVCenter,
                                                QSize(width, rest.height()), rest);
        const bool isLeft = place.left() == rest.left();
        rest.adjust(isLeft ? width + margin : 0, 0, isLeft ? 0 : -width - margin, 0);
        return place;
    };
    const int side = item.fontMetrics.ascent();
    const QRect shape = take(Qt::AlignLeft, side);
    const QVariant status = index.data(QuickModel::StatusGroupRole);
    if (status.isValid()) {
        const auto group = static_cast<StatusGroup>(status.toInt());
        const QRect square(shape.left(), shape.center().y() - side / 2, side, side);
        paintStatusShape(*painter, square, group,
                         isSelected ? strong : statusColor(group, item.palette));
    }
    // The title comes first, and leaves at least half of the line.
    const int title =
        item.fontMetrics.horizontalAdvance(printable(index.data().toString())) + 2 * margin;
    const QString detail = item.fontMetrics.elidedText(
        printable(index.data(QuickModel::DetailRole).toString()), Qt::ElideRight,
        std::max(rest.width() / 2, rest.width() - title));
    painter->setFont(item.font);
    // By what it holds, as in the list.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setPen(isSelected ? strong : quietText(item.palette));
    const QRect end = take(Qt::AlignRight, item.fontMetrics.horizontalAdvance(detail));
    painter->drawText(end, Qt::AlignCenter | Qt::TextSingleLine, detail);
    painter->setPen(strong);
    drawTitle(*painter, rest, item.direction, index.data().toString(),
              index.data(QuickModel::PlacesRole).value<QList<qsizetype>>());
    painter->restore();
}

QSize QuickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, option.fontMetrics.height() + 2 * margin};
}

} // namespace latchkey
