// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/lastseen.h"

#include "core/background.h"
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

/** Read in a few milliseconds. */
constexpr qint64 quicklyRead = 256 * 1024;
/** Milliseconds that are not noticed when an account is opened. */
constexpr int quicklyWritten = 50;

Result<std::optional<LastSeen::Snapshot>> loadFrom(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return setAside(path, file.errorString());
    // It was not written here.
    if (file.size() > LastSeen::mostBytes)
        return setAside(path, QStringLiteral("%1 bytes").arg(file.size()));
    const QByteArray bytes = file.readAll();
    file.close();
    const auto snapshot = snapshotFromJson(bytes);
    if (!snapshot)
        return setAside(path, snapshot.error());
    return *snapshot;
}

Result<void> saveTo(const QString &path, const LastSeen::Snapshot &snapshot)
{
    const auto unwritable = [](const QFileDevice &file) {
        return fail(ErrorKind::StorageUnwritable, QFileInfo(file.fileName()).fileName()
                                                      + QStringLiteral(": ") + file.errorString());
    };
    const QString folder = QFileInfo(path).path();
    if (!makePrivate(folder)) {
        return fail(ErrorKind::StorageUnwritable,
                    QStringLiteral("The folder \"%1\" cannot be made or is not private.")
                        .arg(QFileInfo(folder).fileName()));
    }
    QByteArray json = snapshotToJson(snapshot, LastSeen::mostRecords);
    if (json.size() > LastSeen::mostBytes)
        json = snapshotToJson(withoutOther(snapshot), LastSeen::mostRecords);
    if (json.size() > LastSeen::mostBytes)
        return {};
    QSaveFile file(path);
    // Before the first byte; a new file would else get what the umask leaves.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return unwritable(file);
    // On a full disk a part may be written, or what is buffered lost; QSaveFile (6.4) counts
    // neither as a failure and would put an empty file in place of the old one.
    if (file.write(json) != json.size() || !file.flush() || !file.commit())
        return unwritable(file);
    return {};
}

} // namespace

LastSeen::LastSeen(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
    , m_background(std::make_shared<QThreadPool>())
{
    m_background->setMaxThreadCount(1);
    // Nothing wakes the program up later only to end a thread.
    m_background->setExpiryTimeout(threadIdleMs);
}

QString LastSeen::filePath(const QString &accountId) const
{
    // Encoded, so that an id from a tampered settings file names no file elsewhere.
    return m_folder + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(accountId))
           + QStringLiteral(".json");
}

LastSeen::Loaded LastSeen::load(const QString &accountId) const
{
    finishSaving();
    return loadFrom(filePath(accountId));
}

bool LastSeen::loadLater(const QString &accountId, QObject *context,
                         const std::function<void(const Loaded &)> &told) const
{
    const QString path = filePath(accountId);
    // What is written of another account is most often there in no time.
    if (m_background->waitForDone(quicklyWritten) && QFileInfo(path).size() <= quicklyRead)
        return false;
    inBackground(*m_background, context, [path] { return loadFrom(path); }, told);
    return true;
}

Result<void> LastSeen::save(const QString &accountId, const Snapshot &snapshot) const
{
    finishSaving();
    return saveTo(filePath(accountId), snapshot);
}

void LastSeen::saveLater(const QString &accountId, const Snapshot &snapshot, QObject *context,
                         const std::function<void(const Result<void> &)> &told) const
{
    const QString path = filePath(accountId);
    inBackground(*m_background, context, [path, snapshot] { return saveTo(path, snapshot); }, told);
}

void LastSeen::finishSaving() const
{
    m_background->waitForDone();
}

void LastSeen::remove(const QString &accountId) const
{
    finishSaving();
    QFile::remove(filePath(accountId));
    QFile::remove(asidePath(filePath(accountId)));
}

} // namespace latchkey
