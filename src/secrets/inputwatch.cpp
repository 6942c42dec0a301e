// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/inputwatch.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWindow>

namespace latchkey {

void InputWatch::start()
{
    m_hasHappened = false;
    qGuiApp->installEventFilter(this);
}

void InputWatch::stop()
{
    qGuiApp->removeEventFilter(this);
}

bool InputWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride: // All that is seen of a key that turns out to be a shortcut.
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::Enter:
        // What a widget gets is the same event that its window has had.
        if (watched->isWindowType() && !m_hasHappened) {
            m_hasHappened = true;
            Q_EMIT happened();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace latchkey
