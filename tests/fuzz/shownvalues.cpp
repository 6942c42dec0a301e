// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownvalues.h"

#include "core/display.h"

#include <QTimeZone>

namespace latchkey {

namespace {

/** What display adds to a value: a unit, grouping, "(5 days ago)". */
constexpr qsizetype mostAdded = 60;

} // namespace

QString checkShown(const Instance &instance)
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    for (const AttributeInfo &row : attributes()) {
        const Shown value = shown(instance, row.attribute, locale, now);
        const qsizetype most = instance.text(row.attribute).size() + mostAdded;
        if (value.text.isEmpty())
            return QStringLiteral("%1 is shown as nothing").arg(key(row.attribute));
        if (value.text.size() > most || value.toolTip.size() > most)
            return QStringLiteral("%1 is longer shown than given").arg(key(row.attribute));
        if (row.kind == Kind::Secret && value.text != mask() && value.text != notGiven())
            return QStringLiteral("a secret is shown");
    }
    if (gpuSummary(instance, locale).size() > instance.text(Attribute::Gpu).size() + mostAdded)
        return QStringLiteral("gpuSummary() is too long");
    return {};
}

} // namespace latchkey
