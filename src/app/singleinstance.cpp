// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace latchkey {

namespace {

using namespace std::chrono_literals;

/** Between two looks at a first one that does not listen: it is just starting or ending. */
constexpr auto pause = 50ms;
/** A lock is written at once, so one without an owner in it was left by a crash. One that is held
 * is never taken away, whatever its age. */
constexpr auto halfWritten = 1s;
/** Longer than any id and token; a longer message is not one of ours. */
constexpr qint64 longestMessage = 16'384;

/** The socket in the user's own runtime folder, which nobody else can enter; empty where there is
 * none. Windows has no such folder, and in its pipe's name the one of the cache tells users apart.
 */
QString socketName(const QString &kind)
{
#ifdef Q_OS_WIN
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(folder);
#else
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    // Of a Flatpak each start has a runtime folder of its own, and this one in it in common.
    const QString id = qEnvironmentVariable("FLATPAK_ID");
    // The variable alone may be left by another program that this one was started from.
    if (!id.isEmpty() && !folder.isEmpty() && QFile::exists(QStringLiteral("/.flatpak-info")))
        folder += QStringLiteral("/app/") + id;
#endif
    const QString name = QStringLiteral("latchkey-%1.socket").arg(kind);
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

} // namespace

SingleInstance::SingleInstance(const QString &kind, std::chrono::milliseconds patience,
                               QObject *parent)
    : QObject(parent)
    , m_name(socketName(kind))
    , m_patience(patience)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    if (m_name.isEmpty())
        return;
    m_lock = std::make_unique<QLockFile>(m_name + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(static_cast<int>(std::chrono::milliseconds(halfWritten).count()));
}

SingleInstance::Start SingleInstance::start(const Activation &activation)
{
    const QDeadlineTimer deadline(m_patience);
    while (!isFirst()) {
        if (handOver(activation, deadline))
            return Start::HandedOver;
        if (deadline.hasExpired())
            return Start::NoAnswer;
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }
    return Start::First;
}

bool SingleInstance::isFirst()
{
    if (m_name.isEmpty())
        return true;
    // Any other error means that nobody can lock anything there.
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError)
        return false;
    // What is left there belongs to one that ended without tidying up.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::handOver(const Activation &activation, const QDeadlineTimer &deadline) const
{
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(left()))
        return false;
#ifdef Q_OS_WIN
    // Only the program that the user started may put another one's window in front.
    ::AllowSetForegroundWindow(ASFW_ANY);
#endif
    socket.write(lineOf(activation));
    if (!socket.waitForBytesWritten(left()))
        return false;
    // The first one answers by closing: only then it is certain that it is alive and has read.
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(left());
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
        if (const auto activation = activationOf(line))
            Q_EMIT activated(*activation);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace latchkey
