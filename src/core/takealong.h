// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QUrl>

namespace latchkey {

/** Whether a text to take along holds passwords and other secrets: only where the user asked for
 * them at that moment. */
enum class Secrets { LeftOut, Included };

/** A record as people read it, a line "Label: value" for each attribute that is given, then the
 * other keys. Ends with a line end. */
QString recordText(const Instance &instance, const QLocale &locale, const QDateTime &now,
                   Secrets secrets);

/** The same as a Markdown table; nothing in it acts as markup. */
QString recordMarkdown(const Instance &instance, const QLocale &locale, const QDateTime &now,
                       Secrets secrets);

/** The record as a JSON object, indented: the provider's keys with their texts as they came, the
 * other keys in an object "other". What is not given is left out. */
QString recordJson(const Instance &instance, Secrets secrets);

/** As recordJson(), an array of records. */
QString recordsJson(const QList<Instance> &instances, Secrets secrets);

/**
 * RFC 4180: a line of the provider's keys, then one for each record, lines ending in CR LF. Without
 * the other keys, which are another's in each record. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front, but for a password, which is no password then.
 */
QString recordsCsv(const QList<Instance> &instances, Secrets secrets);

/** The line that asks the provider for this record, for a POSIX shell; the token is the shell's
 * variable LATCHKEY_TOKEN. Empty where the id cannot stand in a URL. */
QString curlCommand(const QUrl &apiUrl, const QString &id);

} // namespace latchkey
