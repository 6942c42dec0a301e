// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"
#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

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

    /** Removes the account's file, and the one that was set aside. */
    void remove(const QString &accountId) const;

private:
    QString filePath(const QString &accountId) const;

    QString m_folder;
};

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::LastSeen::Snapshot)
