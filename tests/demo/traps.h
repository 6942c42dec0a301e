// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>

#include <span>
#include <utility>

namespace latchkey {

/** The values the samples took on while they were watched, from their begin until all came to rest.
 */
struct Seen {
    QList<QJsonObject> listed;
    /** `data` of every answer for one instance, by the id that was asked for. */
    QList<std::pair<QString, QJsonValue>> answers;
    QSet<QString> statuses;

    /** Every record in every answer for one instance. */
    QList<QJsonObject> records() const;
};

/** Something in the provider's answers that is easily read wrongly. */
struct Trap {
    const char *name;
    bool (*isShown)(const Seen &);
};

/** Every trap that the samples have to show between them. */
std::span<const Trap> traps();

} // namespace latchkey
