// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace latchkey {

/**
 * Each takes any bytes and says what does not hold, empty where all does. That nothing crashes,
 * overflows or leaks is for the sanitizers to say.
 */

/** As the body of any of the provider's answers: parsing, display, order, secrets, the cache. */
QString checkAnswers(const QByteArray &bytes);

/** As the last-seen file. */
QString checkSnapshot(const QByteArray &bytes);

/** As any single text: a pasted token, ports, a time, an address, Retry-After, an amount, a login.
 */
QString checkWords(const QByteArray &bytes);

} // namespace latchkey
