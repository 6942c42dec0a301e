// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shots/gallery.h"

#include <QPixmap>

namespace latchkey {

/** Plays the shot's scene on a window of its own and takes its picture. The language is the
 * caller's.
 */
QPixmap pictureOf(const Shot &shot);

} // namespace latchkey
