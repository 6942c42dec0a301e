// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/question.h"
#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;

namespace latchkey {

class Reply;

/** What every request of a client needs. */
struct Access {
    /** Must outlive the request. */
    QNetworkAccessManager *manager;
    QUrl apiUrl;
    Secret token;
    Limits limits;
};

/**
 * Something asked of the provider, in one exchange or several, one after the other.
 *
 * Subclasses add `finished(Result)`, which is emitted exactly once and never before control is back
 * in the event loop; then the request deletes itself. It can be destroyed at any time, then nothing
 * is emitted.
 */
class Request : public QObject {
    Q_OBJECT

public:
    /** Ends the request: finished() will not be emitted, the request deletes itself. */
    void abort();

protected:
    Request(const Access &access, QObject *parent);

    const Access &access() const { return m_access; }

    /** Starts the next exchange, whose outcome goes to answered(). Not while another one runs. */
    void ask(const Question &question) { ask(question, m_access.limits); }
    void ask(const Question &question, const Limits &limits);
    /** Brings a failure of this kind to answered() without asking anyone. */
    void refuse(ErrorKind kind);
    virtual void answered(const Result<QByteArray> &body) = 0;

    /**
     * The last body, with the question's secrets masked wherever they were repeated: a provider
     * that does so must not have them shown, copied or stored.
     */
    Result<QByteArray> withoutSecrets(const Result<QByteArray> &body) const;

    /** What `parse` makes of the last body; its error gets the HTTP status and loses the secrets.
     */
    template <typename Parse> auto understood(const Result<QByteArray> &body, Parse parse) const
    {
        return body.and_then([&](const QByteArray &bytes) {
            return parse(bytes).map_error([this](const Error &error) { return explained(error); });
        });
    }

private:
    QByteArray masked(const QByteArray &body) const;
    Error explained(const Error &error) const;

    Access m_access;
    QPointer<Reply> m_reply;
    QList<Secret> m_secrets;
    int m_httpStatus = 0;
    bool m_isAborted = false;
};

} // namespace latchkey
