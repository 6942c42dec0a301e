// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QList>
#include <QString>

namespace latchkey {

/**
 * `text` with every occurrence of the secrets, plain or percent-encoded, replaced by mask():
 * servers and proxies repeat what they were sent. Of a JWT the three parts count, too.
 */
QString redacted(const QString &text, const QList<Secret> &secrets);

/** `error` with its texts redacted, and the server's words cut to what a person would read. */
Error redacted(const Error &error, const QList<Secret> &secrets);

} // namespace latchkey
