// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"

#include "core/apiurl.h"

#include <QNetworkProxy>

#include <algorithm>
#include <cstring>

namespace latchkey {

namespace {

constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;
/** Read in one go; whoever sends faster than is read waits, and the window stays alive. */
constexpr qint64 portion = 256LL * 1024;

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray bytesOf(const QNetworkRequest &request, const std::optional<QByteArray> &body)
{
    const QUrl &url = request.url();
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = (body ? "POST " : "GET ") + target + " HTTP/1.1\r\n";
    bytes += "Host: " + hostHeader(url) + "\r\n";
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        bytes += name + ": " + request.rawHeader(name) + "\r\n";
    bytes += "Accept-Encoding: identity\r\nConnection: close\r\n";
    if (body)
        bytes += "Content-Length: " + QByteArray::number(body->size()) + "\r\n";
    return bytes + "\r\n" + body.value_or(QByteArray());
}

/** What leads to `url`, by the system's settings. What is on this computer is never asked for
 * through anyone else, who would read the token. */
QNetworkProxy proxyFor(const QUrl &url)
{
    if (isLoopback(url.host()))
        return QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

QNetworkReply::NetworkError networkError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionClosedError:
        return QNetworkReply::ProxyConnectionClosedError;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

Exchange::Exchange(const QNetworkRequest &request, const std::optional<QByteArray> &body,
                   QObject *parent)
    : QNetworkReply(parent)
    , m_request(bytesOf(request, body))
{
    setOperation(body ? QNetworkAccessManager::PostOperation : QNetworkAccessManager::GetOperation);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    makeSocket(request);
    m_socket->setReadBufferSize(portion);
    m_silence.setSingleShot(true);
    if (request.transferTimeout() > 0)
        m_silence.setInterval(request.transferTimeout());
    connect(&m_silence, &QTimer::timeout, this, &Exchange::abort);
    connect(m_socket.get(), &QIODevice::readyRead, this, &Exchange::receive);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &Exchange::onSocketError);
    // Some of a socket's errors come while it is asked to connect, before anyone listens here.
    QMetaObject::invokeMethod(this, &Exchange::start, Qt::QueuedConnection);
}

Exchange::~Exchange()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void Exchange::abort()
{
    if (!isFinished())
        fail(OperationCanceledError, QStringLiteral("Operation canceled"));
}

qint64 Exchange::bytesAvailable() const
{
    return m_body.size() + QNetworkReply::bytesAvailable();
}

qint64 Exchange::readData(char *data, qint64 maxSize)
{
    if (m_body.isEmpty())
        return isFinished() ? -1 : 0;
    const qint64 size = std::min<qint64>(maxSize, m_body.size());
    std::memcpy(data, m_body.constData(), static_cast<std::size_t>(size));
    m_body.remove(0, size);
    return size;
}

void Exchange::makeSocket(const QNetworkRequest &request)
{
    // To make one of the other kind loads all of TLS, some megabytes.
    if (!isEncrypted(url())) {
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QAbstractSocket::connected, this, &Exchange::send);
        return;
    }
    auto encrypted = std::make_unique<QSslSocket>();
    encrypted->setSslConfiguration(request.sslConfiguration());
    connect(encrypted.get(), &QSslSocket::encrypted, this, &Exchange::send);
    connect(encrypted.get(), &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { Q_EMIT sslErrors(errors); });
    m_socket = std::move(encrypted);
}

void Exchange::start()
{
    if (isFinished())
        return;
    if (!isEncrypted(url()) && !isLoopback(url().host())) {
        fail(SslHandshakeFailedError, QStringLiteral("The address is not encrypted."));
        return;
    }
    if (m_silence.interval() > 0)
        m_silence.start();
    m_socket->setProxy(proxyFor(url()));
    const auto port = static_cast<quint16>(url().port(isEncrypted(url()) ? httpsPort : httpPort));
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket.get()))
        encrypted->connectToHostEncrypted(url().host(), port);
    else
        m_socket->connectToHost(url().host(), port);
}

void Exchange::send()
{
    m_socket->write(m_request);
    // It holds the token.
    m_request.fill('\0');
    m_request.clear();
    Q_EMIT requestSent();
}

void Exchange::receive()
{
    if (isFinished())
        return;
    if (m_silence.interval() > 0)
        m_silence.start();
    // Asked for more than there is, it makes room for all of it.
    m_reader.add(m_socket->read(std::min(portion, m_socket->bytesAvailable())));
    const auto state = m_reader.state();
    if (state == AnswerReader::State::Broken) {
        fail(ProtocolFailure, QString::fromLatin1(m_reader.problem()));
        return;
    }
    if (!m_hasHead && state != AnswerReader::State::Head)
        takeHead();
    if (isCompressed()) {
        fail(UnknownContentError,
             QStringLiteral("The answer is compressed, which nobody asked for."));
        return;
    }
    m_body += m_reader.takeBody();
    if (state == AnswerReader::State::Complete) {
        finish();
        return;
    }
    // Not in a loop: the window has its turn as well.
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Exchange::receive, Qt::QueuedConnection);
    if (!m_body.isEmpty())
        Q_EMIT readyRead();
}

void Exchange::takeHead()
{
    m_hasHead = true;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_reader.status());
    for (const auto &[name, value] : m_reader.headers()) {
        const QByteArray before = rawHeader(name);
        setRawHeader(name, before.isEmpty() ? value : before + ", " + value);
        if (name == "location")
            setAttribute(QNetworkRequest::RedirectionTargetAttribute, QUrl::fromEncoded(value));
    }
    Q_EMIT metaDataChanged();
}

void Exchange::onSocketError(QAbstractSocket::SocketError error)
{
    if (isFinished())
        return;
    const QString text = m_socket->errorString();
    if (error != QAbstractSocket::RemoteHostClosedError) {
        fail(networkError(error), text);
        return;
    }
    onClosed();
}

void Exchange::onClosed()
{
    while (!isFinished() && m_socket->bytesAvailable() > 0)
        receive();
    if (isFinished())
        return;
    m_reader.end();
    if (m_reader.state() == AnswerReader::State::Complete)
        finish();
    else
        fail(RemoteHostClosedError, QString::fromLatin1(m_reader.problem()));
}

bool Exchange::isCompressed() const
{
    const QByteArray encoding = rawHeader("content-encoding").toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

void Exchange::fail(NetworkError error, const QString &text)
{
    setError(error, text);
    finish();
}

void Exchange::finish()
{
    m_silence.stop();
    setFinished(true);
    m_socket->abort();
    Q_EMIT finished();
}

} // namespace latchkey
