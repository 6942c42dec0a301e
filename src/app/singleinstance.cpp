// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "connections/connections.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace latchkey {

namespace {

using namespace std::chrono_literals;

/** Between two looks at a first one that does not listen: it is just starting or ending. */
constexpr auto pause = 50ms;
/** A lock is written at once, so one without an owner in it was left by a crash. One that is held
 * is never taken away, whatever its age. */
constexpr auto halfWritten = 1s;

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

SingleInstance::SingleInstance(const QString &kind, Connections &connections,
                               std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_name(socketName(kind))
    , m_patience(patience)
{
    if (m_name.isEmpty())
        return;
    m_lock = std::make_unique<QLockFile>(m_name + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(static_cast<int>(std::chrono::milliseconds(halfWritten).count()));
}

SingleInstance::Start SingleInstance::start(const Activation &activation)
{
    const QDeadlineTimer deadline(m_patience);
    while (!isFirst()) {
        if (m_connections.handOver(m_name, lineOf(activation), deadline))
            return Start::HandedOver;
        if (deadline.hasExpired())
            return Start::NoAnswer;
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }
    return Start::First;
}

void SingleInstance::listen()
{
    if (m_name.isEmpty() || m_server)
        return;
    m_server = m_connections.listen(m_name, [this](const QByteArray &line) {
        if (const auto activation = activationOf(line))
            Q_EMIT activated(*activation);
    });
}

bool SingleInstance::isFirst()
{
    if (m_name.isEmpty())
        return true;
    // Any other error means that nobody can lock anything there.
    return m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError;
}

} // namespace latchkey
