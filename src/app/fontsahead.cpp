// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontsahead.h"

#ifdef LATCHKEY_FONTCONFIG
#include <fontconfig/fontconfig.h>

#include <utility>
#endif

namespace latchkey {

FontsAhead::FontsAhead()
#ifdef LATCHKEY_FONTCONFIG
    : m_reading(std::in_place, [] { FcInit(); })
#endif
{
}

} // namespace latchkey
