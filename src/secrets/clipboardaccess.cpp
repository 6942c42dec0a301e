// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/clipboardaccess.h"

#include <QEvent>
#include <QGuiApplication>

namespace latchkey {

static bool isWayland()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

ClipboardAccess::ClipboardAccess(QObject *parent)
    : QObject(parent)
{
    if (!isWayland())
        return;
    qGuiApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &ClipboardAccess::improved);
}

void ClipboardAccess::noteChange()
{
    m_hasNewEvent = false;
}

bool ClipboardAccess::canRead()
{
    return !isWayland() || QGuiApplication::applicationState() == Qt::ApplicationActive;
}

bool ClipboardAccess::canChange() const
{
    return !isWayland() || (canRead() && m_hasNewEvent);
}

void ClipboardAccess::flush()
{
    if (isWayland())
        QGuiApplication::sync();
}

bool ClipboardAccess::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride: // All that is seen of a key that turns out to be a shortcut.
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::Enter:
        // A widget's event is one that its window has had already.
        if (watched->isWindowType()) {
            m_hasNewEvent = true;
            Q_EMIT improved();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace latchkey
