// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class QSettings;

namespace latchkey {

/**
 * The login name that the user gave an instance of an account, where the provider's is no login
 * (`vm_name` may be just the host name). Empty where none was given or `settings` is null. It goes
 * with the account when that is removed.
 */
QString loginName(const QSettings *settings, const QString &accountId, const QString &instanceId);

/** An empty name takes it back. Does nothing where `settings` is null. Error: StorageUnwritable. */
Result<void> setLoginName(QSettings *settings, const QString &accountId, const QString &instanceId,
                          const QString &name);

} // namespace latchkey
