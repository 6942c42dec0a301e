// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace latchkey {

/** A port of the machine and, where it leads into a container, the port inside. */
struct Port {
    quint16 host = 0;
    std::optional<quint16> container;

    friend bool operator==(const Port &, const Port &) = default;
};

/**
 * The ports that can be read out of `exposed_ports`: numbers and `host:container` pairs in a text,
 * and the same in a JSON list or object (the text then is the JSON). What does not parse is left
 * out; the provider's format is unknown.
 */
QList<Port> parsePorts(const QString &text);

/** The ports of a JSON list or object that holds nothing else; nothing for any other text, which is
 * for people as it came. */
std::optional<QList<Port>> listedPorts(const QString &text);

/** The port under which the machine's SSH (22) answers, where it is known and not 22 itself. */
std::optional<quint16> sshPort(const QString &exposedPorts);

} // namespace latchkey
