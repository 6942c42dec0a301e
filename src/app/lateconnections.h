// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sidethread.h"
#include "connections/connections.h"

#include <QPluginLoader>

#include <optional>

namespace latchkey {

/**
 * The connections from their plugin, which is loaded once the window is painted: Qt Network and
 * what it stands on, on Debian 13 some 35 libraries, take a fifth of a start there, as much when
 * they are loaded beside it.
 *
 * Where the plugin is not to be had, or is of another version, questions are answered with
 * Incomplete, nobody listens, and nothing is handed over.
 */
class LateConnections : public Connections {
public:
    /** `plugin` is a file. */
    explicit LateConnections(const QString &plugin);

    /** Begins to load, once, beside this thread, whose event loop then calls `onLoaded`. Who asks
     * for a connection before waits for it. */
    void prepare(const std::function<void()> &onLoaded);

    QObject *ask(const Question &question, const Limits &limits, const Receiver &receiver,
                 QObject *parent) override;
    Result<SampleProvider> sampleProvider() override;
    std::unique_ptr<QObject> listen(const QString &socket, const LineReceiver &receiver) override;
    bool handOver(const QString &socket, const QByteArray &line,
                  const QDeadlineTimer &deadline) override;

    /** Where the program's own plugin is: where it is installed, or else beside it, as in a build.
     */
    static QString usualPlugin();

private:
    /** nullptr where there are none. */
    Connections *there();
    Error trouble() const;

    /** The loader forgets the name of one that is not there. */
    QString m_file;
    QPluginLoader m_plugin;
    std::unique_ptr<Connections> m_connections;
    std::optional<SideThread> m_loading;
};

} // namespace latchkey
