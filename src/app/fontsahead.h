// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sidethread.h"

#include <optional>

namespace latchkey {

/**
 * Has Fontconfig read its configuration, which takes a tenth of a start, while Qt connects to the
 * desktop. Qt then finds it read: there is one for the whole program, and it may be read from any
 * thread (Fontconfig 2.10.91). Where Qt has its fonts from elsewhere there is nothing to read.
 */
class FontsAhead {
public:
    /** At most one, before the QApplication. */
    FontsAhead();

private:
    /** Waited for in the end, since whoever looks for a font meanwhile reads it once more. */
    std::optional<SideThread> m_reading;
};

} // namespace latchkey
