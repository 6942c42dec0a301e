// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connections.h"

#include <QLocalServer>

namespace latchkey {

/** Takes one line of each caller at a local socket, as Connections::listen() says. */
class LineServer : public QObject {
    Q_OBJECT

public:
    LineServer(const QString &socket, const Connections::LineReceiver &receiver);

private:
    void onConnection();

    Connections::LineReceiver m_receiver;
    QLocalServer m_server;
};

/** As Connections::handOver(). */
bool sendLine(const QString &socket, const QByteArray &line, const QDeadlineTimer &deadline);

} // namespace latchkey
