// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/lastseen.h"

#include "fleet/snapshotjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

namespace latchkey {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions folderMode = ownerOnly | QFile::ExeOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool makePrivate(const QString &folder)
{
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).path());
        QDir().mkdir(folder, folderMode);
    }
    const QFileInfo info(folder);
    return info.isDir()
           && (!(info.permissions() & others) || QFile::setPermissions(folder, folderMode));
}

QString asidePath(const QString &path)
{
    return path + QStringLiteral(".damaged");
}

tl::unexpected<Error> setAside(const QString &path, const QString &reason)
{
    QString technical = QFileInfo(path).fileName() + QStringLiteral(": ") + reason;
    QFile::remove(asidePath(path));
    if (!QFile::rename(path, asidePath(path)))
        technical += QStringLiteral(" (It could not be renamed.)");
    return fail(ErrorKind::StorageDamaged, technical);
}

LastSeen::Snapshot withoutOther(LastSeen::Snapshot snapshot)
{
    for (Instance &instance : snapshot.instances)
        instance.setOther({});
    for (LastSeen::Seen &seen : snapshot.records)
        seen.instance.setOther({});
    return snapshot;
}

} // namespace

LastSeen::LastSeen(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
{
}

QString LastSeen::filePath(const QString &accountId) const
{
    // Encoded, so that an id from a tampered settings file names no file elsewhere.
    return m_folder + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(accountId))
           + QStringLiteral(".json");
}

Result<std::optional<LastSeen::Snapshot>> LastSeen::load(const QString &accountId) const
{
    const QString path = filePath(accountId);
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return setAside(path, file.errorString());
    // It was not written here.
    if (file.size() > mostBytes)
        return setAside(path, QStringLiteral("%1 bytes").arg(file.size()));
    const QByteArray bytes = file.readAll();
    file.close();
    const auto snapshot = snapshotFromJson(bytes);
    if (!snapshot)
        return setAside(path, snapshot.error());
    return *snapshot;
}

Result<void> LastSeen::save(const QString &accountId, const Snapshot &snapshot) const
{
    const auto unwritable = [](const QFileDevice &file) {
        return fail(ErrorKind::StorageUnwritable, QFileInfo(file.fileName()).fileName()
                                                      + QStringLiteral(": ") + file.errorString());
    };
    if (!makePrivate(m_folder)) {
        return fail(ErrorKind::StorageUnwritable,
                    QStringLiteral("The folder \"%1\" cannot be made or is not private.")
                        .arg(QFileInfo(m_folder).fileName()));
    }
    QByteArray json = snapshotToJson(snapshot, mostRecords);
    if (json.size() > mostBytes)
        json = snapshotToJson(withoutOther(snapshot), mostRecords);
    if (json.size() > mostBytes)
        return {};
    QSaveFile file(filePath(accountId));
    // Before the first byte; a new file would else get what the umask leaves.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return unwritable(file);
    // On a full disk a part may be written, or what is buffered lost; QSaveFile (6.4) counts
    // neither as a failure and would put an empty file in place of the old one.
    if (file.write(json) != json.size() || !file.flush() || !file.commit())
        return unwritable(file);
    return {};
}

void LastSeen::remove(const QString &accountId) const
{
    QFile::remove(filePath(accountId));
    QFile::remove(asidePath(filePath(accountId)));
}

} // namespace latchkey
