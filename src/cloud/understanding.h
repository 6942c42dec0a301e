// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QList>

namespace latchkey {

/** What one answer is taken apart with. A value, so that it can be done in another thread. */
class Understanding {
public:
    Understanding() = default;
    /** `secrets`: those of the question. */
    Understanding(const QList<Secret> &secrets, int httpStatus);

    /**
     * The body, with the question's secrets masked wherever they were repeated: a provider that
     * does so must not have them shown, copied or stored.
     */
    Result<QByteArray> withoutSecrets(const Result<QByteArray> &body) const;

    /** What `parse` makes of the body; its error gets the HTTP status and loses the secrets. */
    template <typename Parse> auto understood(const Result<QByteArray> &body, Parse parse) const
    {
        return body.and_then([&](const QByteArray &bytes) {
            return parse(bytes).map_error([this](const Error &error) { return explained(error); });
        });
    }

private:
    QByteArray masked(const QByteArray &body) const;
    Error explained(const Error &error) const;

    QList<Secret> m_secrets;
    int m_httpStatus = 0;
};

} // namespace latchkey
