// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/answerreader.h"

#include <QNetworkReply>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace latchkey {

/**
 * One HTTP/1.1 request, sent once over a connection of its own, and its answer. What a
 * QNetworkReply of this program has to do, and no more: no cookies, no cache, no redirects, no
 * compression, no log-in, no second try. TLS errors are fatal; ignoreSslErrors() has no effect.
 * Without TLS nobody but this computer is talked to, and to this computer never through a proxy;
 * to all others as the system's proxy settings say.
 */
class Exchange : public QNetworkReply {
    Q_OBJECT

public:
    /** `body` is read at once and may be nullptr. */
    Exchange(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
             QIODevice *body, QObject *parent);
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
