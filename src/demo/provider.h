// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "demo/provideroptions.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace latchkey {

/** A request the provider was sent. Holds neither header nor body, so no token and no password. */
struct ReceivedRequest {
    /** In capitals: "GET". */
    QByteArray method;
    /** Path and query as they came, percent-encoded: "/api/v1/computing/instances?limit=10". */
    QString target;
    /** Whether it carried a token that was accepted at that time. */
    bool isAuthorized = false;
    /** By the provider's clock. */
    QDateTime time;
    /** What it was answered with. */
    int httpStatus = 0;
};

/**
 * The provider, embedded: answers the documented endpoints with sample data over real HTTP, on
 * 127.0.0.1 only, at a port of the system's choice, behind a random bearer token. It serves people
 * who look around without an account, and the tests.
 *
 * It belongs to one thread, which may be another than the one it was made in if it is moved there
 * before start(). Requests are answered while that thread's event loop runs.
 */
class Provider : public QObject {
    Q_OBJECT
public:
    explicit Provider(const ProviderOptions &options = {}, QObject *parent = nullptr);
    ~Provider() override;
    Q_DISABLE_COPY_MOVE(Provider)

    /** Begins to listen, once. Error: Unreachable where the system gives no port. */
    Result<void> start();

    /** "http://127.0.0.1:PORT/api/v1"; empty before start(). */
    QUrl apiUrl() const;
    /** A bearer token that is accepted until revokeTokens(), or ProviderOptions::tokenExpiry. */
    Secret token() const;

    /** The latest 10 000 requests, the oldest first. */
    const QList<ReceivedRequest> &requests() const;
    /** How many of requests() went to `path` below the API's address ("/computing/instances"),
     * whatever the query. */
    qsizetype requestCount(const QString &path) const;
    void forgetRequests();

    /** Every token handed out so far is answered with 401 from now on; signing in gives a new one.
     */
    void revokeTokens();
    /** The next `times` requests, whatever they ask for, are answered with this instead. */
    void failNext(int httpStatus, const QByteArray &body = {}, int times = 1,
                  const QByteArray &mimeType = QByteArrayLiteral("application/json"));

Q_SIGNALS:
    /** A request came; it is the last of requests(), and its answer is on the way. */
    void received();

private:
    QByteArray respond(const QByteArray &request);

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace latchkey
