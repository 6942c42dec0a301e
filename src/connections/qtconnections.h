// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connections.h"
#include "http/httpnetwork.h"

namespace latchkey {

/** The connections themselves. handOver() may be called from any thread, the rest from one. */
class QtConnections : public Connections {
public:
    QObject *ask(const Question &question, const Limits &limits, const Receiver &receiver,
                 QObject *parent) override;
    Result<SampleProvider> sampleProvider() override;
    std::unique_ptr<QObject> listen(const QString &socket, const LineReceiver &receiver) override;
    bool handOver(const QString &socket, const QByteArray &line,
                  const QDeadlineTimer &deadline) override;

private:
    HttpNetwork m_network;
};

} // namespace latchkey
