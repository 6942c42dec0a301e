// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns.h"

#include <QChildEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace latchkey {

namespace {

/** Room for a label and a date with how long ago that was. */
constexpr int leastCharacters = 46;
constexpr int rowSpacing = 24;

} // namespace

Columns::Columns(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(24);
    // Otherwise the columns of a moment ago would be the least width for ever.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

QSize Columns::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *part : parts())
        width = std::max({width, part->minimumWidth(), part->minimumSizeHint().width()});
    return {width, m_layout->minimumSize().height()};
}

void Columns::childEvent(QChildEvent *event)
{
    QWidget::childEvent(event);
    // Only widgets are polished.
    if (!event->polished() || isPlaced(*static_cast<QWidget *>(event->child())))
        return;
    // Those that were made along with it are complete, too, and are given their places at once.
    m_columns = 0;
    arrange();
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool Columns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

QList<QWidget *> Columns::parts() const
{
    return findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
}

bool Columns::isPlaced(const QWidget &part) const
{
    for (int i = 0; i < m_layout->count(); ++i) {
        if (m_layout->itemAt(i)->layout()->indexOf(&part) >= 0)
            return true;
    }
    return false;
}

int Columns::columnWidth() const
{
    return std::max(leastCharacters * fontMetrics().averageCharWidth(), minimumSizeHint().width());
}

int Columns::columnsThatFit(int width) const
{
    const int fit = (width + m_layout->spacing()) / (columnWidth() + m_layout->spacing());
    constexpr int most = 3;
    return std::clamp(fit, 1, std::clamp(static_cast<int>(parts().size()), 1, most));
}

QVBoxLayout *Columns::shortestColumn() const
{
    QLayout *shortest = m_layout->itemAt(0)->layout();
    for (int i = 1; i < m_layout->count(); ++i) {
        QLayout *column = m_layout->itemAt(i)->layout();
        if (column->sizeHint().height() < shortest->sizeHint().height())
            shortest = column;
    }
    return static_cast<QVBoxLayout *>(shortest);
}

void Columns::arrange()
{
    const int columns = columnsThatFit(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *column = m_layout->takeAt(0)) {
        while (QLayoutItem *item = column->layout()->takeAt(0))
            delete item;
        delete column;
    }
    // The first has the shortest values, the second an ID; where there are just two, also dates.
    const std::array shares = {9, columns == 2 ? 16 : 15, 12};
    for (int i = 0; i < columns; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(rowSpacing);
        m_layout->addLayout(column, shares[static_cast<std::size_t>(i)]);
    }
    for (QWidget *part : parts())
        shortestColumn()->addWidget(part);
    for (int i = 0; i < columns; ++i)
        static_cast<QVBoxLayout *>(m_layout->itemAt(i)->layout())->addStretch();
    updateGeometry();
}

} // namespace latchkey
