// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace latchkey {

/**
 * Lets a label wrap, never narrower than `width`, and never lower than its text is then: neither a
 * stack of pages nor the first size of a dialog asks for the height that belongs to a width. To be
 * called again when text or font has changed.
 */
void wrapAt(QLabel &label, int width);

} // namespace latchkey
