// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultserver.h"

#include <QThread>

#include <memory>

namespace latchkey {

/** A server in a thread of its own, so that making and sending the data is not what blocks. */
class BigServer {
public:
    BigServer()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [this] { m_server = std::make_unique<FaultServer>(); },
            Qt::BlockingQueuedConnection);
        m_url = m_server->url(QStringLiteral("/api/v1"));
    }
    ~BigServer()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(BigServer)

    QUrl url() const { return m_url; }

    void answer(const QByteArray &listBody, const QByteArray &recordBody)
    {
        QMetaObject::invokeMethod(
            &m_context,
            [=, this] {
                m_server->answer([=](const QByteArray &request) {
                    const bool isList = targetOf(request).contains("/instances");
                    return FaultScript{
                        FaultStep::send(httpAnswer(200, isList ? listBody : recordBody))};
                });
            },
            Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<FaultServer> m_server;
    QUrl m_url;
};

} // namespace latchkey
