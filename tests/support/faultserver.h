// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpServer;
class QTcpSocket;

namespace latchkey {

/** One thing that FaultServer does on a connection. */
struct FaultStep {
    enum class Action { Send, Drip, Flood, Close, Reset, Hold };

    Action action;
    QByteArray bytes = {};
    std::chrono::milliseconds pause{0};

    static FaultStep send(const QByteArray &bytes) { return {Action::Send, bytes}; }
    /** A byte at a time, over and over, with `pause` in between. */
    static FaultStep drip(const QByteArray &bytes, std::chrono::milliseconds pause)
    {
        return {Action::Drip, bytes, pause};
    }
    /** Over and over, as fast as they are taken. */
    static FaultStep flood(const QByteArray &bytes) { return {Action::Flood, bytes}; }
    /** In an orderly way, when everything is sent. */
    static FaultStep close() { return {Action::Close}; }
    /** With a TCP reset, at once. */
    static FaultStep reset() { return {Action::Reset}; }
    /** Never says anything again. */
    static FaultStep hold() { return {Action::Hold}; }
};

using FaultScript = QList<FaultStep>;

/** An HTTP answer with a Content-Length; `headers` are whole lines without their ends. */
QByteArray httpAnswer(int status, const QByteArray &body, const QList<QByteArray> &headers = {});

/** The value of a header in a raw request, trimmed; empty where it is not there. */
QByteArray headerOf(const QByteArray &request, const QByteArray &name);
/** "/path?query" of a raw request. */
QByteArray targetOf(const QByteArray &request);
QByteArray bodyOf(const QByteArray &request);

/**
 * A server on loopback that says, byte by byte, what a test wants, and records what it was sent.
 * Each request (head and Content-Length bytes) runs one script; connections are kept until it
 * closes them.
 */
class FaultServer : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<FaultScript(const QByteArray &request)>;

    explicit FaultServer(QObject *parent = nullptr);
    /** Speaks TLS. */
    explicit FaultServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~FaultServer() override;
    Q_DISABLE_COPY_MOVE(FaultServer)

    /** "http://127.0.0.1:PORT" */
    QUrl url() const;
    QUrl url(const QString &path) const;

    /** Every request gets the same. */
    void answer(const FaultScript &script);
    /** Every request gets what `handler` says. */
    void answer(const Handler &handler);

    /** What is done on a new connection before any request. */
    void greet(const FaultScript &script) { m_greeting = script; }

    const QList<QByteArray> &requests() const { return m_requests; }
    int connectionCount() const { return m_connections; }

Q_SIGNALS:
    void requested(const QByteArray &request);
    void disconnected();

private:
    struct Connection;

    void listen();
    void accept();
    void receive(const std::shared_ptr<Connection> &connection);
    void run(const std::shared_ptr<Connection> &connection);
    void drip(const std::shared_ptr<Connection> &connection, const FaultStep &step);
    void flood(const std::shared_ptr<Connection> &connection, const FaultStep &step);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    Handler m_handler;
    FaultScript m_greeting;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace latchkey
