// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/accounts.h"

#include "core/apiurl.h"
#include "fleet/settingsfile.h"

#include <QSettings>

#include <algorithm>

namespace latchkey {

namespace {

constexpr QLatin1String orderKey("accountOrder");
constexpr QLatin1String currentKey("currentAccount");

/** Ids of the groups there are, in the order that was saved; what is not in it comes last. */
QStringList savedIds(QSettings &settings)
{
    settings.beginGroup(QStringLiteral("accounts"));
    const QStringList groups = settings.childGroups();
    settings.endGroup();
    QStringList ids = settings.value(orderKey).toStringList();
    ids.removeDuplicates();
    ids.removeIf([&](const QString &id) { return !groups.contains(settingsKeyPart(id)); });
    for (const QString &group : groups) {
        const QString id = QUrl::fromPercentEncoding(group.toUtf8());
        if (!ids.contains(id))
            ids += id;
    }
    return ids;
}

std::optional<Account> read(const QSettings &settings, const QString &id)
{
    const auto value = [&](const QString &key) {
        return settings.value(accountGroup(id) + QLatin1Char('/') + key);
    };
    const auto apiUrl = cleanApiUrl(value(QStringLiteral("apiUrl")).toString());
    if (!apiUrl)
        return std::nullopt;
    Account account;
    account.id = id;
    account.name = value(QStringLiteral("name")).toString().simplified();
    account.apiUrl = *apiUrl;
    account.email = value(QStringLiteral("email")).toString();
    account.tokenStored = value(QStringLiteral("tokenStored")).toBool();
    if (account.name.isEmpty())
        account.name = apiUrl->host();
    return account;
}

void put(QSettings &settings, const Account &account)
{
    settings.beginGroup(accountGroup(account.id));
    settings.setValue(QStringLiteral("name"), account.name);
    settings.setValue(QStringLiteral("apiUrl"), account.apiUrl.toString(QUrl::FullyEncoded));
    settings.setValue(QStringLiteral("email"), account.email);
    settings.setValue(QStringLiteral("tokenStored"), account.tokenStored);
    settings.endGroup();
}

void putOrder(QSettings &settings, const QList<Account> &accounts, const QString &currentId)
{
    QStringList order;
    for (const Account &account : accounts)
        order += account.id;
    if (order.isEmpty())
        settings.remove(orderKey);
    else
        settings.setValue(orderKey, order);
    if (currentId.isEmpty())
        settings.remove(currentKey);
    else
        settings.setValue(currentKey, currentId);
}

} // namespace

Accounts::Accounts(QSettings *settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    if (!m_settings)
        return;
    const QStringList ids = savedIds(*m_settings);
    for (const QString &id : ids) {
        if (const std::optional<Account> account = read(*m_settings, id))
            m_accounts += *account;
    }
    m_currentId = m_settings->value(currentKey).toString();
    if (rowOf(m_currentId) < 0)
        m_currentId = m_accounts.isEmpty() ? QString() : m_accounts.constFirst().id;
}

std::optional<Account> Accounts::account(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_accounts.at(row));
}

Result<void> Accounts::save(const Account &account)
{
    Q_ASSERT(!account.id.isEmpty());
    Account named = account;
    named.name = uniqueName(account);
    const int row = rowOf(account.id);
    QList<Account> accounts = m_accounts;
    if (row < 0)
        accounts += named;
    else
        accounts[row] = named;
    const QString currentId = m_currentId.isEmpty() ? named.id : m_currentId;

    Result<void> written = write([&](QSettings &settings) {
        put(settings, named);
        putOrder(settings, accounts, currentId);
    });
    if (!written)
        return written;
    if (row < 0) {
        const int last = static_cast<int>(m_accounts.size());
        beginInsertRows({}, last, last);
        m_accounts = accounts;
        endInsertRows();
    } else {
        m_accounts = accounts;
        Q_EMIT dataChanged(index(row), index(row));
    }
    makeCurrent(currentId);
    return {};
}

Result<void> Accounts::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    QList<Account> accounts = m_accounts;
    accounts.removeAt(row);
    QString currentId = m_currentId;
    if (currentId == id) {
        const qsizetype next = std::min<qsizetype>(row, accounts.size() - 1);
        currentId = next < 0 ? QString() : accounts.at(next).id;
    }

    Result<void> written = write([&](QSettings &settings) {
        settings.remove(accountGroup(id));
        putOrder(settings, accounts, currentId);
    });
    if (!written)
        return written;
    beginRemoveRows({}, row, row);
    m_accounts = accounts;
    endRemoveRows();
    makeCurrent(currentId);
    return {};
}

Result<void> Accounts::setCurrent(const QString &id)
{
    if (id == m_currentId || rowOf(id) < 0)
        return {};
    makeCurrent(id);
    if (!m_settings)
        return {};
    m_settings->setValue(currentKey, id);
    return flush(*m_settings);
}

int Accounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant Accounts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Account &account = m_accounts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return account.name;
    case IdRole:
        return account.id;
    default:
        return {};
    }
}

Result<void> Accounts::write(const std::function<void(QSettings &)> &change)
{
    return m_settings ? commit(*m_settings, change) : Result<void>();
}

int Accounts::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? -1 : static_cast<int>(found - m_accounts.cbegin());
}

QString Accounts::uniqueName(const Account &account) const
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(m_accounts.cbegin(), m_accounts.cend(), [&](const Account &other) {
            return other.id != account.id && other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString wanted = account.name.simplified();
    if (wanted.isEmpty())
        wanted = account.apiUrl.host();
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = tr("%1 (%2)", "account name that another account has, number")
                   .arg(wanted, QString::number(number));
    return name;
}

void Accounts::makeCurrent(const QString &id)
{
    if (id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentChanged(id);
}

} // namespace latchkey
