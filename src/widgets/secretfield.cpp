// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secretfield.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>

namespace latchkey {

SecretField::SecretField(QWidget *parent)
    : ValueField(parent)
{
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

void SecretField::setRevealed(bool revealed)
{
    setFont(revealed ? secretFont(font()) : QFont());
    deselect();
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
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        Q_EMIT copyRequested();
        event->accept();
        return;
    }
    ValueField::keyPressEvent(event);
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
