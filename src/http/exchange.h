// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/answerreader.h"

#include <QNetworkReply>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace latchkey {

/**
 * One HTTP/1.1 request, sent once over a connection of its own, and its answer. What a
 * QNetworkReply of this program has to do, and no more: no cookies, no cache, no redirects, no
 * compression, no log-in, no second try.
 *
 * Without a QNetworkAccessManager, because that has no bound on an answer's head: an endless header
 * took 130 MB a second over TLS, and without TLS kept the manager's thread even after its reply was
 * deleted, so that no other request got through (both seen with 6.4). It also sends a request
 * again, up to three times, when the server closes the connection without a word, POST as GET (6.4
 * and 6.8), and of several requests that meet the same wrong certificate it tells only one what is
 * wrong with it.
 *
 * TLS errors are fatal; ignoreSslErrors() has no effect.
 * Without TLS nobody but this computer is talked to, and to this computer never through a proxy;
 * to all others as the system's proxy settings say.
 */
class Exchange : public QNetworkReply {
    Q_OBJECT

public:
    /** A POST where there is a `body`, else a GET. */
    Exchange(const QNetworkRequest &request, const std::optional<QByteArray> &body,
             QObject *parent);
    ~Exchange() override;
    Q_DISABLE_COPY_MOVE(Exchange)

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void makeSocket(const QNetworkRequest &request);
    void start();
    void send();
    void receive();
    void takeHead();
    void onClosed();
    void onSocketError(QAbstractSocket::SocketError error);
    bool isCompressed() const;
    void fail(NetworkError error, const QString &text);
    /** Nothing more comes, and finished() goes out. */
    void finish();

    /** A QSslSocket where there is TLS. */
    std::unique_ptr<QAbstractSocket> m_socket;
    QTimer m_silence;
    QByteArray m_request;
    AnswerReader m_reader;
    bool m_hasHead = false;
    QByteArray m_body;
};

} // namespace latchkey
