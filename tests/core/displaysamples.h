// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display.h"

namespace latchkey {

inline QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(1730740310).toUTC(); // 2024-11-04 17:11:50
}

inline Instance with(Attribute attribute, const QString &text)
{
    Instance instance;
    instance.setText(attribute, text);
    return instance;
}

inline QLocale american()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

inline QLocale german()
{
    return QLocale(QLocale::German, QLocale::Germany);
}

} // namespace latchkey
