// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpicture.h"

#include <QEvent>
#include <QWindow>

namespace latchkey {

FirstPicture::FirstPicture(QWindow &window)
{
    window.installEventFilter(this);
}

bool FirstPicture::eventFilter(QObject *watched, QEvent *event)
{
    const auto *window = qobject_cast<QWindow *>(watched);
    if (event->type() == QEvent::Expose && window && window->isExposed()) {
        watched->removeEventFilter(this);
        // Widgets are painted while the event is handled, which is after this.
        QMetaObject::invokeMethod(this, &FirstPicture::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace latchkey
