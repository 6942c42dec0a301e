// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/reply.h"

#include "cloud/redaction.h"
#include "core/parser.h"
#include "core/version.h"
#include "http/exchange.h"
#include "http/httpkinds.h"
#include "http/retryafter.h"

#include <algorithm>

namespace latchkey {

namespace {

/** More of a failure's body is not read: it only serves to find the server's message. */
constexpr qint64 refusalBytes = 64LL * 1024;

/** A line break in a header would let a damaged token forge further headers. */
bool isSendable(const QByteArray &token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

Reply::Reply(QObject &connections, const Question &question, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_question(question)
    , m_limits(limits)
{
    m_deadline.setSingleShot(true);
    if (!isSendable(question.token.revealUtf8())) {
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            settle(
                fail(failure(ErrorKind::Unauthorized,
                             QStringLiteral("The token holds characters that cannot be sent."))));
        });
        m_deadline.start(0);
        return;
    }
    connect(&m_deadline, &QTimer::timeout, this, &Reply::expire);
    m_reply = new Exchange(
        request(), question.form ? std::optional(question.form->revealUtf8()) : std::nullopt,
        &connections);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // To make room again and again costs a long list more than reading it.
        const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (!isRefusal())
            m_body.reserve(std::clamp<qint64>(length, 0, m_limits.bytes));
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &Reply::read);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    connect(m_reply, &QNetworkReply::finished, this, &Reply::conclude);
    m_deadline.start(limits.deadline);
}

Reply::~Reply()
{
    letGo();
}

void Reply::abort()
{
    letGo();
    deleteLater();
}

QNetworkRequest Reply::request() const
{
    QNetworkRequest request(m_question.url);
    request.setTransferTimeout(static_cast<int>(m_limits.silence.count()));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "Latchkey/" + version().toLatin1());
    if (!m_question.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_question.token.revealUtf8());
    if (m_question.form)
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    return request;
}

bool Reply::read()
{
    const qint64 bound = isRefusal() ? refusalBytes : m_limits.bytes;
    const qint64 room = bound + 1 - m_body.size();
    m_body += m_reply->read(std::min(room, m_reply->bytesAvailable()));
    if (m_body.size() <= bound)
        return true;
    settle(fail(isRefusal()
                    ? refusal()
                    : failure(ErrorKind::TooLarge,
                              QStringLiteral("The body is larger than %1 bytes.").arg(bound))));
    return false;
}

void Reply::conclude()
{
    if (!read())
        return;
    if (isRefusal())
        settle(fail(refusal()));
    else if (m_reply->error() != QNetworkReply::NoError)
        settle(fail(breakdown()));
    else if (m_status == 0 || m_status == 204 || m_status == 205 || m_status == 206)
        settle(fail(failure(ErrorKind::NotAnAnswer, {})));
    else if (m_body.isEmpty())
        settle(fail(failure(ErrorKind::NotAnAnswer, QStringLiteral("The body is empty."))));
    else
        settle(m_body);
}

void Reply::expire()
{
    const QString technical =
        QStringLiteral("No complete answer within %1 ms.").arg(m_limits.deadline.count());
    settle(fail(isRefusal() ? refusal() : failure(ErrorKind::Timeout, technical)));
}

void Reply::settle(const Result<QByteArray> &answer)
{
    letGo();
    // Before the signal: whoever receives it may delete this object.
    deleteLater();
    Q_EMIT finished(answer);
}

void Reply::letGo()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    // Its destruction ends the transfer. Not at once: this may run inside one of its signals.
    reply->deleteLater();
}

bool Reply::isRefusal() const
{
    return m_status != 0 && (m_status < 200 || m_status > 299);
}

Error Reply::failure(ErrorKind kind, const QString &technical) const
{
    Error error;
    error.kind = kind;
    error.technical = technical;
    error.httpStatus = m_status;
    error.reachedNobody = !m_isSent;
    return redacted(error, m_question.secrets());
}

Error Reply::refusal() const
{
    Error error;
    error.httpStatus = m_status;
    error.retryAfter = askedWait();
    error.kind = kindOfStatus(m_status, error.retryAfter.has_value());
    error.serverMessage = serverMessage(m_body);
    if (error.kind == ErrorKind::Redirected) {
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        error.technical = m_question.url.resolved(target).toString(
            QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    return redacted(error, m_question.secrets());
}

Error Reply::breakdown() const
{
    ErrorKind kind = kindOfNetworkError(m_reply->error());
    if (kind == ErrorKind::Untrusted) {
        kind = kindOfTlsFailure(m_tlsErrors, m_reply->errorString());
        QStringList reasons;
        for (const QSslError &error : m_tlsErrors)
            reasons += error.errorString();
        if (!reasons.isEmpty())
            return failure(kind, reasons.join(QLatin1String("; ")));
    }
    QString technical = m_reply->errorString();
    // Some of Qt's texts name the address.
    const QUrl &url = m_question.url;
    technical.replace(url.toString(), url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    return failure(kind, technical);
}

std::optional<std::chrono::seconds> Reply::askedWait() const
{
    // The server's own clock, where it tells it: this computer's may be wrong.
    const QDateTime now =
        httpDate(m_reply->rawHeader("Date")).value_or(QDateTime::currentDateTimeUtc());
    return retryAfter(m_reply->rawHeader("Retry-After"), now);
}

} // namespace latchkey
