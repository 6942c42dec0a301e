// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openedlinks.h"

#include "app/instancelink.h"

#include <QFileOpenEvent>

namespace latchkey {

OpenedLinks::OpenedLinks(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool OpenedLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    if (const auto id = linkedInstance(url.toString(QUrl::FullyEncoded)))
        Q_EMIT opened(*id);
    return true;
}

} // namespace latchkey
