// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>

namespace latchkey {

/** A keychain that fails as it is told, says what it was asked, and waits if it is told to. */
class FakeKeychain : public TokenStore {
public:
    /** "read a", "write a", "remove a" */
    QStringList calls;
    QHash<QString, Secret> entries;
    /** What the calls of this kind end with; what they should do, they do only without an error. */
    std::optional<ErrorKind> readError;
    std::optional<ErrorKind> writeError;
    std::optional<ErrorKind> removeError;
    /** Answers wait for release(). */
    bool isHeld = false;

    void read(const QString &accountId) override
    {
        calls += QStringLiteral("read ") + accountId;
        answer([this, accountId] {
            if (readError)
                Q_EMIT readFinished(accountId, fail(*readError));
            else if (!entries.contains(accountId))
                Q_EMIT readFinished(accountId, std::nullopt);
            else
                Q_EMIT readFinished(accountId, entries.value(accountId));
        });
    }

    void write(const QString &accountId, const Secret &token) override
    {
        calls += QStringLiteral("write ") + accountId;
        answer([this, accountId, token] {
            if (!writeError)
                entries.insert(accountId, token);
            Q_EMIT writeFinished(accountId, resultOf(writeError));
        });
    }

    void remove(const QString &accountId) override
    {
        calls += QStringLiteral("remove ") + accountId;
        answer([this, accountId] {
            if (!removeError)
                entries.remove(accountId);
            Q_EMIT removeFinished(accountId, resultOf(removeError));
        });
    }

    /** Gives the waiting answers, one after the other. */
    void release()
    {
        isHeld = false;
        const QList<std::function<void()>> waiting = std::exchange(m_waiting, {});
        for (const std::function<void()> &give : waiting)
            give();
    }

private:
    static Result<void> resultOf(const std::optional<ErrorKind> &error)
    {
        return error ? Result<void>(fail(*error)) : Result<void>();
    }

    void answer(const std::function<void()> &give)
    {
        if (isHeld)
            m_waiting += give;
        else
            QMetaObject::invokeMethod(this, give, Qt::QueuedConnection);
    }

    QList<std::function<void()>> m_waiting;
};

} // namespace latchkey
