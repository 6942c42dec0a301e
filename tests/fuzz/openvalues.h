// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"

#include <QJsonValue>
#include <QString>

namespace latchkey {

/** What shows what should have been masked: found by walking the JSON again, without the parser. */
struct OpenValues {
    /** The texts that stand under a key that smells of a secret, at any depth. */
    QStringList secrets;
    /** All the other texts and all keys, joined. */
    QString open;

    void add(const QJsonValue &value, bool isSecret = false);
};

/** Every text of a record that is not guarded as a secret, joined. */
QString openTexts(const Instance &instance);

/** The first of `values` that is in `texts` and nowhere else in the JSON where it may be read. */
QString leakIn(const QString &texts, const OpenValues &values);

} // namespace latchkey
