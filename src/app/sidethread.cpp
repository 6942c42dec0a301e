// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sidethread.h"

#include <system_error>
#ifdef Q_OS_LINUX
#include <pthread.h>
#include <sched.h>
#endif

namespace latchkey {

namespace {

/** Linux begins a thread on the processor of the one that made it as often as not, and then lets
   them take turns of some milliseconds there beside an idle one. */
void leaveThisProcessor([[maybe_unused]] std::thread &thread)
{
#ifdef Q_OS_LINUX
    cpu_set_t allowed;
    const int here = sched_getcpu();
    if (here < 0 || sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return;
    CPU_CLR(static_cast<std::size_t>(here), &allowed);
    // Where there is no other this does nothing.
    pthread_setaffinity_np(thread.native_handle(), sizeof allowed, &allowed);
#endif
}

} // namespace

SideThread::SideThread(const std::function<void()> &work)
    : m_work(work)
{
    try {
        m_thread = std::thread([this] {
            // One that has ended could not be told from the thread that places it.
            m_isPlaced.acquire();
            m_work();
        });
    } catch (const std::system_error &) {
        // There may be no more threads.
        return;
    }
    leaveThisProcessor(m_thread);
    m_isPlaced.release();
}

SideThread::~SideThread()
{
    wait();
}

void SideThread::wait()
{
    if (m_thread.joinable())
        m_thread.join();
    else if (m_work)
        m_work();
    m_work = nullptr;
}

} // namespace latchkey
