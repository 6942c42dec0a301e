// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace latchkey {

/** The name of the desktop entry, of its icons and on D-Bus. */
inline constexpr QLatin1String applicationId("io.github.latchkey.Latchkey");

/**
 * Tells the desktop which program its windows belong to: the name of the desktop entry on Linux,
 * the AppUserModelID on Windows, by which the taskbar groups them.
 */
void setApplicationId();

} // namespace latchkey
