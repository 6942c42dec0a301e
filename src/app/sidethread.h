// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <semaphore>
#include <thread>

namespace latchkey {

/** Work that is done beside the window's thread, on another processor where there is one. */
class SideThread {
public:
    explicit SideThread(const std::function<void()> &work);
    /** As wait(). */
    ~SideThread();
    Q_DISABLE_COPY_MOVE(SideThread)

    /** Until the work is done; does it here where no thread could be had. From one thread. */
    void wait();

private:
    std::function<void()> m_work;
    /** Released when the thread may begin. */
    std::binary_semaphore m_isPlaced{0};
    std::thread m_thread;
};

} // namespace latchkey
