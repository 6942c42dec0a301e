// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/lastseen.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace latchkey {

/** The last-seen file's text: no secret, and the newest `mostRecords` records at most. */
QByteArray snapshotToJson(const LastSeen::Snapshot &snapshot, qsizetype mostRecords);

/** The snapshot that snapshotToJson() wrote, or what is wrong with the text (technical). */
tl::expected<LastSeen::Snapshot, QString> snapshotFromJson(const QByteArray &json);

} // namespace latchkey
