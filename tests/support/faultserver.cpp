// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace latchkey {

namespace {

constexpr qint64 floodReserve = 256LL * 1024;

/** Makes the next close of the socket a reset. */
void setNoLinger(qintptr descriptor)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    ::setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&option), sizeof option);
#else
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &option, sizeof option);
#endif
}

/** Whether more may be written, or else waits for bytesWritten(). */
bool hasRoom(const QTcpSocket *socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(socket);
    const qint64 waiting =
        tls ? tls->encryptedBytesToWrite() + tls->bytesToWrite() : socket->bytesToWrite();
    return socket->state() == QTcpSocket::ConnectedState && waiting < floodReserve;
}

/** Calls `pour` whenever there may be room, as long as `scope` lives. */
void keepPouring(const QTcpSocket *socket, QObject *scope, const std::function<void()> &pour)
{
    if (const auto *tls = qobject_cast<const QSslSocket *>(socket))
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, scope, pour);
    else
        QObject::connect(socket, &QTcpSocket::bytesWritten, scope, pour);
    pour();
}

} // namespace

struct FaultServer::Connection {
    QTcpSocket *socket = nullptr;
    QByteArray received;
    FaultScript script;
    bool isBusy = false;
};

FaultServer::FaultServer(QObject *parent)
    : FaultServer(0, parent)
{
}

FaultServer::FaultServer(quint16 port, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
    , m_scheme(QStringLiteral("http"))
{
    listen(port);
}

FaultServer::FaultServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_scheme(QStringLiteral("https"))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen(0);
}

FaultServer::~FaultServer() = default;

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(m_scheme);
    url.setHost(m_server->serverAddress().toString());
    url.setPort(m_server->serverPort());
    return url;
}

QUrl FaultServer::url(const QString &path) const
{
    QUrl whole = url();
    whole.setPath(path);
    return whole;
}

void FaultServer::answer(const FaultScript &script)
{
    m_handler = [script](const QByteArray &) { return script; };
}

void FaultServer::answer(const Handler &handler)
{
    m_handler = handler;
}

void FaultServer::goAway()
{
    m_server->close();
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void FaultServer::setTls(const QSslConfiguration &tls)
{
    if (auto *server = qobject_cast<QSslServer *>(m_server.get()))
        server->setSslConfiguration(tls);
}

void FaultServer::comeBack()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("The port on loopback is taken");
}

void FaultServer::listen(quint16 port)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("No port on loopback");
    m_port = m_server->serverPort();
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { receive(connection); });
        connect(socket, &QTcpSocket::disconnected, this, &FaultServer::disconnected);
        const auto count = [this](qint64 bytes) { m_bytesSent += bytes; };
        if (const auto *tls = qobject_cast<const QSslSocket *>(socket))
            connect(tls, &QSslSocket::encryptedBytesWritten, this, count);
        else
            connect(socket, &QTcpSocket::bytesWritten, this, count);
        connection->script = m_greeting;
        connection->isBusy = true;
        run(connection);
    }
}

void FaultServer::receive(const std::shared_ptr<Connection> &connection)
{
    connection->received += connection->socket->readAll();
    const qsizetype size = requestSize(connection->received);
    if (connection->isBusy || size == 0)
        return;
    const QByteArray request = connection->received.left(size);
    connection->received.remove(0, size);
    connection->isBusy = true;
    m_requests += request;
    connection->script = m_handler ? m_handler(request) : FaultScript{FaultStep::hold()};
    run(connection);
    Q_EMIT requested(request);
}

void FaultServer::run(const std::shared_ptr<Connection> &connection)
{
    while (!connection->script.isEmpty()) {
        const FaultStep step = connection->script.takeFirst();
        switch (step.action) {
        case FaultStep::Action::Send:
            connection->socket->write(step.bytes);
            connection->socket->flush();
            continue;
        case FaultStep::Action::Drip:
            drip(connection, step);
            return;
        case FaultStep::Action::Flood:
            flood(connection, step);
            return;
        case FaultStep::Action::Stream:
            stream(connection, step);
            return;
        case FaultStep::Action::Close:
            connection->socket->disconnectFromHost();
            return;
        case FaultStep::Action::Reset:
            setNoLinger(connection->socket->socketDescriptor());
            connection->socket->abort();
            return;
        case FaultStep::Action::Hold:
            return;
        }
    }
    connection->isBusy = false;
    receive(connection);
}

void FaultServer::drip(const std::shared_ptr<Connection> &connection, const FaultStep &step)
{
    auto *timer = new QTimer(connection->socket);
    connect(timer, &QTimer::timeout, connection->socket,
            [socket = connection->socket, bytes = step.bytes, at = qsizetype(0)]() mutable {
                socket->write(bytes.mid(at, 1));
                socket->flush();
                at = (at + 1) % bytes.size();
            });
    timer->start(step.pause);
}

void FaultServer::flood(const std::shared_ptr<Connection> &connection, const FaultStep &step)
{
    keepPouring(connection->socket, connection->socket,
                [socket = connection->socket, bytes = step.bytes] {
                    while (hasRoom(socket))
                        socket->write(bytes);
                });
}

void FaultServer::stream(const std::shared_ptr<Connection> &connection, const FaultStep &step)
{
    // Its end ends the connections of its signal too, before the next step may make its own.
    auto *scope = new QObject(connection->socket);
    keepPouring(connection->socket, scope, [this, connection, scope, source = step.source] {
        while (hasRoom(connection->socket)) {
            const QByteArray piece = source();
            if (!piece.isEmpty()) {
                connection->socket->write(piece);
                continue;
            }
            connection->socket->disconnect(scope);
            scope->deleteLater();
            QMetaObject::invokeMethod(
                this, [this, connection] { run(connection); }, Qt::QueuedConnection);
            return;
        }
    });
}

} // namespace latchkey
