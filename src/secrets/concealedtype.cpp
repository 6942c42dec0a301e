// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/concealedtype.h"

#ifdef Q_OS_MACOS

#include <QVariant>

namespace latchkey {

namespace {

constexpr QLatin1String concealedUti("org.nspasteboard.ConcealedType");

} // namespace

QString ConcealedType::mimeForUti(const QString &uti) const
{
    return uti == concealedUti ? QLatin1String(concealedMime) : QString();
}

QString ConcealedType::utiForMime(const QString &mime) const
{
    return mime == QLatin1String(concealedMime) ? concealedUti : QString();
}

QVariant ConcealedType::convertToMime(const QString &, const QList<QByteArray> &data,
                                      const QString &) const
{
    return data.value(0);
}

QList<QByteArray> ConcealedType::convertFromMime(const QString &, const QVariant &data,
                                                 const QString &) const
{
    return {data.toByteArray()};
}

} // namespace latchkey

#endif
