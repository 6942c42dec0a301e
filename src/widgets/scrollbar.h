// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace latchkey {

/**
 * A scroll bar that is only a handle on a plain ground, without buttons at its ends.
 *
 * In place of Fusion's, whose gradients Qt fills in by two more threads (52 times until the first
 * window stood, 6.4), each of which takes longer to wake than what it is given to do.
 */
namespace scrollbar {

/** Where a part of `bar` is: the handle, the ground at either side of it, or all of it (Groove);
 * empty for parts that it has not. The handle is not shorter than `shortest`, in pixels, but where
 * the bar itself is. */
QRect part(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortest);

/** Draws `bar` with its handle at `handle`. */
void paint(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle);

} // namespace scrollbar

} // namespace latchkey
