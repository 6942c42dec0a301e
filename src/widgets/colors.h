// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values.h"

#include <QColor>
#include <QPalette>

namespace latchkey {

/** Text of less weight: between text and background, still at least 4.5 : 1 against the latter. */
QColor quietText(const QPalette &palette);

/** The colour of a status group's shape, for a light or a dark palette. */
QColor statusColor(StatusGroup group, const QPalette &palette);

/** The background of a bar that tells of trouble. */
QColor warningBackground(const QPalette &palette);

/** True where the palette's text is lighter than its background. */
bool isDark(const QPalette &palette);

} // namespace latchkey
