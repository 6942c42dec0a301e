// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"
#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QObject;
class QThreadPool;

namespace latchkey {

/**
 * What was last seen of an account's instances, kept on disk without any secret: one JSON file for
 * each account (mode 0600) in a folder (mode 0700) that is made when it is needed.
 */
class LastSeen {
public:
    /** A record and when it came, to the millisecond. */
    struct Seen {
        Instance instance;
        QDateTime at;

        friend bool operator==(const Seen &, const Seen &) = default;
    };

    struct Snapshot {
        /** When the list came; invalid where it never did. */
        QDateTime listedAt;
        /** The list, in the provider's order. */
        QList<Instance> instances;
        /** Records by the id they were asked for with. */
        QHash<QString, Seen> records;

        friend bool operator==(const Snapshot &, const Snapshot &) = default;
    };

    /** So many records are kept at most, the newest. */
    static constexpr qsizetype mostRecords = 200;

    /** Copies of it share the files, and what is being written to them. */
    explicit LastSeen(const QString &folder);

    /**
     * What save() wrote, times in UTC; nothing where there is no file. StorageDamaged: the file was
     * not one of this version, and is now called ".damaged" (in place of an older one so named).
     */
    Result<std::optional<Snapshot>> load(const QString &accountId) const;

    /** A larger file is damaged to load(). The most instances need about two thirds of it. */
    static constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;

    /**
     * Writes `snapshot` whole or not at all, without its secrets. What is more than mostBytes goes
     * without the fields under "Other"; where it still is, what was written before stays. Error:
     * StorageUnwritable.
     */
    Result<void> save(const QString &accountId, const Snapshot &snapshot) const;

    /** The same in the background, as disks can take their time; `told` hears of it in the thread
     * of `context`, while that is there. Whatever is asked for afterwards comes after it. */
    void saveLater(const QString &accountId, const Snapshot &snapshot, QObject *context,
                   const std::function<void(const Result<void> &)> &told) const;

    /** Waits until what is being written is there. */
    void finishSaving() const;

    using Loaded = Result<std::optional<Snapshot>>;
    /** Reads in the background what would keep the window waiting; false where it is quick. */
    bool loadLater(const QString &accountId, QObject *context,
                   const std::function<void(const Loaded &)> &told) const;

    /** Removes the account's file, and the one that was set aside. */
    void remove(const QString &accountId) const;

private:
    QString filePath(const QString &accountId) const;

    QString m_folder;
    /** One thing after the other. */
    std::shared_ptr<QThreadPool> m_background;
};

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::LastSeen::Snapshot)
