// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/provider.h"

#include "demo/endpoints.h"

#include <QHttpServer>
#include <QMetaEnum>
#include <QTcpServer>

#include <algorithm>

namespace latchkey {

namespace {

constexpr qsizetype mostRequests = 10'000;

QString basePath()
{
    return QStringLiteral("/api/v1");
}

QByteArray methodName(QHttpServerRequest::Method method)
{
    const auto names = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(names.valueToKey(static_cast<int>(method))).toUpper();
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
    quint16 port = 0;
    std::unique_ptr<QHttpServer> server;
};

Provider::Provider(const ProviderOptions &options, QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(options))
{
}

Provider::~Provider() = default;

Result<void> Provider::start()
{
    m_private->server = std::make_unique<QHttpServer>();
    // One route for everything: what is not an endpoint has to be recorded and refused as well.
    m_private->server->route(
        QStringLiteral("/<arg>"), QHttpServerRequest::Method::AnyKnown,
        [this](const QUrl &, const QHttpServerRequest &request) { return respond(request); });
    auto *const listener = new QTcpServer(m_private->server.get());
    if (!listener->listen(QHostAddress::LocalHost))
        return fail(ErrorKind::Unreachable, listener->errorString());
    // It returns nothing in Qt 6.4; in 6.8 it tells whether the listener listens, which it does.
    static_cast<void>(m_private->server->bind(listener));
    m_private->port = listener->serverPort();
    return {};
}

QUrl Provider::apiUrl() const
{
    if (m_private->port == 0)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_private->port);
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

QHttpServerResponse Provider::respond(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    const QString path = url.path(QUrl::FullyEncoded);
    ProviderRequest asked;
    asked.method = methodName(request.method());
    // A path outside the API stays empty, which is no endpoint.
    if (path.startsWith(basePath() + QLatin1Char('/')))
        asked.path = path.mid(basePath().size());
    asked.query = QUrlQuery(url);
    asked.authorization = request.value(QByteArrayLiteral("authorization"));
    asked.body = request.body();

    const bool isFault = m_private->faultsLeft > 0;
    if (isFault)
        --m_private->faultsLeft;
    const bool isAuthorized = m_private->endpoints.isAuthorized(asked.authorization);
    const ProviderAnswer answer = isFault ? m_private->fault : m_private->endpoints.answer(asked);

    if (m_private->requests.size() == mostRequests)
        m_private->requests.removeFirst();
    m_private->requests.append({asked.method,
                                url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme
                                             | QUrl::RemoveAuthority | QUrl::RemoveFragment),
                                isAuthorized, m_private->options.clock(), answer.httpStatus});
    Q_EMIT received();
    return {answer.mimeType, answer.body,
            static_cast<QHttpServerResponse::StatusCode>(answer.httpStatus)};
}

} // namespace latchkey
