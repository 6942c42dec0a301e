// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/told.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMetaProperty>
#include <QWidget>

namespace latchkey {

namespace {

void add(QStringList &all, const QString &where, const QString &text)
{
    if (!text.isEmpty())
        all += where + QStringLiteral(": ") + text;
}

void addProperties(QStringList &all, const QString &name, const QObject &object)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const QVariant value = property.read(&object);
        const QString text = value.metaType().id() == QMetaType::QStringList
                                 ? value.toStringList().join(QLatin1Char(' '))
                                 : value.toString();
        add(all, name + QLatin1Char('/') + QLatin1String(property.name()), text);
    }
    const QList<QByteArray> dynamic = object.dynamicPropertyNames();
    for (const QByteArray &key : dynamic)
        add(all, name + QLatin1Char('/') + QString::fromLatin1(key),
            object.property(key.constData()).toString());
}

void addAccessible(QStringList &all, const QString &name, QAccessibleInterface &face, int depth)
{
    constexpr int deepest = 3;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
          QAccessible::Accelerator, QAccessible::DebugDescription})
        add(all, QStringLiteral("%1/accessible %2").arg(name).arg(kind), face.text(kind));
    if (QAccessibleTextInterface *text = face.textInterface()) {
        add(all, name + QStringLiteral("/accessible text"), text->text(0, text->characterCount()));
        add(all, name + QStringLiteral("/accessible attributes"), [text] {
            int start = 0;
            int end = 0;
            return text->attributes(0, &start, &end);
        }());
    }
    for (int i = 0; depth < deepest && i < face.childCount(); ++i) {
        QAccessibleInterface *child = face.child(i);
        // Those of widgets are visited as such; what is left are the items of views.
        if (child && !child->object())
            addAccessible(all, QStringLiteral("%1/%2").arg(name).arg(i), *child, depth + 1);
    }
}

} // namespace

QStringList everythingTold()
{
    QStringList all;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QString name = QStringLiteral("%1 %2").arg(
            QLatin1String(widget->metaObject()->className()), widget->objectName());
        addProperties(all, name, *widget);
        const QList<QAction *> actions = widget->actions();
        for (const QAction *action : actions)
            addProperties(all, name + QStringLiteral(" action"), *action);
        if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget))
            addAccessible(all, name, *face, 0);
    }
    return all;
}

QStringList whereTold(const QString &secret)
{
    return everythingTold().filter(secret);
}

} // namespace latchkey
