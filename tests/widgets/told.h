// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace latchkey {

/**
 * Every text that any widget of the program gives out: all its properties that are texts, what its
 * actions say, and what assistive tools are told of it and of what lies in it. Each with where it
 * was found: "SecretField password/text: …".
 */
QStringList everythingTold();

/** Those of everythingTold() that hold `secret`. */
QStringList whereTold(const QString &secret);

} // namespace latchkey
