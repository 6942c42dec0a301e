// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/endpoints.h"

#include "demo/paging.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace latchkey {

namespace {

constexpr int ok = 200;
constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int notFound = 404;

/** What the provider's tokens live (its API page: "good for 2 hours"). */
constexpr qint64 tokenSeconds = 7200;

ProviderAnswer json(int httpStatus, const QJsonObject &object)
{
    return {httpStatus, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

ProviderAnswer success(const QJsonValue &data, const QString &message)
{
    return json(ok, {{QStringLiteral("data"), data},
                     {QStringLiteral("message"), message},
                     {QStringLiteral("status"), QStringLiteral("success")}});
}

ProviderAnswer failed(int httpStatus, const QString &message)
{
    return json(httpStatus, {{QStringLiteral("status"), QStringLiteral("failed")},
                             {QStringLiteral("message"), message}});
}

/** The other form a failure comes in. */
ProviderAnswer noSuchEndpoint()
{
    const QJsonObject error{{QStringLiteral("code"), notFound},
                            {QStringLiteral("message"), QStringLiteral("No such endpoint")}};
    return json(notFound, {{QStringLiteral("status"), QStringLiteral("error")},
                           {QStringLiteral("error"), error}});
}

/** A field of an application/x-www-form-urlencoded body, where a blank is a plus sign. */
QString formField(const QByteArray &form, const QString &name)
{
    QByteArray encoded = form;
    encoded.replace('+', "%20");
    return QUrlQuery(QString::fromUtf8(encoded)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

Endpoints::Endpoints(const ProviderOptions &options)
    : m_options(options)
    , m_samples(builtInSamples() + generatedSamples(options.generatedInstances))
    , m_life(options.clock(), options.step)
    , m_token(options.tokenExpiry ? m_tokens.issueJwt(*options.tokenExpiry)
                                  : m_tokens.issueOpaque())
{
    for (qsizetype i = 0; i < m_samples.size(); ++i)
        m_indexOfId.insert(m_samples.at(i).id, i);
}

bool Endpoints::isAuthorized(const QByteArray &authorization) const
{
    return m_tokens.accepts(authorization, m_options.clock());
}

ProviderAnswer Endpoints::answer(const ProviderRequest &request)
{
    const bool isGet = request.method == "GET";
    if (request.method == "POST" && request.path == QLatin1String("/login"))
        return signIn(request.body);
    if (!isAuthorized(request.authorization))
        return failed(unauthorized, QStringLiteral("Invalid or expired access token"));
    if (isGet && request.path == QLatin1String("/computing/instances"))
        return list(request.query);
    if (isGet && request.path == QLatin1String("/users/credits"))
        return credits();
    // Split while still encoded: an id may hold a slash.
    const QStringList parts = request.path.split(QLatin1Char('/'));
    const bool isInstance = parts.size() == 4 && parts.at(1) == QLatin1String("computing")
                            && parts.at(2) == QLatin1String("instance");
    if (isGet && isInstance)
        return detail(QUrl::fromPercentEncoding(parts.at(3).toUtf8()));
    return noSuchEndpoint();
}

ProviderAnswer Endpoints::signIn(const QByteArray &form)
{
    const bool isRight =
        !m_options.signInPassword.isEmpty()
        && formField(form, QStringLiteral("username")) == m_options.signInName
        && Secret(formField(form, QStringLiteral("password"))) == m_options.signInPassword;
    if (!isRight)
        return failed(unauthorized, QStringLiteral("Wrong e-mail or password"));
    const Secret token = m_tokens.issueJwt(m_options.clock().addSecs(tokenSeconds));
    return success(QJsonObject{{QStringLiteral("jwtToken"), token.reveal()}},
                   QStringLiteral("Login successfully"));
}

ProviderAnswer Endpoints::list(const QUrlQuery &query) const
{
    const auto page = askedPage(query, m_options);
    if (!page)
        return failed(badRequest, QStringLiteral("limit and offset must be whole numbers"));
    const QDateTime now = m_options.clock();
    QJsonArray data;
    qint64 total = 0;
    for (const Sample &sample : m_samples) {
        auto entry = sample.isListed ? m_life.listEntry(sample, now) : std::nullopt;
        if (!entry)
            continue;
        if (!m_options.listLeaksPassword)
            entry->remove(QStringLiteral("vm_password"));
        if (total >= page->begin && total < page->end)
            data.append(*entry);
        ++total;
    }
    QJsonObject object{
        {QStringLiteral("data"), data},
        {QStringLiteral("message"), QStringLiteral("All instances retrieved successfully")},
        {QStringLiteral("status"), QStringLiteral("success")}};
    if (m_options.tellsTotal)
        object.insert(QStringLiteral("total_instance"), total);
    return json(ok, object);
}

ProviderAnswer Endpoints::detail(const QString &id) const
{
    const auto index = m_indexOfId.constFind(id);
    const auto data = index == m_indexOfId.constEnd()
                          ? std::nullopt
                          : m_life.detail(m_samples.at(*index), m_options.clock());
    if (!data)
        return failed(ok, QStringLiteral("Instance %1 does not exist").arg(id));
    return success(*data, QStringLiteral("Get instance detail successfully"));
}

ProviderAnswer Endpoints::credits()
{
    return success(QJsonObject{{QStringLiteral("available_balance"), QStringLiteral("1228.55600")}},
                   QStringLiteral("User credit balance successfully retrieved"));
}

} // namespace latchkey
