// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/accessmanager.h"

#include "http/exchange.h"

namespace latchkey {

QNetworkReply *AccessManager::createRequest(Operation operation, const QNetworkRequest &request,
                                            QIODevice *body)
{
    return new Exchange(operation, request, body, this);
}

} // namespace latchkey
