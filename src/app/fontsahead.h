// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <semaphore>
#include <thread>

namespace latchkey {

/**
 * Has Fontconfig read its configuration, which takes a tenth of a start, while Qt connects to the
 * desktop. Qt then finds it read: there is one for the whole program, and it may be read from any
 * thread (Fontconfig 2.10.91). Where Qt has its fonts from elsewhere there is nothing to read.
 */
class FontsAhead {
public:
    /** At most one, before the QApplication; without it where no thread can be had. */
    FontsAhead();
    /** Waits, since whoever looks for a font meanwhile reads it once more. */
    ~FontsAhead();
    Q_DISABLE_COPY_MOVE(FontsAhead)

private:
    /** Released when the thread may begin. */
    std::binary_semaphore m_isPlaced{0};
    std::thread m_reading;
};

} // namespace latchkey
