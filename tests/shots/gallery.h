// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/preferences.h"

#include <QList>
#include <QSize>
#include <QString>

namespace latchkey {

/** What is to be seen. */
enum class Scene {
    Record,
    Revealed,
    Copied,
    Trouble,
    Loading,
    Welcome,
    NoMatch,
    LongTexts,
    QuickOpen,
    MainMenu,
    InstanceMenu,
    Behavior, ///< The first page of the preferences.
    Appearance, ///< The second one.
    AddAccount,
    Export,
    CopySecrets,
    RawAnswer,
    Shortcuts,
};

/** A picture to be taken. */
struct Shot {
    QString group;
    QString name;
    Scene scene = Scene::Record;
    QSize size = {1080, 720};
    ColorScheme colors = ColorScheme::Light;
    bool hasHighContrast = false;
    QString scale = QStringLiteral("1");
    QString language = QStringLiteral("en");
};

/** Every picture: states, colours, sizes, scales and languages. */
QList<Shot> gallery();

} // namespace latchkey
