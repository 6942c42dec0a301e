// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/request.h"

#include "cloud/reply.h"

#include <QTimer>

namespace latchkey {

Request::Request(const Access &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
}

void Request::abort()
{
    m_isAborted = true;
    if (m_reply)
        m_reply->abort();
    deleteLater();
}

void Request::ask(const Question &question, const Limits &limits)
{
    auto *reply = new Reply(*m_access.manager, question, limits, this);
    m_reply = reply;
    connect(reply, &Reply::finished, this,
            [this, reply, secrets = question.secrets()](const Result<QByteArray> &body) {
                m_understanding = Understanding(secrets, reply->httpStatus());
                answered(body);
            });
}

void Request::refuse(ErrorKind kind)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, kind] {
        if (!m_isAborted)
            answered(fail(kind));
    });
    timer->start(0);
}

} // namespace latchkey
