// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports.h"

#include "core/ascii.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace latchkey {

namespace {

constexpr quint16 ssh = 22;

std::optional<quint16> portNumber(QStringView digits)
{
    constexpr qsizetype longest = 5;
    bool fits = false;
    const quint16 number = digits.toUShort(&fits);
    if (!fits || number == 0 || digits.size() > longest || !ascii::isDigits(digits))
        return std::nullopt;
    return number;
}

/** "8080", "8080:80", "2222:22/tcp"; "0.0.0.0:2222->22/tcp" is too much and left out. */
std::optional<Port> portOf(const QString &word)
{
    QStringView numbers(word);
    for (const char *protocol : {"/tcp", "/udp"}) {
        if (numbers.endsWith(QLatin1String(protocol), Qt::CaseInsensitive)) {
            numbers.chop(QLatin1String(protocol).size());
            break;
        }
    }
    const QList<QStringView> sides = numbers.split(u':');
    const auto host = portNumber(sides.first());
    const auto container = portNumber(sides.last());
    if (sides.size() > 2 || !host || !container)
        return std::nullopt;
    return Port{*host, sides.size() == 2 ? container : std::nullopt};
}

/** What was read out of a text or JSON. */
struct Reading {
    void add(const std::optional<Port> &port)
    {
        if (port)
            ports.append(*port);
        else
            isWhole = false;
    }
    void add(const Reading &other)
    {
        ports += other.ports;
        isWhole = isWhole && other.isWhole;
    }

    QList<Port> ports;
    /** Whether there was nothing else. */
    bool isWhole = true;
    bool isJson = false;
};

Reading fromText(const QString &text)
{
    QString spaced = text;
    spaced.replace(QLatin1Char(','), QLatin1Char(' ')).replace(QLatin1Char(';'), QLatin1Char(' '));
    Reading reading;
    const QStringList words = spaced.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        reading.add(portOf(word));
    return reading;
}

QString scalar(const QJsonValue &value)
{
    return value.toVariant().toString().trimmed();
}

/**
 * One member of an object. Which side is the container's is unknown; a side that is 22 is inside,
 * for no provider hands out 22 as a mapped port. Otherwise the key is the machine's, as in a text.
 */
std::optional<Port> pairOf(const Port &first, const Port &second)
{
    if (first.container || second.container)
        return std::nullopt;
    return first.host == ssh ? Port{second.host, first.host} : Port{first.host, second.host};
}

Reading fromObject(const QJsonObject &object)
{
    Reading reading;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto first = portOf(it.key());
        const auto second = portOf(scalar(it.value()));
        const auto pair = first && second ? pairOf(*first, *second) : std::nullopt;
        reading.isWhole = reading.isWhole && pair;
        if (const auto port = pair ? pair : (first ? first : second))
            reading.ports.append(*port);
    }
    return reading;
}

Reading read(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isObject() && !json.isArray())
        return fromText(text);
    Reading reading;
    reading.isJson = true;
    if (json.isObject())
        reading.add(fromObject(json.object()));
    const QJsonArray array = json.array();
    for (const QJsonValue &value : array)
        reading.add(value.isObject() ? fromObject(value.toObject()) : fromText(scalar(value)));
    return reading;
}

} // namespace

QList<Port> parsePorts(const QString &text)
{
    return read(text).ports;
}

std::optional<QList<Port>> listedPorts(const QString &text)
{
    const Reading reading = read(text);
    if (!reading.isJson || !reading.isWhole || reading.ports.isEmpty())
        return std::nullopt;
    return reading.ports;
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
