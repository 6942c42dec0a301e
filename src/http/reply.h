// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/question.h"
#include "core/result.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <optional>

namespace latchkey {

/**
 * One HTTP exchange: asks once, on construction, emits finished() exactly once, never from inside
 * the constructor, and deletes itself.
 *
 * What it holds to: redirects are not followed; no cookie is kept or sent; nothing is cached;
 * nobody is asked for credentials; no TLS error is overlooked; both limits end it. The HTTP status
 * counts before the body. Secrets of the question do not appear in the error, nor do a URL's query,
 * headers or bodies.
 *
 * It can be destroyed at any time, then nothing is emitted.
 */
class Reply : public QObject {
    Q_OBJECT

public:
    /** The connection is a child of `connections`, since it may be busy when the reply goes. */
    Reply(QObject &connections, const Question &question, const Limits &limits,
          QObject *parent = nullptr);
    ~Reply() override;
    Q_DISABLE_COPY_MOVE(Reply)

    /** Ends the exchange: nothing will be emitted, the reply deletes itself. */
    void abort();

    /** The HTTP status as far as it is known: 0 before the answer's first line. */
    int httpStatus() const { return m_status; }

Q_SIGNALS:
    /**
     * The body of a successful answer, never empty, or why there is none. One without a length ends
     * where the connection does, so whoever reads it must still find out whether it is whole.
     */
    void finished(const latchkey::Result<QByteArray> &body);

private:
    QNetworkRequest request() const;
    /** Whether there is more to be said; this may be gone else. */
    bool read();
    void conclude();
    void expire();
    /** Emits the one answer. */
    void settle(const Result<QByteArray> &answer);
    void letGo();

    bool isRefusal() const;
    Error failure(ErrorKind kind, const QString &technical) const;
    /** The failure that the HTTP status tells of. */
    Error refusal() const;
    /** The failure that happened on the way. */
    Error breakdown() const;
    std::optional<std::chrono::seconds> askedWait() const;

    Question m_question;
    Limits m_limits;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    int m_status = 0;
    bool m_isSent = false;
};

} // namespace latchkey
