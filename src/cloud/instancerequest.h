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

    /** The answer as maskedJson() gives it, without the secrets of the question; for who receives
     * finished(). Empty before that, and where the answer was no JSON. */
    const QByteArray &maskedAnswer() const { return m_maskedAnswer; }

Q_SIGNALS:
    /** Errors: those of Reply and of parseInstance(). */
    void finished(const latchkey::Result<latchkey::Instance> &instance);

private:
    void answered(const Result<QByteArray> &body) override;

    QString m_id;
    QByteArray m_maskedAnswer;
};

} // namespace latchkey
