// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fleet/account.h"

#include <QAbstractListModel>
#include <QList>

#include <functional>
#include <optional>

class QSettings;

namespace latchkey {

/**
 * The user's accounts, one row each, and which of them is in view. There is a current one whenever
 * there is any.
 *
 * Kept in the settings as "accounts/<id>/name", "apiUrl", "email" and "tokenStored", the order as
 * "accountOrder", the choice as "currentAccount". What cannot be an account there is skipped and
 * left as it is, as are keys of others. No secret passes through here.
 */
class Accounts : public QAbstractListModel {
    Q_OBJECT

public:
    /** Besides Qt::DisplayRole, which is the name. */
    enum Role {
        IdRole = Qt::UserRole, ///< QString
    };

    /** `settings` outlives the model; without one the accounts live in memory only. */
    explicit Accounts(QSettings *settings, QObject *parent = nullptr);

    QList<Account> all() const { return m_accounts; }
    /** The account with this id, or nothing. */
    std::optional<Account> account(const QString &id) const;

    /**
     * Adds the account, or replaces the one with the same id. The id is not empty; an empty name
     * becomes the API's host, and one that another account has gets a number: "Research (2)".
     * StorageUnwritable: nothing was changed.
     */
    Result<void> save(const Account &account);

    /**
     * Removes the account and all that the settings hold of it; its token is not touched. If it was
     * the current one, the next becomes current. StorageUnwritable: nothing was changed.
     */
    Result<void> remove(const QString &id);

    /** Empty where there is no account. */
    QString currentId() const { return m_currentId; }

    /** An unknown id is ignored. StorageUnwritable: chosen all the same, but not remembered. */
    Result<void> setCurrent(const QString &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** Another account (or none: empty) is current; the model's rows already agree. */
    void currentChanged(const QString &id);

private:
    Result<void> write(const std::function<void(QSettings &)> &change);
    int rowOf(const QString &id) const;
    QString uniqueName(const Account &account) const;
    void makeCurrent(const QString &id);

    QSettings *m_settings;
    QList<Account> m_accounts;
    QString m_currentId;
};

} // namespace latchkey
