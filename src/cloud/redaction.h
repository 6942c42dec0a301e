// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace latchkey {

/**
 * `text` with every occurrence of the secrets, plain or percent-encoded, replaced by mask():
 * servers and proxies repeat what they were sent. Of a JWT the three parts count, too.
 */
QString redacted(const QString &text, const QList<Secret> &secrets);

/**
 * Whether redacted() could find anything in this UTF-8 JSON, at the price of a look over its bytes:
 * a list of 100,000 instances is tens of megabytes. Only a token's letters in another case, which
 * no longer are the token, are not looked for.
 */
bool mayHold(const QByteArray &json, const QList<Secret> &secrets);

/** `error` with its texts redacted, and the server's words cut to what a person would read. */
Error redacted(const Error &error, const QList<Secret> &secrets);

} // namespace latchkey
