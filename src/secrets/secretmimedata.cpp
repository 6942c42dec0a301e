// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretmimedata.h"

#include "secrets/concealedtype.h"

namespace latchkey {

namespace {

/**
 * What tells the system's clipboard that this is a secret.
 *
 * Linux: Klipper's hint, which other managers have taken over. Windows: the registered formats
 * that keep it from clipboard monitors, the history and the cloud (a DWORD 0 says no; of the first
 * the presence is enough). macOS: what ConcealedType makes the agreed type of.
 */
QMap<QString, QByteArray> hints()
{
#if defined(Q_OS_WIN)
    const QString windows = QStringLiteral("application/x-qt-windows-mime;value=\"%1\"");
    const QByteArray no(4, '\0');
    return {{windows.arg(QLatin1String("ExcludeClipboardContentFromMonitorProcessing")), no},
            {windows.arg(QLatin1String("CanIncludeInClipboardHistory")), no},
            {windows.arg(QLatin1String("CanUploadToCloudClipboard")), no}};
#elif defined(Q_OS_MACOS)
    return {{QLatin1String(concealedMime), "secret"}};
#else
    return {{QStringLiteral("x-kde-passwordManagerHint"), "secret"}};
#endif
}

/** The second is named because Qt for Wayland would otherwise store a copy of the text under it. */
QStringList textFormats()
{
    return {QStringLiteral("text/plain"), QStringLiteral("text/plain;charset=utf-8")};
}

} // namespace

SecretMimeData::SecretMimeData(const Secret &secret)
    : m_secret(secret)
{
}

bool SecretMimeData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QStringList SecretMimeData::formats() const
{
    return textFormats() + hints().keys();
}

QVariant SecretMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (!textFormats().contains(mimeType))
        return hints().value(mimeType);
    if (type.id() == QMetaType::QString)
        return m_secret.reveal();
    return m_secret.revealUtf8();
}

} // namespace latchkey
