// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontsahead.h"

#ifdef LATCHKEY_FONTCONFIG
#include <fontconfig/fontconfig.h>

#include <QtGlobal>

#include <system_error>
#ifdef Q_OS_LINUX
#include <pthread.h>
#include <sched.h>
#endif
#endif

namespace latchkey {

#ifdef LATCHKEY_FONTCONFIG
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
#endif

FontsAhead::FontsAhead()
{
#ifdef LATCHKEY_FONTCONFIG
    try {
        m_reading = std::thread([this] {
            // One that has ended could not be told from the thread that places it.
            m_isPlaced.acquire();
            FcInit();
        });
    } catch (const std::system_error &) {
        // There may be no more threads: then Qt reads it when it comes to it.
        return;
    }
    leaveThisProcessor(m_reading);
    m_isPlaced.release();
#endif
}

FontsAhead::~FontsAhead()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace latchkey
