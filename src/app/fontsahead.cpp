// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontsahead.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <fontconfig/fontconfig.h>
#endif

namespace latchkey {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

FontsAhead::FontsAhead()
    : m_reading(&FcInit)
{
}

FontsAhead::~FontsAhead()
{
    m_reading.join();
}

#else

FontsAhead::FontsAhead() = default;

FontsAhead::~FontsAhead() = default;

#endif

} // namespace latchkey
