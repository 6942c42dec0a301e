// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchkey {

/**
 * Lets what is printed appear in the console that the program was started in. On Windows a program
 * with windows has none by itself, unless its output is redirected; elsewhere there is nothing to
 * do.
 */
void useParentConsole();

} // namespace latchkey
