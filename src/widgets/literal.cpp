// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/literal.h"

#include "core/printable.h"

#include <QTextDocument>

namespace latchkey {

QString literal(const QString &text)
{
    return printable(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString literalToolTip(const QString &text)
{
    const QString seen = printable(text);
    return Qt::mightBeRichText(seen) ? Qt::convertFromPlainText(seen) : seen;
}

QString literalTitle(const QString &text)
{
    return printable(text).replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

} // namespace latchkey
