// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/signinrequest.h"

#include "core/apiurl.h"
#include "core/parser.h"

namespace latchkey {

namespace {

/** Everything but RFC 3986's unreserved characters is encoded, so "+" stays a plus sign. */
Secret loginForm(const QString &email, const Secret &password)
{
    return Secret::fromUtf8("username=" + QUrl::toPercentEncoding(email)
                            + "&password=" + QUrl::toPercentEncoding(password.reveal()));
}

} // namespace

SignInRequest::SignInRequest(const Access &access, const QString &email, const Secret &password,
                             QObject *parent)
    : Request(access, parent)
{
    ask({.url = endpoint(access.apiUrl, QStringLiteral("login")),
         .form = loginForm(email, password),
         .confidential = {password}});
}

void SignInRequest::answered(const Result<QByteArray> &body)
{
    const Result<Secret> token = understanding().understood(body, parseSignIn);
    // Before the signal: whoever receives it may delete this object.
    deleteLater();
    Q_EMIT finished(token);
}

} // namespace latchkey
