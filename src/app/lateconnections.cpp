// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lateconnections.h"

#include "connections/connectionsplugin.h"
#include "core/version.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace latchkey {

LateConnections::LateConnections(const QString &plugin)
    : m_file(plugin)
    , m_plugin(plugin)
{
}

void LateConnections::prepare(const std::function<void()> &onLoaded)
{
    if (m_loading)
        return;
    m_loading.emplace([this, onLoaded] {
        m_plugin.load();
        QMetaObject::invokeMethod(QCoreApplication::instance(), onLoaded, Qt::QueuedConnection);
    });
}

QObject *LateConnections::ask(const Question &question, const Limits &limits,
                              const Receiver &receiver, QObject *parent)
{
    if (Connections *connections = there())
        return connections->ask(question, limits, receiver, parent);
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, receiver, error = trouble()] {
        timer->deleteLater();
        receiver({.body = fail(error), .httpStatus = 0});
    });
    timer->start(0);
    return timer;
}

Result<SampleProvider> LateConnections::sampleProvider()
{
    if (Connections *connections = there())
        return connections->sampleProvider();
    return fail(trouble());
}

std::unique_ptr<QObject> LateConnections::listen(const QString &socket,
                                                 const LineReceiver &receiver)
{
    Connections *connections = there();
    return connections ? connections->listen(socket, receiver) : nullptr;
}

bool LateConnections::handOver(const QString &socket, const QByteArray &line,
                               const QDeadlineTimer &deadline)
{
    Connections *connections = there();
    return connections && connections->handOver(socket, line, deadline);
}

QString LateConnections::usualPlugin()
{
    const QString name = QStringLiteral(LATCHKEY_CONNECTIONS_PLUGIN);
    const QDir folder(QCoreApplication::applicationDirPath());
    const QDir installed(folder.filePath(QStringLiteral(LATCHKEY_PLUGIN_FOLDER)));
    const bool isBuild = !installed.exists(name) && folder.exists(name);
    return QDir::cleanPath((isBuild ? folder : installed).filePath(name));
}

Connections *LateConnections::there()
{
    if (m_loading)
        m_loading->wait();
    if (!m_connections) {
        // One that was not there is looked for again: it may have been installed meanwhile.
        if (!m_plugin.isLoaded())
            m_plugin.setFileName(m_file);
        // What its functions are is only known of one that was built with this program.
        const auto *plugin = qobject_cast<ConnectionsPlugin *>(m_plugin.instance());
        if (plugin && plugin->programVersion() == version() + commit())
            m_connections = plugin->connections();
    }
    return m_connections.get();
}

Error LateConnections::trouble() const
{
    Error error;
    error.kind = ErrorKind::Incomplete;
    error.technical = m_file + QStringLiteral(": ")
                      + (m_plugin.isLoaded() ? QStringLiteral("This is of another version.")
                                             : m_plugin.errorString());
    error.reachedNobody = true;
    return error;
}

} // namespace latchkey
