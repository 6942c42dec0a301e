// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latchkey {

/** "0.1.0", as the project says in its CMakeLists.txt. */
QString version();

/** The commit that this was built from, "c397a80ae322"; empty where the build was not told. */
QString commit();

} // namespace latchkey
