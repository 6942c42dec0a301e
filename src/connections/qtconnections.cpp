// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/qtconnections.h"

#include "connections/linesocket.h"
#include "demo/provider.h"

namespace latchkey {

QObject *QtConnections::ask(const Question &question, const Limits &limits,
                            const Receiver &receiver, QObject *parent)
{
    return m_network.ask(question, limits, receiver, parent);
}

Result<SampleProvider> QtConnections::sampleProvider()
{
    auto provider = std::make_unique<Provider>();
    const Result<void> started = provider->start();
    if (!started)
        return fail(started.error());
    SampleProvider sample{.apiUrl = provider->apiUrl(), .token = provider->token(), .provider = {}};
    sample.provider = std::move(provider);
    return sample;
}

std::unique_ptr<QObject> QtConnections::listen(const QString &socket, const LineReceiver &receiver)
{
    return std::make_unique<LineServer>(socket, receiver);
}

bool QtConnections::handOver(const QString &socket, const QByteArray &line,
                             const QDeadlineTimer &deadline)
{
    return sendLine(socket, line, deadline);
}

} // namespace latchkey
