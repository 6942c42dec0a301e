// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apiurl.h"
#include "demo/provider.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrlQuery>

#include <memory>

namespace latchkey {

/** What a request to the provider brought. */
struct Received {
    int httpStatus = 0;
    QByteArray body;
    QByteArray contentType;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString message() const { return json().value(QLatin1String("message")).toString(); }
};

/** Asks a Provider over HTTP as any program would, and waits for the answer. */
class ProviderClient {
public:
    explicit ProviderClient(const QUrl &apiUrl)
        : m_apiUrl(apiUrl)
    {
    }

    static QByteArray bearer(const Secret &token) { return "Bearer " + token.revealUtf8(); }

    /** `path` is percent-encoded and may carry a query; no Authorization header where that is
     * empty. */
    Received send(const QByteArray &method, const QString &path, const QByteArray &authorization,
                  const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(m_apiUrl.toString(QUrl::FullyEncoded) + path));
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        if (!body.isEmpty()) {
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              QStringLiteral("application/x-www-form-urlencoded"));
        }
        return finished(m_network.sendCustomRequest(request, method, body));
    }

    Received get(const QString &path, const Secret &token)
    {
        return send("GET", path, bearer(token));
    }

    Received detail(const QString &id, const Secret &token)
    {
        return get(QStringLiteral("/computing/instance/")
                       + QString::fromLatin1(QUrl::toPercentEncoding(id)),
                   token);
    }

    Received signIn(const QString &name, const QString &password)
    {
        const auto encoded = [](const QString &text) { return QUrl::toPercentEncoding(text); };
        return send("POST", QStringLiteral("/login"), {},
                    "username=" + encoded(name) + "&password=" + encoded(password));
    }

private:
    static Received finished(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        QSignalSpy spy(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !spy.wait())
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(), reply->rawHeader("Content-Type")};
    }

    QUrl m_apiUrl;
    QNetworkAccessManager m_network;
};

} // namespace latchkey
