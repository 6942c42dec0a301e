// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>

namespace latchkey {

/**
 * What Reply asks through: every GET and POST is an Exchange, anything else is refused.
 *
 * Not Qt's own, because that has no bound on an answer's head: an endless header took 130 MB a
 * second over TLS, and without TLS kept the manager's thread even after its reply was deleted, so
 * that no other request got through (both seen with 6.4). It also sends a request again, up to
 * three times, when the server closes the connection without a word, and of several requests that
 * meet the same wrong certificate it tells only one what is wrong with it.
 */
class AccessManager : public QNetworkAccessManager {
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;
};

} // namespace latchkey
