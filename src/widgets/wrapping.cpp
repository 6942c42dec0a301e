// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapping.h"

#include <QLabel>

namespace latchkey {

void wrapAt(QLabel &label, int width)
{
    label.setWordWrap(true);
    label.setMinimumWidth(width);
    label.setMinimumHeight(label.heightForWidth(width));
}

} // namespace latchkey
