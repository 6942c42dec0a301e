// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/request.h"

#include "cloud/redaction.h"
#include "cloud/reply.h"
#include "core/bounds.h"

#include <QJsonDocument>
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
    m_secrets = question.secrets();
    auto *reply = new Reply(*m_access.manager, question, limits, this);
    m_reply = reply;
    connect(reply, &Reply::finished, this, [this, reply](const Result<QByteArray> &body) {
        m_httpStatus = reply->httpStatus();
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

Result<QByteArray> Request::withoutSecrets(const Result<QByteArray> &body) const
{
    return body.map([this](const QByteArray &bytes) { return masked(bytes); });
}

QByteArray Request::masked(const QByteArray &body) const
{
    // One record is looked through whole, whatever it looks like.
    constexpr qsizetype large = 1024 * 1024;
    if (body.size() > large && !mayHold(body, m_secrets))
        return body;
    const bool mayBeSpelled = body.contains('\\') && bounds::holds(body);
    const QJsonDocument json = mayBeSpelled ? QJsonDocument::fromJson(body) : QJsonDocument();
    const QByteArray plain = json.isNull() ? body : json.toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(plain);
    const QString clean = redacted(text, m_secrets);
    // Bytes that are no text stay what they are, for the parser to refuse.
    return clean == text ? body : clean.toUtf8();
}

Error Request::explained(const Error &error) const
{
    Error whole = redacted(error, m_secrets);
    whole.httpStatus = m_httpStatus;
    return whole;
}

} // namespace latchkey
