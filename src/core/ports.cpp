// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace latchkey {

namespace {

constexpr quint16 ssh = 22;

std::optional<quint16> portNumber(const QString &digits)
{
    bool fits = false;
    const quint16 number = digits.toUShort(&fits);
    if (!fits || number == 0)
        return std::nullopt;
    return number;
}

/** "8080", "8080:80", "2222:22/tcp", "0.0.0.0:2222->22/tcp" is too much and left out. */
std::optional<Port> portOf(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{1,5})(?::([0-9]{1,5}))?(?:/(?:tcp|udp))?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(word);
    const auto host = portNumber(match.captured(1));
    if (!match.hasMatch() || !host)
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return Port{*host, std::nullopt};
    const auto container = portNumber(match.captured(2));
    return container ? std::optional(Port{*host, container}) : std::nullopt;
}

QList<Port> fromText(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QList<Port> ports;
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const auto port = portOf(word))
            ports.append(*port);
    }
    return ports;
}

QString scalar(const QJsonValue &value)
{
    return value.toVariant().toString().trimmed();
}

/**
 * One member of an object. Which side is the container's is unknown; a side that is 22 is inside,
 * for no provider hands out 22 as a mapped port. Otherwise the key is the machine's, as in a text.
 */
std::optional<Port> fromMember(const QString &memberKey, const QJsonValue &value)
{
    const auto first = portOf(memberKey);
    const auto second = portOf(scalar(value));
    if (!first)
        return second;
    if (!second || first->container || second->container)
        return first;
    return first->host == ssh ? Port{second->host, first->host} : Port{first->host, second->host};
}

QList<Port> fromObject(const QJsonObject &object)
{
    QList<Port> ports;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto port = fromMember(it.key(), it.value()))
            ports.append(*port);
    }
    return ports;
}

} // namespace

QList<Port> parsePorts(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isObject())
        return fromObject(json.object());
    if (!json.isArray())
        return fromText(text);
    QList<Port> ports;
    const QJsonArray array = json.array();
    for (const QJsonValue &value : array)
        ports += value.isObject() ? fromObject(value.toObject()) : fromText(scalar(value));
    return ports;
}

std::optional<quint16> sshPort(const QString &exposedPorts)
{
    const QList<Port> ports = parsePorts(exposedPorts);
    const auto mapped = std::find_if(ports.begin(), ports.end(), [](const Port &port) {
        return port.container == ssh && port.host != ssh;
    });
    if (mapped == ports.end())
        return std::nullopt;
    return mapped->host;
}

} // namespace latchkey
