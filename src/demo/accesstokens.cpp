// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/accesstokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace latchkey {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base64Url(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/** 256 bits from the system's generator. */
QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return base64Url(QByteArray(reinterpret_cast<const char *>(words.data()),
                                static_cast<qsizetype>(sizeof words)));
}

} // namespace

Secret AccessTokens::issueOpaque()
{
    m_accepted.append({Secret::fromUtf8("ak_" + randomText()), std::nullopt});
    return m_accepted.constLast().token;
}

Secret AccessTokens::issueJwt(const QDateTime &expiry)
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QJsonObject claims{{QStringLiteral("sub"), QStringLiteral("sample")},
                             {QStringLiteral("exp"), expiry.toSecsSinceEpoch()}};
    const QByteArray token = base64Url(header) + '.' + base64Url(claims) + '.' + randomText();
    m_accepted.append({Secret::fromUtf8(token), expiry});
    return m_accepted.constLast().token;
}

bool AccessTokens::accepts(const QByteArray &authorization, const QDateTime &now) const
{
    const QByteArray scheme("bearer ");
    if (!authorization.toLower().startsWith(scheme))
        return false;
    const Secret given = Secret::fromUtf8(authorization.mid(scheme.size()).trimmed());
    return std::any_of(m_accepted.begin(), m_accepted.end(), [&](const Accepted &accepted) {
        return accepted.token == given && (!accepted.expiry || now < *accepted.expiry);
    });
}

} // namespace latchkey
