// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/instancerequest.h"
#include "cloud/instancesrequest.h"
#include "cloud/paging.h"
#include "cloud/request.h"
#include "cloud/signinrequest.h"

#include <QObject>

namespace latchkey {

/**
 * Asks one account's provider. Every method starts a request and returns it: a child of the client
 * that deletes itself after finished(), or with the client. Nothing is retried here.
 */
class Client : public QObject {
    Q_OBJECT

public:
    /** `network` must outlive the client. `apiUrl` as cleanApiUrl() gives it. */
    Client(Network &network, const QUrl &apiUrl, const Secret &token, QObject *parent = nullptr);

    /** For requests from now on. */
    void setLimits(const Limits &limits) { m_access.limits = limits; }

    InstancesRequest *instances();
    InstanceRequest *instance(const QString &id);
    SignInRequest *signIn(const QString &email, const Secret &password);

private:
    Access m_access;
    PagingLesson m_lesson;
};

} // namespace latchkey
