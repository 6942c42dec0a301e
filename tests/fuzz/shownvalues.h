// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"

#include <QString>

namespace latchkey {

/** What does not hold of how a record is shown: not nothing, not without bounds, no secret. */
QString checkShown(const Instance &instance);

} // namespace latchkey
