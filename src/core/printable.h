// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latchkey {

/**
 * `text` with everything in it that would act instead of being seen made visible: control
 * characters and line ends by their pictures (U+2400 and on), what turns the direction of writing
 * or takes no room by its number, as in "[U+202E]". What joins letters or marks a direction for the
 * neighbour alone (U+200C to U+200F) stays, since names in some scripts need it.
 */
QString printable(const QString &text);

/** Nothing in `text` acts instead of being seen, so that it is safe to paste. */
bool isPrintable(const QString &text);

} // namespace latchkey
