// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace latchkey {

/** `argument` so that a POSIX shell reads it as one word; unchanged where it is harmless. */
QString shellQuoted(const QString &argument);

/**
 * `ssh [-p PORT] USER@ADDRESS` with the user's own `program` ("ssh -i ~/.ssh/gpu") in place of
 * `ssh`, or nothing where user or address is missing, begins with a dash
 * (ssh would take it for an option), or holds what has no place there: blanks, control characters,
 * a slash (ssh takes "ssh://…" for a URI), or in an address anything but those of host names and IP
 * literals.
 */
std::optional<QString> sshCommand(const QString &user, const QString &address,
                                  std::optional<quint16> port,
                                  const QString &program = QStringLiteral("ssh"));

} // namespace latchkey
