// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/network.h"
#include "cloud/question.h"
#include "cloud/understanding.h"
#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

namespace latchkey {

/** What every request of a client needs. */
struct Access {
    /** Must outlive the request. */
    Network *network;
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

    /** Of the answer that answered() was given last. */
    const Understanding &understanding() const { return m_understanding; }
    /** Once it was, nothing may be asked or told any more. */
    bool isAborted() const { return m_isAborted; }

private:
    Access m_access;
    QPointer<QObject> m_exchange;
    Understanding m_understanding;
    bool m_isAborted = false;
};

} // namespace latchkey
