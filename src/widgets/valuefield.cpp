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

void ValueField::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    update();
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
    // Enough for a word; a longer one gives way before it pushes others out.
    constexpr int least = 16;
    QSize hint = QLineEdit::minimumSizeHint();
    if (m_fitsText)
        hint.setWidth(std::min(sizeHint().width(), least * fontMetrics().averageCharWidth()));
    return hint;
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
    const bool isElided = isCut() && !hasFocus() && !hasSelectedText();
    if (!m_isWaiting && !isElided)
        QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (m_isWaiting)
        paintBar(painter);
    else if (isElided)
        paintElided(painter);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = background();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

/** Where QLineEdit writes. */
QRect ValueField::room() const
{
    constexpr int textMargin = 2;
    return contentsRect().adjusted(textMargin, 0, -textMargin, 0);
}

bool ValueField::isCut() const
{
    return fontMetrics().horizontalAdvance(displayText()) > room().width();
}

/** QLineEdit cuts what is too long as if that were all of it, which an address may look like. */
void ValueField::paintElided(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::Text));
    painter.setLayoutDirection(displayText().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(room(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(displayText(), Qt::ElideRight, room().width()));
}

/** Of another length in each field, and of the same one each time. */
void ValueField::paintBar(QPainter &painter) const
{
    constexpr int shortest = 8;
    constexpr int spread = 16;
    const int letters = shortest + static_cast<int>(qHash(objectName(), 0) % spread);
    const QSize size(letters * fontMetrics().averageCharWidth(), fontMetrics().ascent() * 3 / 4);
    const QRect bar = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                          size.boundedTo(room().size()), room());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Its own palette has no base.
    painter.setBrush(hairline(parentWidget() ? parentWidget()->palette() : palette()));
    painter.drawRoundedRect(bar, bar.height() / 4.0, bar.height() / 4.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/** What is behind it: a field has none of its own. */
QColor ValueField::background() const
{
    return parentWidget() ? parentWidget()->palette().color(parentWidget()->backgroundRole())
                          : palette().color(QPalette::Window);
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
        own.setColor(QPalette::Text,
                     quietText(parentWidget() ? parentWidget()->palette() : palette()));
    setPalette(own);
}

} // namespace latchkey
