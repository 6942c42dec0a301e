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
 * In place of Fusion's: its gradients are filled by more threads (Qt 6.4), which take longer to
 * wake than what they are given to do.
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
