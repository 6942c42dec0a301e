// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace latchkey {

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // Qt reads its picture from a set of icons, which is a tenth of what a start takes.
    setClearButtonEnabled(true);
    Q_EMIT entered();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // From a menu, or another window, it comes back.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    QWidget *list = m_list ? m_list->focusProxy() : nullptr;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (list)
            QCoreApplication::sendEvent(list, event);
        event->accept();
        break;
    case Qt::Key_Escape:
        if (text().isEmpty() && m_list)
            m_list->setFocus();
        clear();
        event->accept();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace latchkey
