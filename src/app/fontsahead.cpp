// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontsahead.h"

#ifdef LATCHKEY_FONTCONFIG
#include <fontconfig/fontconfig.h>

#include <system_error>
#endif

namespace latchkey {

FontsAhead::FontsAhead()
{
#ifdef LATCHKEY_FONTCONFIG
    try {
        m_reading = std::thread(&FcInit);
    } catch (const std::system_error &) {
        // There may be no more threads: then Qt reads it when it comes to it.
    }
#endif
}

FontsAhead::~FontsAhead()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace latchkey
