// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QTabBar>

namespace latchkey {

/** The letter after the ampersand, in capitals; empty where there is none. */
inline QString mnemonic(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QString() : keys.toString().section(QLatin1Char('+'), -1);
}

/** The mnemonics of all that is visible in a window. */
inline QStringList mnemonics(const QWidget &root)
{
    QStringList all;
    const auto buttons = root.findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons) {
        if (each->isVisibleTo(&root))
            all += mnemonic(each->text());
    }
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *each : labels) {
        if (each->buddy() && each->isVisibleTo(&root))
            all += mnemonic(each->text());
    }
    const auto tabs = root.findChildren<QTabBar *>();
    for (const QTabBar *each : tabs) {
        for (int i = 0; i < each->count(); ++i)
            all += mnemonic(each->tabText(i));
    }
    all.removeAll(QString());
    return all;
}

inline QStringList mnemonics(const QMenu &menu)
{
    QStringList all;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *each : actions)
        all += mnemonic(each->text());
    all.removeAll(QString());
    return all;
}

inline QStringList twice(QStringList all)
{
    const QStringList once(QSet<QString>(all.begin(), all.end()).values());
    for (const QString &each : once)
        all.removeOne(each);
    return all;
}

/** Every menu that hangs on `menu`, and itself. */
inline QList<QMenu *> withSubmenus(QMenu &menu)
{
    QList<QMenu *> all = {&menu};
    const QList<QAction *> actions = menu.actions();
    for (const QAction *each : actions) {
        if (each->menu())
            all += withSubmenus(*each->menu());
    }
    return all;
}

} // namespace latchkey
