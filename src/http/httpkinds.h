// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace latchkey {

/** What an HTTP status that is no success means; `asksToWait`: it came with a usable Retry-After.
 */
ErrorKind kindOfStatus(int status, bool asksToWait);

/** What a failure on the way means; to be asked only where the HTTP status is none or a success. */
ErrorKind kindOfNetworkError(QNetworkReply::NetworkError error);

/**
 * What is worst about a connection whose TLS was refused: `errors` are those of its certificate;
 * where there are none, `handshake` is what the TLS library said.
 */
ErrorKind kindOfTlsFailure(const QList<QSslError> &errors, const QString &handshake);

} // namespace latchkey
