// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httpmessage.h"

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
    enum class Action { Send, Drip, Flood, Stream, Close, Reset, Hold };
    /** The next piece of something long; empty at its end. */
    using Source = std::function<QByteArray()>;

    Action action;
    QByteArray bytes = {};
    std::chrono::milliseconds pause{0};
    Source source = {};

    static FaultStep send(const QByteArray &bytes) { return {Action::Send, bytes}; }
    /** A byte at a time, over and over, with `pause` in between. */
    static FaultStep drip(const QByteArray &bytes, std::chrono::milliseconds pause)
    {
        return {Action::Drip, bytes, pause};
    }
    /** Over and over, as fast as they are taken. */
    static FaultStep flood(const QByteArray &bytes) { return {Action::Flood, bytes}; }
    /** Piece by piece, as fast as they are taken; what follows comes after the last one. */
    static FaultStep stream(const Source &source) { return {Action::Stream, {}, {}, source}; }
    /** In an orderly way, when everything is sent. */
    static FaultStep close() { return {Action::Close}; }
    /** With a TCP reset, at once. */
    static FaultStep reset() { return {Action::Reset}; }
    /** Never says anything again. */
    static FaultStep hold() { return {Action::Hold}; }
};

using FaultScript = QList<FaultStep>;

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
    /** In the place of one that went away. */
    explicit FaultServer(quint16 port, QObject *parent = nullptr);
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

    /** Hangs up on everyone and lets nobody in. */
    void goAway();
    /** From now on, for one that speaks TLS. */
    void setTls(const QSslConfiguration &tls);
    /** Lets them in again, under the same address. */
    void comeBack();

    const QList<QByteArray> &requests() const { return m_requests; }
    /** What was handed to the network, over all connections. */
    qint64 bytesSent() const { return m_bytesSent; }
    int connectionCount() const { return m_connections; }

Q_SIGNALS:
    void requested(const QByteArray &request);
    void disconnected();

private:
    struct Connection;

    void listen(quint16 port);
    void accept();
    void receive(const std::shared_ptr<Connection> &connection);
    void run(const std::shared_ptr<Connection> &connection);
    void drip(const std::shared_ptr<Connection> &connection, const FaultStep &step);
    void flood(const std::shared_ptr<Connection> &connection, const FaultStep &step);
    void stream(const std::shared_ptr<Connection> &connection, const FaultStep &step);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    Handler m_handler;
    FaultScript m_greeting;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    qint64 m_bytesSent = 0;
    quint16 m_port = 0;
};

} // namespace latchkey
