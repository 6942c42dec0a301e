// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/settingsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>
#include <QVariant>

namespace latchkey {

namespace {

QVariantHash contents(const QSettings &settings)
{
    QVariantHash all;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys)
        all.insert(key, settings.value(key));
    return all;
}

void restore(QSettings &settings, const QVariantHash &before)
{
    const QVariantHash now = contents(settings);
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (!before.contains(it.key()))
            settings.remove(it.key());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (now.value(it.key()) != it.value())
            settings.setValue(it.key(), it.value());
    }
}

} // namespace

QString settingsKeyPart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString accountGroup(const QString &accountId)
{
    return QStringLiteral("accounts/") + settingsKeyPart(accountId);
}

Result<void> flush(const QSettings &settings)
{
    // QSettings::status() stays at the first error for ever, so another object is asked; objects on
    // the same file share what is to be written.
    QSettings writer(settings.fileName(), settings.format());
    writer.sync();
    // QSettings makes it readable for everyone (6.4), though no longer once it is private.
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (QFile::permissions(writer.fileName()) & (QFile::ReadGroup | QFile::ReadOther))
        QFile::setPermissions(writer.fileName(), ownerOnly);
    if (writer.status() == QSettings::NoError)
        return {};
    return fail(ErrorKind::StorageUnwritable, QFileInfo(settings.fileName()).fileName());
}

Result<void> commit(QSettings &settings, const std::function<void(QSettings &)> &change)
{
    const QVariantHash before = contents(settings);
    change(settings);
    Result<void> result = flush(settings);
    if (!result)
        restore(settings, before);
    return result;
}

} // namespace latchkey
