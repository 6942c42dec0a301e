// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"

#include <QList>
#include <QString>

#include <chrono>

class QSettings;

namespace latchkey {

/** Whether the window is light or dark. */
enum class ColorScheme {
    Desktop, ///< As the desktop is, also when that changes.
    Light,
    Dark,
};

/** What an instance's second line in the list can show, in this order. */
QList<Attribute> offeredFacts();
/** What it shows at first: GPU, region and price. */
QList<Attribute> defaultFacts();

/** What the user can adjust; the defaults are meant to be left alone. */
struct Preferences {
    /** Between refreshes while the window is visible; 15 s to 1 h. */
    std::chrono::seconds visibleInterval{60};
    /** Between refreshes while it is hidden or minimised; 15 s to 24 h. */
    std::chrono::seconds hiddenInterval{300};
    /** Until a revealed secret is masked again; 5 s to 10 min. */
    std::chrono::seconds maskAfter{30};
    /** Until a copied secret is cleared from the clipboard; 5 s to 10 min. */
    std::chrono::seconds clearClipboardAfter{30};
    /** The window is in no picture or recording of the screen, where the platform can do that. */
    bool hideFromCapture = false;
    /** A language of app/languages.h, "pt_BR"; empty for the desktop's. */
    QString language;
    ColorScheme colorScheme = ColorScheme::Desktop;
    /** Stronger contrast, also where the desktop does not ask for it. */
    bool highContrast = false;
    /** Some of offeredFacts(), in their order. */
    QList<Attribute> listFacts = defaultFacts();
    /** What the SSH line begins with, of one line and at most 400 characters: "ssh -i ~/.ssh/gpu".
     * Never empty. */
    QString terminalCommand = QStringLiteral("ssh");

    /** With every value brought into its range. */
    Preferences bounded() const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/** Reads what was saved; what is missing, unreadable or out of range becomes the default or the
 * bound. */
Preferences loadPreferences(const QSettings &settings);
void savePreferences(QSettings &settings, const Preferences &preferences);

} // namespace latchkey
