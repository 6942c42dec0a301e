// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace latchkey {

/** A list answer taken apart. */
struct UsualList {
    /** The answer with no record in its `data`. */
    QByteArray envelope;
    QList<Instance> instances;
};

/**
 * Reads the answer of `GET /computing/instances` without making a QJsonDocument of it, which costs
 * several times as much. Only what is as usual is read: `data` is a list of objects, and most of
 * them have the attributes' own keys with texts and plain numbers. A record with anything else in
 * it goes through instanceFromJson(), and nothing is returned where that would not do: the answer
 * then has to be read as a whole, which also tells what is wrong with it. The result is the same.
 */
std::optional<UsualList> readUsualList(const QByteArray &body);

} // namespace latchkey
