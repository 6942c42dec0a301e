// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/instancerequest.h"

#include "core/apiurl.h"
#include "core/bounds.h"
#include "core/parser.h"
#include "core/rawanswer.h"

namespace latchkey {

namespace {

/** What every server understands (RFC 9110, 4.1). */
constexpr qsizetype longestUrl = 8000;

} // namespace

InstanceRequest::InstanceRequest(const Access &access, const QString &id, QObject *parent)
    : Request(access, parent)
    , m_id(id)
{
    // "." and "..", even encoded, are no segments of a path but directions; endpoint() has no URL
    // for them.
    const QUrl url = endpoint(access.apiUrl, QStringLiteral("computing/instance"), id);
    if (id.isEmpty() || !url.isValid() || url.toEncoded().size() > longestUrl)
        refuse(ErrorKind::NotFound);
    else
        ask({.url = url, .token = access.token});
}

void InstanceRequest::answered(const Result<QByteArray> &body)
{
    const Result<QByteArray> clean = understanding().withoutSecrets(body);
    if (clean && clean->size() <= bounds::longestRawAnswer)
        m_maskedAnswer = maskedJson(*clean);
    const Result<Instance> instance = understanding().understood(
        clean, [this](const QByteArray &bytes) { return parseInstance(bytes, m_id); });
    // Before the signal: whoever receives it may delete this object.
    deleteLater();
    Q_EMIT finished(instance);
}

} // namespace latchkey
