// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/request.h"

namespace latchkey {

/**
 * `POST /login`: a token for an e-mail address and a password. The request carries no token.
 * The password is held, as a Secret, until the request is gone.
 */
class SignInRequest : public Request {
    Q_OBJECT

public:
    SignInRequest(const Access &access, const QString &email, const Secret &password,
                  QObject *parent = nullptr);

Q_SIGNALS:
    /** Errors: those of Reply and of parseSignIn(); a wrong password is Unauthorized, Rejected or
     * Failed. */
    void finished(const latchkey::Result<latchkey::Secret> &token);

private:
    void answered(const Result<QByteArray> &body) override;
};

} // namespace latchkey
