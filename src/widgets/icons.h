// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace latchkey {

/**
 * An icon of `resources/icons/ui` ("copy"), drawn in the colour of the palette at the moment and at
 * the size it is needed.
 *
 * Drawn by Qt Svg while the program is built (`resources/icons/record.cpp`), and replayed here: the
 * SVG icon plugin may not be installed, and it draws `currentColor` black in a dark palette too
 * (Qt 6.4, 6.8).
 */
QIcon icon(const QString &name);

/** The program's own icon, in its own colours. */
QIcon programIcon();

} // namespace latchkey
