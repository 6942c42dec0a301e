// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace latchkey {

/** The wall clock, injected so that tests can turn it. */
using Clock = std::function<QDateTime()>;

} // namespace latchkey
