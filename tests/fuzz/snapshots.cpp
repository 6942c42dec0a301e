// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"

#include "fleet/snapshotjson.h"
#include "shownvalues.h"

#include <limits>

namespace latchkey {

namespace {

QString checkRecord(const Instance &instance)
{
    if (instance != instance.withoutSecrets())
        return QStringLiteral("a secret was read");
    return checkShown(instance);
}

} // namespace

QString checkSnapshot(const QByteArray &bytes)
{
    const auto read = snapshotFromJson(bytes);
    if (!read)
        return read.error().isEmpty() ? QStringLiteral("refused without a reason") : QString();
    for (const Instance &instance : read->instances) {
        if (const QString complaint = checkRecord(instance); !complaint.isEmpty())
            return complaint;
    }
    for (const LastSeen::Seen &seen : read->records) {
        if (const QString complaint = checkRecord(seen.instance); !complaint.isEmpty())
            return complaint;
    }
    const auto again =
        snapshotFromJson(snapshotToJson(*read, std::numeric_limits<qsizetype>::max()));
    if (!again)
        return QStringLiteral("what was read and written is not read: %1").arg(again.error());
    if (*again != *read)
        return QStringLiteral("what was read and written is read as something else");
    return {};
}

} // namespace latchkey
