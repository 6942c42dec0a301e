// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/request.h"
#include "core/instance.h"

namespace latchkey {

/** `GET /computing/instance/{id}`: one record, with its login. */
class InstanceRequest : public Request {
    Q_OBJECT

public:
    /** An `id` that cannot stand in a URL (empty, ".", "..", over 8000 characters) fails with
     * NotFound; nobody is asked.
     */
    InstanceRequest(const Access &access, const QString &id, QObject *parent = nullptr);

    QString id() const { return m_id; }

Q_SIGNALS:
    /** Errors: those of Reply and of parseInstance(). */
    void finished(const latchkey::Result<latchkey::Instance> &instance);

private:
    void answered(const Result<QByteArray> &body) override;

    QString m_id;
};

} // namespace latchkey
