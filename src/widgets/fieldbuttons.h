// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QToolButton;

namespace latchkey {

/** "Copy <label>". */
QString copyText(const QString &label);

/** Icon, tool tip and accessible name "Copy <label>" of a button that copies a field. */
void dressCopyButton(QToolButton &button, const QString &label);

/** The same for "Show <label>", or "Hide <label>" while the secret is revealed. */
void dressShowButton(QToolButton &button, const QString &label, bool isRevealed);

/** The same for "Change <label>". */
void dressEditButton(QToolButton &button, const QString &label);

} // namespace latchkey
