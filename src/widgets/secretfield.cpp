// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secretfield.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>

#include <array>

namespace latchkey {

namespace {

/** A way that the caret goes by keyboard, and the selection with it. */
struct Way {
    QKeySequence::StandardKey move;
    QKeySequence::StandardKey select;
    void (*go)(QLineEdit &field, bool selects);
};

constexpr std::array ways = {
    Way{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar,
        [](QLineEdit &field, bool selects) { field.cursorForward(selects); }},
    Way{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar,
        [](QLineEdit &field, bool selects) { field.cursorBackward(selects); }},
    Way{QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord,
        [](QLineEdit &field, bool selects) { field.cursorWordForward(selects); }},
    Way{QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord,
        [](QLineEdit &field, bool selects) { field.cursorWordBackward(selects); }},
    Way{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine,
        [](QLineEdit &field, bool selects) { field.home(selects); }},
    Way{QKeySequence::MoveToStartOfBlock, QKeySequence::SelectStartOfBlock,
        [](QLineEdit &field, bool selects) { field.home(selects); }},
    Way{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine,
        [](QLineEdit &field, bool selects) { field.end(selects); }},
    Way{QKeySequence::MoveToEndOfBlock, QKeySequence::SelectEndOfBlock,
        [](QLineEdit &field, bool selects) { field.end(selects); }},
};

} // namespace

SecretField::SecretField(QWidget *parent)
    : ValueField(parent)
{
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

void SecretField::setRevealed(bool revealed)
{
    // Said again with every refresh, which must not take away what is being selected.
    if (revealed == m_isRevealed)
        return;
    m_isRevealed = revealed;
    setFont(revealed ? secretFont(font()) : QFont());
    deselect();
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return inputMethodQuery(query, {});
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const
{
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    default:
        return ValueField::inputMethodQuery(query, argument);
    }
}

bool SecretField::event(QEvent *event)
{
    // Otherwise a window's shortcut for copying could go before the guarded way.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return ValueField::event(event);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    // QLineEdit puts what is selected into PRIMARY at nearly every key, so it gets to see none.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        Q_EMIT copyRequested();
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        event->accept();
        return;
    }
    event->ignore();
    for (const Way &way : ways) {
        const bool selects = event->matches(way.select);
        if (!selects && !event->matches(way.move))
            continue;
        way.go(*this, selects);
        event->accept();
        return;
    }
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    // QLineEdit puts the selection into PRIMARY here and does nothing else that a read-only field
    // needs.
    event->accept();
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &SecretField::copyRequested);
    menu->popup(event->globalPos());
}

QFont secretFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Fonts known to draw the zero with a dot or slash go before a system font that may not.
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"),
                      QStringLiteral("Cascadia Mono"), QStringLiteral("Consolas"),
                      QStringLiteral("Menlo"), font.family()});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(like.pointSizeF());
    return font;
}

} // namespace latchkey
