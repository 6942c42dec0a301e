// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

#include "secrets/keychainjobs.h"

#include <algorithm>

namespace latchkey {

namespace {

/** How a write or a removal ended, in the shape that finish() takes. */
TokenResult withoutToken(const Result<void> &result)
{
    return result.map([] { return std::optional<Secret>(); });
}

Result<void> withoutValue(const TokenResult &result)
{
    return result.map([](const std::optional<Secret> &) { });
}

} // namespace

Keychain::Keychain(QObject *parent)
    : Keychain(Deadlines(), parent)
{
}

Keychain::Keychain(const Deadlines &deadlines, QObject *parent)
    : TokenStore(parent)
    , m_deadlines(deadlines)
{
}

QString Keychain::entryKey(const QString &accountId)
{
    return QStringLiteral("io.github.latchkey.Latchkey/%1/token").arg(accountId);
}

void Keychain::read(const QString &accountId)
{
    enqueue(Task::Read, accountId, {}, m_deadlines.read);
}

void Keychain::write(const QString &accountId, const Secret &token)
{
    enqueue(Task::Write, accountId, token, m_deadlines.write);
}

void Keychain::remove(const QString &accountId)
{
    enqueue(Task::Remove, accountId, {}, m_deadlines.remove);
}

void Keychain::enqueue(Task task, const QString &accountId, const Secret &token,
                       std::chrono::milliseconds deadline)
{
    const quint64 number = ++m_lastNumber;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, number] { expire(number); });
    timer->start(deadline);
    m_calls.push_back({number, task, accountId, token, timer});
    QMetaObject::invokeMethod(this, &Keychain::startNext, Qt::QueuedConnection);
}

void Keychain::startNext()
{
    if (m_isRunning || m_calls.empty())
        return;
    m_isRunning = true;
    const Call &call = m_calls.front();
    const QString key = entryKey(call.accountId);
    if (call.task == Task::Read) {
        keychain::readEntry(key, this, [this](const TokenResult &found) { finish(found); });
    } else if (call.task == Task::Remove) {
        startRemove();
    } else if (call.token.isEmpty()) {
        finish(fail(ErrorKind::KeychainFailed, QStringLiteral("an empty token")));
    } else {
        keychain::writeEntry(key, call.token, this, [this](const Result<void> &result) {
            if (result && !m_calls.front().isOverdue)
                verifyWritten();
            else
                finish(withoutToken(result));
        });
    }
}

void Keychain::verifyWritten()
{
    const QString key = entryKey(m_calls.front().accountId);
    keychain::readEntry(key, this, [this](const TokenResult &found) {
        if (found && *found == m_calls.front().token)
            finish(std::nullopt);
        else
            finish(
                fail(ErrorKind::KeychainUnverified, found ? QString() : found.error().technical));
    });
}

void Keychain::startRemove()
{
    // Reading first: it unlocks the entry, which deleting does not do, and only of what has been
    // seen can be said later that it has gone.
    const QString key = entryKey(m_calls.front().accountId);
    keychain::readEntry(key, this, [this, key](const TokenResult &found) {
        if (!found || !*found || m_calls.front().isOverdue) {
            finish(withoutToken(withoutValue(found)));
            return;
        }
        keychain::deleteEntry(key, this, [this](const Result<void> &result) {
            if (!result || m_calls.front().isOverdue)
                finish(withoutToken(result));
            else
                verifyRemoved();
        });
    });
}

void Keychain::verifyRemoved()
{
    const QString key = entryKey(m_calls.front().accountId);
    keychain::readEntry(key, this, [this](const TokenResult &found) {
        const bool isGone = found ? !*found : found.error().kind == ErrorKind::KeychainUnclear;
        if (isGone)
            finish(std::nullopt);
        else if (found)
            finish(fail(ErrorKind::KeychainFailed, QStringLiteral("the entry is still there")));
        else
            finish(fail(found.error()));
    });
}

void Keychain::expire(quint64 number)
{
    const auto call = std::find_if(m_calls.begin(), m_calls.end(),
                                   [number](const Call &c) { return c.number == number; });
    if (call == m_calls.end())
        return;
    const Task task = call->task;
    const QString accountId = call->accountId;
    call->deadline->deleteLater();
    const bool isRunning = m_isRunning && call == m_calls.begin();
    if (isRunning)
        call->isOverdue = true;
    else
        m_calls.erase(call);
    report(task, accountId, fail(ErrorKind::KeychainSilent));
}

void Keychain::finish(const TokenResult &result)
{
    const Call call = m_calls.front();
    m_calls.pop_front();
    // Nothing is left to wake up for.
    delete call.deadline;
    m_isRunning = false;
    QMetaObject::invokeMethod(this, &Keychain::startNext, Qt::QueuedConnection);
    if (call.isOverdue)
        Q_EMIT answeredLate(call.accountId);
    else
        report(call.task, call.accountId, result);
}

void Keychain::report(Task task, const QString &accountId, const TokenResult &result)
{
    switch (task) {
    case Task::Read:
        Q_EMIT readFinished(accountId, result);
        break;
    case Task::Write:
        Q_EMIT writeFinished(accountId, withoutValue(result));
        break;
    case Task::Remove:
        Q_EMIT removeFinished(accountId, withoutValue(result));
        break;
    }
}

} // namespace latchkey
