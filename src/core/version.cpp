// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version.h"

namespace latchkey {

QString version()
{
    return QStringLiteral(LATCHKEY_VERSION);
}

QString commit()
{
    return QStringLiteral(LATCHKEY_COMMIT);
}

} // namespace latchkey
