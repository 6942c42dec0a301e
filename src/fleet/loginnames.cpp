// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/loginnames.h"

#include "fleet/settingsfile.h"

#include <QSettings>

namespace latchkey {

namespace {

// Inside the account's group, so that removing the account removes them.
QString keyOf(const QString &accountId, const QString &instanceId)
{
    return accountGroup(accountId) + QStringLiteral("/logins/") + settingsKeyPart(instanceId);
}

} // namespace

QString loginName(const QSettings *settings, const QString &accountId, const QString &instanceId)
{
    if (!settings || accountId.isEmpty() || instanceId.isEmpty())
        return {};
    return settings->value(keyOf(accountId, instanceId)).toString();
}

Result<void> setLoginName(QSettings *settings, const QString &accountId, const QString &instanceId,
                          const QString &name)
{
    if (!settings || accountId.isEmpty() || instanceId.isEmpty())
        return {};
    const QString key = keyOf(accountId, instanceId);
    const QString trimmed = name.trimmed();
    return commit(*settings, [&](QSettings &file) {
        if (trimmed.isEmpty())
            file.remove(key);
        else
            file.setValue(key, trimmed);
    });
}

} // namespace latchkey
