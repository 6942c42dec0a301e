// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace latchkey {

namespace {

constexpr int patience = 1000;
/** Longer than any id; a longer message is not one of ours. */
constexpr qint64 longestMessage = 4096;

/** The socket in the user's own runtime folder, which nobody else can enter; empty where there is
 * none. */
QString socketName(const QString &kind)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = QStringLiteral("latchkey-%1.socket").arg(kind);
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

} // namespace

SingleInstance::SingleInstance(const QString &kind, QObject *parent)
    : QObject(parent)
    , m_name(socketName(kind))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

bool SingleInstance::handOver(const QString &instanceId)
{
    if (m_name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(instanceId.toUtf8() + '\n');
    if (!socket.waitForBytesWritten(patience))
        return false;
    // The first one answers by closing: only then it is certain that it is alive and has read.
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patience);
}

bool SingleInstance::listen()
{
    if (m_name.isEmpty())
        return false;
    // What is left there belongs to one that ended without tidying up, or it would have answered.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::onConnection()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        if (!socket->canReadLine() && socket->bytesAvailable() <= longestMessage)
            return;
        const QByteArray line = socket->readLine(longestMessage);
        socket->disconnectFromServer();
        if (line.endsWith('\n'))
            Q_EMIT activated(QString::fromUtf8(line).trimmed());
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace latchkey
