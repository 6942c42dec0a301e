// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuefield.h"

#include "core/printable.h"
#include "widgets/colors.h"
#include "widgets/valuefieldface.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace latchkey {

ValueField::ValueField(QWidget *parent)
    : QLineEdit(parent)
{
    ValueFieldFace::install();
    setReadOnly(true);
    setFrame(false);
    setDragEnabled(true);
    alignToLabel();
    applyPalette();
}

void ValueField::setValue(const QString &value)
{
    // Also for whoever selects and copies it.
    const QString seen = printable(value);
    if (seen == text())
        return;
    setText(seen);
    // The beginning of a long value says more than its end.
    setCursorPosition(0);
    if (m_fitsText)
        updateGeometry();
    Q_EMIT valueChanged();
}

void ValueField::setDimmed(bool dimmed)
{
    if (dimmed == m_isDimmed)
        return;
    m_isDimmed = dimmed;
    applyPalette();
}

void ValueField::setFitsText(bool fits)
{
    m_fitsText = fits;
    setSizePolicy(fits ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QRect ValueField::characterRect(int offset) const
{
    const auto advance = [this](qsizetype length) {
        return fontMetrics().horizontalAdvance(text().left(length));
    };
    // From the caret, which knows how far a long value has been scrolled.
    QRect place = cursorRect();
    place.moveLeft(place.center().x() + advance(offset) - advance(cursorPosition()));
    place.setWidth(advance(offset + 1) - advance(offset));
    place.moveTopLeft(mapToGlobal(place.topLeft()));
    return place;
}

QSize ValueField::sizeHint() const
{
    QSize hint = QLineEdit::sizeHint();
    if (m_fitsText) {
        // QLineEdit keeps two pixels on each side of the text, and the caret wants one.
        constexpr int margins = 6;
        const int most = 40 * fontMetrics().averageCharWidth();
        hint.setWidth(std::min(fontMetrics().horizontalAdvance(text()), most) + margins);
    }
    return hint;
}

QSize ValueField::minimumSizeHint() const
{
    return m_fitsText ? sizeHint() : QLineEdit::minimumSizeHint();
}

void ValueField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToLabel();
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        applyPalette();
}

void ValueField::alignToLabel()
{
    // Left to itself, an address aligns left in a window from right to left, far from its label.
    setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                 | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void ValueField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (!hasFocus()) {
        paintEllipsis(painter);
        return;
    }
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

/** QLineEdit cuts what is too long as if that were all of it, which an address may look like. */
void ValueField::paintEllipsis(QPainter &painter) const
{
    constexpr int textMargin = 2;
    const QRect room = contentsRect().adjusted(textMargin, 0, -textMargin, 0);
    if (fontMetrics().horizontalAdvance(displayText()) <= room.width())
        return;
    const QString ellipsis(u'\u2026');
    QRect place = room;
    if (displayText().isRightToLeft())
        place.setWidth(fontMetrics().horizontalAdvance(ellipsis));
    else
        place.setLeft(room.right() - fontMetrics().horizontalAdvance(ellipsis));
    painter.fillRect(place.adjusted(-textMargin, 0, textMargin, 0),
                     palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignCenter, ellipsis);
}

void ValueField::applyPalette()
{
    // Our own setPalette() comes back as a change of the palette.
    if (m_isStyling)
        return;
    const QScopedValueRollback<bool> styling(m_isStyling, true);
    // Only these two roles are set, the rest goes on following the desktop.
    QPalette own;
    own.setBrush(QPalette::Base, Qt::NoBrush);
    if (m_isDimmed)
        own.setColor(QPalette::Text, quietText(palette()));
    setPalette(own);
}

} // namespace latchkey
