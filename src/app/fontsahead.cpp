// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontsahead.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <fontconfig/fontconfig.h>

#include <system_error>
#endif

namespace latchkey {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

FontsAhead::FontsAhead()
{
    try {
        m_reading = std::thread(&FcInit);
    } catch (const std::system_error &) {
        // There may be no more threads: then Qt reads it when it comes to it.
    }
}

FontsAhead::~FontsAhead()
{
    if (m_reading.joinable())
        m_reading.join();
}

#else

FontsAhead::FontsAhead() = default;

FontsAhead::~FontsAhead() = default;

#endif

} // namespace latchkey
