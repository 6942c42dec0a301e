// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_MACOS
#include <QUtiMimeConverter>
#endif

namespace latchkey {

/** The MIME type under which a secret says on macOS that it is one. */
inline constexpr char concealedMime[] = "application/x-nspasteboard-concealed-type";

#ifdef Q_OS_MACOS

/**
 * While it lives, concealedMime goes to macOS' pasteboard as org.nspasteboard.ConcealedType, which
 * clipboard managers there look for (nspasteboard.org), and not under a name of Qt's own making.
 * To be made after QGuiApplication. Needs Qt 6.5.
 */
class ConcealedType : public QUtiMimeConverter {
public:
    QString mimeForUti(const QString &uti) const override;
    QString utiForMime(const QString &mime) const override;
    QVariant convertToMime(const QString &mime, const QList<QByteArray> &data,
                           const QString &uti) const override;
    QList<QByteArray> convertFromMime(const QString &mime, const QVariant &data,
                                      const QString &uti) const override;
};

#else

/** Elsewhere the hints have their names as they are. */
class ConcealedType { };

#endif

} // namespace latchkey
