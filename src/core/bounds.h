// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/**
 * How much is taken from a provider that may not be well. Each bound leaves honest answers far
 * behind, and keeps what a malicious one costs in memory and time within what a desktop has.
 */
namespace latchkey::bounds {

/** Instances of an account: many times the largest fleet, and what is still listed quickly. */
inline constexpr qsizetype mostInstances = 100'000;

/** Objects and lists in one answer: five for each of the most instances. Qt's tree needs up to
 * fifty times the text's size, about 200 bytes for each of these. */
inline constexpr qsizetype mostContainers = 5 * mostInstances;

/** Members and items in one answer: fifty for each of the most instances; the provider documents
 * about twenty. Each costs Qt's tree 16 to 32 bytes, and the parser one step. */
inline constexpr qsizetype mostValues = 50 * mostInstances;

/** UTF-16 units of a value. A start script may have some thousands; no field can show more, and X11
 * breaks the connection over texts of some megabytes. */
inline constexpr qsizetype longestText = 4096;

/** UTF-16 units of a secret. A private key has up to about 13,000; half of one opens nothing, so
 * that a longer one is not given at all. */
inline constexpr qsizetype longestSecret = 65'536;

/** UTF-16 units of what the server says of a failure; a longer text is none that it means to say.
 */
inline constexpr qsizetype longestMessage = 65'536;

/** UTF-16 units of a key under "Other", with the keys that it lies in. */
inline constexpr qsizetype longestKey = 256;

/** Keys under "Other" of one instance. Each is a line of up to four widgets. */
inline constexpr qsizetype mostOtherFields = 200;

/** Levels that keys under "Other" are joined over. What lies deeper is one value, and a secret
 * where it is not flat: nobody looks what is inside. */
inline constexpr int deepestOther = 16;

/** What one field under "Other" costs besides its texts, in UTF-16 units of memory. */
inline constexpr qsizetype otherFieldCost = 64;

/**
 * UTF-16 units that all of an answer's fields under "Other" may cost; records for which there is no
 * more room come without them. Joined keys repeat what came once: a hundredfold, if someone is out
 * for it, while honest records cost up to four units for each byte. The fixed part is for one
 * record with the most fields.
 */
constexpr qsizetype roomForOther(qsizetype answerBytes)
{
    return 5 * answerBytes + mostOtherFields * (otherFieldCost + longestKey);
}

/** Bytes of an answer that is kept to be looked at as it came: a record has about one thousand. */
inline constexpr qsizetype longestRawAnswer = 262'144;

/** UTF-16 units of a window's title: more than any screen shows. */
inline constexpr qsizetype longestTitle = 200;

/** `text`, or its beginning and an ellipsis, together `most` units. */
QString elided(const QString &text, qsizetype most);

/** Whether Qt may make a tree of `json`: it counts containers and values before anything is built.
 */
bool holds(const QByteArray &json);

} // namespace latchkey::bounds
