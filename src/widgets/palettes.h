// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace latchkey {

/** The colours that Latchkey brings where the desktop has none of its own, or others than the user
 * wants. Every text has at least 4.5 : 1 against what it stands on, with high contrast 7 : 1. */
QPalette ownPalette(bool isDark, bool hasHighContrast);

} // namespace latchkey
