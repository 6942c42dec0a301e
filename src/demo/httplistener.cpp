// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httplistener.h"

#include "demo/httpmessage.h"

#include <QTcpSocket>

namespace latchkey {

namespace {

/** More than any request of the API; whoever sends more without an end is cut off. */
constexpr qsizetype longestRequest = 1024 * 1024;

} // namespace

HttpListener::HttpListener(const Handler &handler, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpListener::accept);
}

Result<void> HttpListener::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return fail(ErrorKind::Unreachable, m_server.errorString());
    return {};
}

void HttpListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, received = QByteArray()]() mutable { answer(socket, received); });
    }
}

void HttpListener::answer(QTcpSocket *socket, QByteArray &received) const
{
    received += socket->readAll();
    while (const qsizetype size = requestSize(received)) {
        const QByteArray request = received.left(size);
        received.remove(0, size);
        socket->write(m_handler(request));
        if (headerOf(request, "Connection").compare("close", Qt::CaseInsensitive) == 0)
            socket->disconnectFromHost();
    }
    if (received.size() > longestRequest)
        socket->abort();
}

} // namespace latchkey
