// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/accountmenu.h"
#include "widgets/staging.h"

#include <QApplication>
#include <QDialog>
#include <QWindow>

namespace latchkey {

/** A stage whose settings are in a file, with the window shown as after a start. */
class WindowBench {
public:
    WindowBench()
        : settings(home.filePath(QStringLiteral("latchkey.ini")), QSettings::IniFormat)
        , stage(withSettings())
    {
        stage.window.openCurrentAccount();
    }

    /** For a stage that takes over the settings, as the next start does. */
    StageOptions withSettings()
    {
        StageOptions options;
        options.settings = &settings;
        return options;
    }

    MainWindow &window() { return stage.window; }

    QWidget &page(const char *name) { return *part<QWidget>(window(), QLatin1String(name)); }

    void type(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window().windowHandle(), static_cast<Qt::Key>(key), modifiers);
    }

    AccountMenu &accountMenu() { return *window().findChild<AccountMenu *>(); }

    /** The entry of the account menu that begins so, or nullptr. */
    QAction *entry(const QString &beginning)
    {
        Q_EMIT accountMenu().aboutToShow();
        const QList<QAction *> all = accountMenu().actions();
        for (QAction *each : all) {
            if (each->text().startsWith(beginning))
                return each;
        }
        return nullptr;
    }

    /** The dialog in front if it has this title, or nullptr. */
    template <typename T> static T *dialog(const QString &title)
    {
        auto *top = qobject_cast<T *>(QApplication::activeModalWidget());
        return top && top->windowTitle() == title ? top : nullptr;
    }

    QTemporaryDir home;
    QSettings settings;
    Stage stage;
};

} // namespace latchkey
