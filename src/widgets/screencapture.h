// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QWidget;

namespace latchkey {

/** Whether the platform can keep a window out of pictures and recordings of the screen. */
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
inline constexpr bool canExcludeFromCapture = true;
#else
inline constexpr bool canExcludeFromCapture = false;
#endif

/**
 * Keeps the window, which must have been created, out of pictures and recordings of the screen, or
 * lets it be in them again. Does nothing where the platform cannot, and on Windows before 10 2004.
 */
void excludeFromCapture(const QWidget &window, bool isExcluded);

} // namespace latchkey
