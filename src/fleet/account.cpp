// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/account.h"

#include <QUuid>

namespace latchkey {

Account newAccount(const QString &name, const QUrl &apiUrl)
{
    Account account;
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.name = name;
    account.apiUrl = apiUrl;
    return account;
}

} // namespace latchkey
