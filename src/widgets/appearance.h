// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/desktopappearance.h"
#include "fleet/preferences.h"

namespace latchkey {

/**
 * Makes the application look as the user wants: the desktop's own palette where there is one and it
 * is as light or dark as wanted, else ownPalette(). With reduced motion nothing slides, fades or
 * blinks. Needs a QApplication.
 */
void applyAppearance(const Preferences &preferences, const DesktopAppearance &desktop);

} // namespace latchkey
