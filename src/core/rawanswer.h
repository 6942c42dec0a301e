// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace latchkey {

/**
 * `body` with mask() in place of every value whose key, or a key around it, smells of a secret, and
 * of every text that is JSON with such a key: what may be kept to be looked at. Keys are sorted, as
 * QJsonObject keeps them. Empty where `body` is no JSON, or over a bound of bounds.h.
 */
QByteArray maskedJson(const QByteArray &body);

/** A line of an answer, indented. */
struct RawLine {
    QString text;
    /** It belongs to a key of a record that the table of attributes does not know. */
    bool isUnknown = false;

    friend bool operator==(const RawLine &, const RawLine &) = default;
};

/** What maskedJson() gave, a member or bracket on each line, what would act instead of being seen
 * made visible. Ten thousand lines at the most, each up to bounds::longestText. */
QList<RawLine> prettyLines(const QByteArray &json);

} // namespace latchkey
