// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchkey {

/**
 * Tells the desktop which program its windows belong to: the name of the desktop entry on Linux,
 * the AppUserModelID on Windows, by which the taskbar groups them.
 */
void setApplicationId();

} // namespace latchkey
