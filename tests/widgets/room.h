// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace latchkey {

inline QString nameOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             label ? label->text() : widget.accessibleName());
}

/** What is seen of a window and has nothing else in it. */
inline QList<QWidget *> leaves(const QWidget &root)
{
    QList<QWidget *> all;
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *each : widgets) {
        const auto parts = each->findChildren<QWidget *>();
        const bool isWhole = std::none_of(parts.begin(), parts.end(),
                                          [](const QWidget *part) { return part->isVisible(); });
        if (each->isVisible() && isWhole && !each->size().isEmpty())
            all += each;
    }
    return all;
}

inline QStringList overlapping(const QWidget &root)
{
    QStringList found;
    const QList<QWidget *> all = leaves(root);
    const auto place = [&root](const QWidget *widget) {
        return QRect(widget->mapTo(&root, QPoint()), widget->size());
    };
    for (auto one = all.begin(); one != all.end(); ++one) {
        for (auto other = one + 1; other != all.end(); ++other) {
            if (place(*one).intersects(place(*other)))
                found += nameOf(**one) + QStringLiteral(" and ") + nameOf(**other);
        }
    }
    return found;
}

/** How wide a widget has to be for what it says; 0 for what says nothing, or scrolls. */
inline int widthOfText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
                   ? 0
                   : label->sizeHint().width();
    if (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QSpinBox *>(&widget))
        return widget.minimumSizeHint().width();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        // Around it are a frame and an arrow.
        return box->minimumContentsLength() > 0
                   ? 0
                   : box->fontMetrics().horizontalAdvance(box->currentText());
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->text().isEmpty()
                   ? field->fontMetrics().horizontalAdvance(field->placeholderText())
                   : 0;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabs->sizeHint().width();
    return 0;
}

/** How high it has to be. */
inline int heightOfText(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width());
    if (label || qobject_cast<const QAbstractButton *>(&widget))
        return widget.minimumSizeHint().height();
    return 0;
}

/** Qt rounds hints up and places down where the scale is no whole number; the hints have more room
 * than that around the text. */
inline int slack(const QWidget &widget)
{
    const qreal scale = widget.devicePixelRatio();
    return scale > std::floor(scale) ? 1 : 0;
}

/** What has less room than its text takes. Values may be longer than there is room: those show an
 * ellipsis, and scroll. */
inline QStringList cut(const QWidget &root)
{
    QStringList found;
    const QList<QWidget *> all = leaves(root);
    for (const QWidget *each : all) {
        const bool isInside = each->parentWidget()->rect().contains(each->geometry());
        if (!isInside || each->width() + slack(*each) < widthOfText(*each)
            || each->height() + slack(*each) < heightOfText(*each))
            found += QStringLiteral("%1: %2 x %3 for %4 x %5")
                         .arg(nameOf(*each))
                         .arg(each->width())
                         .arg(each->height())
                         .arg(widthOfText(*each))
                         .arg(heightOfText(*each));
    }
    const auto groups = root.findChildren<QGroupBox *>();
    for (const QGroupBox *group : groups) {
        QFont bold = group->font();
        bold.setBold(true);
        if (group->isVisible()
            && QFontMetrics(bold).horizontalAdvance(group->title()) > group->width())
            found += nameOf(*group) + group->title();
    }
    return found;
}

} // namespace latchkey
