// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace latchkey {

/**
 * Answers HTTP requests on 127.0.0.1, at a port of the system's choice; connections are kept open.
 *
 * Not Qt HttpServer: the one of Qt 6.4 is a preview whose binary interface later releases changed,
 * so a program that links it cannot be one package for Debian 12 and 13.
 */
class HttpListener : public QObject {
    Q_OBJECT

public:
    /** What a whole request (see httpmessage.h) is answered with, a whole answer. */
    using Handler = std::function<QByteArray(const QByteArray &request)>;

    explicit HttpListener(const Handler &handler, QObject *parent = nullptr);

    /** Begins to listen, once. Error: Unreachable where the system gives no port. */
    Result<void> listen();
    /** 0 before listen(). */
    quint16 port() const { return m_server.serverPort(); }

private:
    void accept();
    void answer(QTcpSocket *socket, QByteArray &received) const;

    Handler m_handler;
    QTcpServer m_server;
};

} // namespace latchkey
