// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/settingsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QVariant>

#include <algorithm>
#include <utility>

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

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;

/** What an earlier version or another program left open, or nobody can read. */
void makePrivate(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.path());
    if (folder.isDir() && (folder.permissions() & others))
        QFile::setPermissions(folder.filePath(), ownerOnly | QFile::ExeOwner);
    if (file.isFile() && (file.permissions() & (others | ownerOnly)) != ownerOnly)
        QFile::setPermissions(path, ownerOnly);
}

bool holdsAnAccount(const QVariantHash &all)
{
    return std::any_of(all.keyBegin(), all.keyEnd(), [](const QString &key) {
        return key.startsWith(QLatin1String("accounts/"));
    });
}

Error setAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    Error error;
    error.kind = ErrorKind::SettingsDamaged;
    error.technical = QFileInfo(aside).fileName();
    if (!QFile::rename(path, aside))
        error.technical += QStringLiteral(" (It could not be renamed.)");
    return error;
}

} // namespace

OpenedSettings openSettings(const QString &path)
{
    makePrivate(path);
    QVariantHash rest;
    std::optional<Error> trouble;
    {
        const QSettings found(path, QSettings::IniFormat);
        rest = contents(found);
        if (found.status() != QSettings::NoError && QFileInfo::exists(path))
            trouble = setAside(path);
    }
    auto settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    if (trouble && holdsAnAccount(rest)) {
        restore(*settings, rest);
        static_cast<void>(flush(*settings));
    }
    return {std::move(settings), trouble};
}

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
