// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

class QSettings;

namespace latchkey {

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

    /** With every value brought into its range. */
    Preferences bounded() const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/** Reads what was saved; what is missing, unreadable or out of range becomes the default or the
 * bound. */
Preferences loadPreferences(const QSettings &settings);
void savePreferences(QSettings &settings, const Preferences &preferences);

} // namespace latchkey
