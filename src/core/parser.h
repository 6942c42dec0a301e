// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace latchkey {

/** What one list request brought. */
struct InstancePage {
    QList<Instance> instances;
    /** `total_instance`, where given: how many the account has over all pages. */
    std::optional<qint64> total;
};

/**
 * The answer of `GET /computing/instances`. Tolerates numbers as strings, data as object, null
 * keys. Errors: NotAnAnswer (not JSON, no envelope, data without any record), Failed (`status:
 * "failed"` or `success: false`, with the server's message), TooLarge (over a bound of bounds.h).
 *
 * A number beyond what a double holds (1e999, outside of a string) makes Qt refuse the JSON as a
 * whole, and so it is NotAnAnswer: JSON has no such number that all readers agree on, and what was
 * last seen stays.
 */
Result<InstancePage> parseInstances(const QByteArray &body);

/**
 * The answer of `GET /computing/instance/{id}`: the record whose id is `id`.
 * Errors: as parseInstances(); NotFound where data is empty, WrongInstance where only others came.
 */
Result<Instance> parseInstance(const QByteArray &body, const QString &id);

/** The token in the answer of `POST /login`. Errors: as parseInstances(). */
Result<Secret> parseSignIn(const QByteArray &body);

/** `message` or `error.message` of a failure body; empty where the body is no such JSON (HTML,
 * nothing). */
QString serverMessage(const QByteArray &body);

/** One record, from the provider or from the last-seen cache; every type is tolerated, and what is
 * over a bound of bounds.h is elided or left out. */
Instance instanceFromJson(const QJsonObject &object);

/** Whether the parser knows this key of a record: the attributes' and the start's. */
bool isKnownKey(const QString &key);

/** Whether a text is JSON with a key that smells of a secret, or cannot be looked through. Then it
 * must not be shown or stored as a text. */
bool holdsSecret(const QString &text);

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::InstancePage)
