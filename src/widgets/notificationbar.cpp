// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notificationbar.h"

#include "widgets/colors.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>

namespace latchkey {

namespace {

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *bar = qobject_cast<NotificationBar *>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::Notification) : nullptr;
}

} // namespace

NotificationBar::NotificationBar(QWidget *parent)
    : QFrame(parent)
{
    // The same one again does no harm.
    QAccessible::installFactory(faceOf);
}

void NotificationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void NotificationBar::announce(const QString &sentence)
{
    setAccessibleName(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
#else
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent appears(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appears);
#endif
}

} // namespace latchkey
