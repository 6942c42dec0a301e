// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/knownrows.h"

#include "core/display.h"

namespace latchkey {

Instance KnownRows::at(int row) const
{
    const Instance &listed = instances.at(row);
    const auto record = records.isEmpty() ? records.cend() : records.constFind(listed.id());
    return record == records.cend() ? listed : listed.completedBy(*record);
}

QString KnownRows::shownText(const Instance &instance, Attribute attribute) const
{
    return shown(instance, attribute, locale, now).text;
}

} // namespace latchkey
