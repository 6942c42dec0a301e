// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "demo/accesstokens.h"
#include "demo/life.h"
#include "demo/provideroptions.h"
#include "demo/samples.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QUrlQuery>

namespace latchkey {

/** A request as far as the endpoints look at it. */
struct ProviderRequest {
    /** In capitals: "GET". */
    QByteArray method;
    /** The path behind the API's address, percent-encoded: "/computing/instances". */
    QString path;
    QUrlQuery query;
    /** The value of the Authorization header. */
    QByteArray authorization;
    QByteArray body;
};

/** What goes back for it. */
struct ProviderAnswer {
    int httpStatus = 200;
    QByteArray body;
    QByteArray mimeType = QByteArrayLiteral("application/json");
};

/** The provider's side of its API: what each request is answered with. Knows nothing of sockets. */
class Endpoints {
public:
    explicit Endpoints(const ProviderOptions &options);

    ProviderAnswer answer(const ProviderRequest &request);

    /** The token that was issued at the beginning. */
    Secret token() const { return m_token; }
    bool isAuthorized(const QByteArray &authorization) const;
    void revokeTokens() { m_tokens.revokeAll(); }

private:
    ProviderAnswer signIn(const QByteArray &form);
    ProviderAnswer list(const QUrlQuery &query) const;
    ProviderAnswer detail(const QString &id) const;
    static ProviderAnswer credits();

    ProviderOptions m_options;
    QList<Sample> m_samples;
    QHash<QString, qsizetype> m_indexOfId;
    Life m_life;
    AccessTokens m_tokens;
    Secret m_token;
};

} // namespace latchkey
