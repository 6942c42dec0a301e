// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sshcommand.h"

#include "core/ascii.h"

#include <QStringList>

#include <algorithm>

namespace latchkey {

namespace {

/** Empty, an option or a whole address ("ssh://…") in disguise, or something that no user name
 * holds. */
bool isUnfitUser(const QString &user)
{
    return user.isEmpty() || user.startsWith(QLatin1Char('-'))
           || std::any_of(user.cbegin(), user.cend(), [](QChar c) {
                  return c.isSpace() || !c.isPrint() || c == QLatin1Char('/');
              });
}

/** A host name or an IP literal, with a scope where it has one. */
bool isAddress(const QString &text)
{
    return ascii::isWord(text.left(1), u":_") && ascii::isWord(text, u".:_%-") && !text.isEmpty();
}

} // namespace

QString shellQuoted(const QString &argument)
{
    if (!argument.isEmpty() && ascii::isWord(argument, u"@%+=:,./_-"))
        return argument;
    QString quoted = argument;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

std::optional<QString> sshCommand(const QString &user, const QString &address,
                                  std::optional<quint16> port, const QString &program)
{
    if (isUnfitUser(user) || !isAddress(address))
        return std::nullopt;
    QStringList words{program};
    if (port && *port != 22)
        words << QStringLiteral("-p") << QString::number(*port);
    words << shellQuoted(user + QLatin1Char('@') + address);
    return words.join(QLatin1Char(' '));
}

} // namespace latchkey
