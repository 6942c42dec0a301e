// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/provider.h"

#include "demo/endpoints.h"
#include "demo/httplistener.h"
#include "demo/httpmessage.h"

#include <algorithm>

namespace latchkey {

namespace {

constexpr qsizetype mostRequests = 10'000;

QString basePath()
{
    return QStringLiteral("/api/v1");
}

} // namespace

struct Provider::Private {
    explicit Private(const ProviderOptions &providerOptions)
        : options(providerOptions)
        , endpoints(providerOptions)
    {
    }

    ProviderOptions options;
    Endpoints endpoints;
    ProviderAnswer fault;
    int faultsLeft = 0;
    QList<ReceivedRequest> requests;
    std::unique_ptr<HttpListener> listener;
};

Provider::Provider(const ProviderOptions &options, QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(options))
{
}

Provider::~Provider() = default;

Result<void> Provider::start()
{
    m_private->listener = std::make_unique<HttpListener>(
        [this](const QByteArray &request) { return respond(request); });
    return m_private->listener->listen();
}

QUrl Provider::apiUrl() const
{
    const quint16 port = m_private->listener ? m_private->listener->port() : 0;
    if (port == 0)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port);
    url.setPath(basePath());
    return url;
}

Secret Provider::token() const
{
    return m_private->endpoints.token();
}

const QList<ReceivedRequest> &Provider::requests() const
{
    return m_private->requests;
}

qsizetype Provider::requestCount(const QString &path) const
{
    return std::count_if(m_private->requests.begin(), m_private->requests.end(),
                         [wanted = basePath() + path](const ReceivedRequest &request) {
                             return request.target.section(QLatin1Char('?'), 0, 0) == wanted;
                         });
}

void Provider::forgetRequests()
{
    m_private->requests.clear();
}

void Provider::revokeTokens()
{
    m_private->endpoints.revokeTokens();
}

void Provider::failNext(int httpStatus, const QByteArray &body, int times,
                        const QByteArray &mimeType)
{
    m_private->fault = {httpStatus, body, mimeType};
    m_private->faultsLeft = times;
}

QByteArray Provider::respond(const QByteArray &request)
{
    const QString target = QString::fromUtf8(targetOf(request));
    const QString path = target.section(QLatin1Char('?'), 0, 0);
    ProviderRequest asked;
    asked.method = methodOf(request);
    // A path outside the API stays empty, which is no endpoint.
    if (path.startsWith(basePath() + QLatin1Char('/')))
        asked.path = path.mid(basePath().size());
    asked.query = QUrlQuery(target.section(QLatin1Char('?'), 1));
    asked.authorization = headerOf(request, "Authorization");
    asked.body = bodyOf(request);

    const bool isFault = m_private->faultsLeft > 0;
    if (isFault)
        --m_private->faultsLeft;
    const bool isAuthorized = m_private->endpoints.isAuthorized(asked.authorization);
    const ProviderAnswer answer = isFault ? m_private->fault : m_private->endpoints.answer(asked);

    if (m_private->requests.size() == mostRequests)
        m_private->requests.removeFirst();
    m_private->requests.append(
        {asked.method, target, isAuthorized, m_private->options.clock(), answer.httpStatus});
    Q_EMIT received();
    return httpAnswer(answer.httpStatus, answer.body, {"Content-Type: " + answer.mimeType});
}

} // namespace latchkey
