// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace latchkey {

/**
 * While it lives, what is printed appears in the console that the program was started in. On
 * Windows a program with windows has none by itself, unless its output is redirected; elsewhere
 * there is nothing to do.
 */
class ParentConsole {
public:
    ParentConsole();
    ~ParentConsole();
    Q_DISABLE_COPY_MOVE(ParentConsole)

private:
    /** The code page that the console had, 0 where none was taken. */
    unsigned m_codePage = 0;
};

} // namespace latchkey
