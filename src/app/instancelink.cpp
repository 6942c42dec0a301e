// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instancelink.h"

#include <QRegularExpression>

namespace latchkey {

bool isLink(const QString &text)
{
    return text.startsWith(QLatin1String("latchkey:"), Qt::CaseInsensitive);
}

std::optional<QString> linkedInstance(const QString &link)
{
    // Scheme and host are case-insensitive (RFC 3986, 6.2.2.1). An id starts with a letter or a
    // digit, so that it is neither an option nor a folder.
    static const QRegularExpression form(
        QStringLiteral(R"(\A(?i:latchkey://instance)/([A-Za-z0-9][A-Za-z0-9._-]{0,127})/?\z)"));
    const QRegularExpressionMatch match = form.match(link);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace latchkey
