// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/linesocket.h"

#include <QLocalSocket>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace latchkey {

namespace {

/** Longer than any id and token; a longer line is not one of ours. */
constexpr qint64 longestLine = 16'384;

} // namespace

LineServer::LineServer(const QString &socket, const Connections::LineReceiver &receiver)
    : m_receiver(receiver)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LineServer::onConnection);
    QLocalServer::removeServer(socket);
    m_server.listen(socket);
}

void LineServer::onConnection()
{
    QLocalSocket *caller = m_server.nextPendingConnection();
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    const auto read = [this, caller] {
        if (!caller->canReadLine() && caller->bytesAvailable() <= longestLine)
            return;
        const QByteArray line = caller->readLine(longestLine);
        // The caller's answer: only now it is certain that someone is alive and has read.
        caller->disconnectFromServer();
        m_receiver(line);
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    read();
}

bool sendLine(const QString &socket, const QByteArray &line, const QDeadlineTimer &deadline)
{
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket server;
    server.connectToServer(socket);
    if (!server.waitForConnected(left()))
        return false;
#ifdef Q_OS_WIN
    // Only the program that the user started may put another one's window in front.
    ::AllowSetForegroundWindow(ASFW_ANY);
#endif
    server.write(line);
    if (!server.waitForBytesWritten(left()))
        return false;
    return server.state() == QLocalSocket::UnconnectedState || server.waitForDisconnected(left());
}

} // namespace latchkey
