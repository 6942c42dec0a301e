// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latchkey {

// Somebody else's text, so that it shows as it is where Qt would take a part of it for something
// else; what acts instead of being seen is made visible, as printable() does.

/** For a label, button or menu, where an ampersand announces a shortcut. */
QString literal(const QString &text);

/** For a tool tip, where what looks like markup is taken for it. */
QString literalToolTip(const QString &text);

/** For a window's title, where "[*]" is the place of a star. */
QString literalTitle(const QString &text);

} // namespace latchkey
