// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/client.h"

namespace latchkey {

Client::Client(Network &network, const QUrl &apiUrl, const Secret &token, QObject *parent)
    : QObject(parent)
    , m_access{.network = &network, .apiUrl = apiUrl, .token = token, .limits = {}}
{
}

InstancesRequest *Client::instances()
{
    auto *request = new InstancesRequest(m_access, m_lesson, this);
    connect(request, &InstancesRequest::finished, this,
            [this, request](const Result<QList<Instance>> &instances) {
                if (instances || instances.error().kind == ErrorKind::TooLarge)
                    m_lesson = request->lesson();
            });
    return request;
}

InstanceRequest *Client::instance(const QString &id)
{
    return new InstanceRequest(m_access, id, this);
}

SignInRequest *Client::signIn(const QString &email, const Secret &password)
{
    return new SignInRequest(m_access, email, password, this);
}

} // namespace latchkey
