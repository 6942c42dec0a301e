// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activation.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace latchkey {

namespace {

constexpr QLatin1String instanceKey("instance");
constexpr QLatin1String refreshKey("refresh");
constexpr QLatin1String tokenKey("token");

/** Where Qt's Wayland client looks for the token (QtWayland, QWaylandXdgSurface::requestActivate),
 * as the protocol's text proposes. */
constexpr auto activationVariable = "XDG_ACTIVATION_TOKEN";

} // namespace

QByteArray lineOf(const Activation &activation)
{
    const QJsonObject object{{instanceKey, activation.instanceId},
                             {refreshKey, activation.refresh},
                             {tokenKey, activation.token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Activation> activationOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    return Activation{document[instanceKey].toString().trimmed(), document[refreshKey].toBool(),
                      document[tokenKey].toString()};
}

QString startupToken()
{
    return qEnvironmentVariable(activationVariable);
}

void useToken(const QString &token)
{
    if (token.isEmpty())
        qunsetenv(activationVariable);
    else
        qputenv(activationVariable, token.toUtf8());
}

} // namespace latchkey
