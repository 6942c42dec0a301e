// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/understanding.h"

#include "cloud/redaction.h"
#include "core/bounds.h"

#include <QJsonDocument>

namespace latchkey {

Understanding::Understanding(const QList<Secret> &secrets, int httpStatus)
    : m_secrets(secrets)
    , m_httpStatus(httpStatus)
{
}

Result<QByteArray> Understanding::withoutSecrets(const Result<QByteArray> &body) const
{
    return body.map([this](const QByteArray &bytes) { return masked(bytes); });
}

QByteArray Understanding::masked(const QByteArray &body) const
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

Error Understanding::explained(const Error &error) const
{
    Error whole = redacted(error, m_secrets);
    whole.httpStatus = m_httpStatus;
    return whole;
}

} // namespace latchkey
