// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values.h"

#include <QColor>
#include <QPalette>

namespace latchkey {

/** The least contrast between a text and what it stands on (WCAG 2.1, 1.4.3). */
inline constexpr double leastContrast = 4.5;

/** From 1 to 21, as WCAG 2.1 defines it. */
double contrast(const QColor &a, const QColor &b);

/** `color`, moved towards black or white as far as `least` against `background` takes. */
QColor readableOn(const QColor &background, const QColor &color, double least = leastContrast);

/** Whether whoever made the palette wants contrast (7 : 1 then), and edges to be seen. */
bool hasHighContrast(const QPalette &palette);

/** Text of less weight: between text and background, readable on Window and on Base. */
QColor quietText(const QPalette &palette);

/** Text that is selected, readable whatever the desktop's palette says. */
QColor selectedText(const QPalette &palette, QPalette::ColorGroup group);

/** The colour of a status group's shape and word, for a light or a dark palette; readable on Base
 * and on statusTint(). */
QColor statusColor(StatusGroup group, const QPalette &palette);

/** What the status word of a record stands on. */
QColor statusTint(StatusGroup group, const QPalette &palette);

/** A line between parts, or around one. */
QColor hairline(const QPalette &palette);

/** What one takes hold of to scroll: seen on Window (3 : 1, WCAG 2.1, 1.4.11). */
QColor handleColor(const QPalette &palette);

/** The background of a bar that tells of trouble. */
QColor warningBackground(const QPalette &palette);

/** True where the palette's text is lighter than its background. */
bool isDark(const QPalette &palette);

} // namespace latchkey
