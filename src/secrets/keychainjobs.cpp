// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainjobs.h"

#include "secrets/entrystate.h"

#include <qt6keychain/keychain.h>

namespace latchkey::keychain {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool isFreedesktop = true;
#else
constexpr bool isFreedesktop = false;
#endif

QString serviceName()
{
    return QStringLiteral("io.github.latchkey.Latchkey");
}

ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
        // From libsecret it means SECRET_ERROR_IS_LOCKED and nothing else, from KWallet that the
        // wallet was not opened.
        return isFreedesktop ? ErrorKind::KeychainLocked : ErrorKind::KeychainDenied;
    case QKeychain::AccessDeniedByUser:
        return ErrorKind::KeychainDenied;
    case QKeychain::NoBackendAvailable:
        return ErrorKind::KeychainMissing;
    default:
        return ErrorKind::KeychainFailed;
    }
}

/** Tells apart what libsecret has one error for: no bus, no service, a forbidden one, a failure. */
ErrorKind kindOf(EntryState state)
{
    switch (state) {
    case EntryState::NoService:
        return ErrorKind::KeychainMissing;
    case EntryState::Denied:
        return ErrorKind::KeychainDenied;
    default:
        return ErrorKind::KeychainFailed;
    }
}

/** Answers with how the job ended. */
void report(const QKeychain::Job *job, QObject *context,
            const std::function<void(const Result<void> &)> &answer)
{
    if (job->error() == QKeychain::NoError) {
        answer({});
    } else if (isFreedesktop && job->error() == QKeychain::OtherError) {
        askForEntryState(serviceName(), job->key(), context,
                         [answer, technical = job->errorString()](EntryState state) {
                             answer(fail(kindOf(state), technical));
                         });
    } else {
        answer(fail(kindOf(job->error()), job->errorString()));
    }
}

/** What a token is that the keychain says it does not have. */
TokenResult missingToken(EntryState state)
{
    switch (state) {
    case EntryState::Absent:
        return std::nullopt;
    case EntryState::Locked:
        return fail(ErrorKind::KeychainLocked);
    case EntryState::Denied:
        return fail(ErrorKind::KeychainDenied);
    default:
        return fail(ErrorKind::KeychainUnclear);
    }
}

void prepare(QKeychain::Job *job, const QString &key)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
}

void handleRead(const QKeychain::ReadPasswordJob *job, QObject *context,
                const std::function<void(const TokenResult &)> &answer)
{
    const Secret token(job->textData());
    if (job->error() == QKeychain::EntryNotFound)
        askForEntryState(serviceName(), job->key(), context,
                         [answer](EntryState state) { answer(missingToken(state)); });
    else if (job->error() == QKeychain::NoError && token.isEmpty())
        // KWallet can fail like this; an empty token is never stored.
        answer(fail(ErrorKind::KeychainUnclear));
    else
        report(job, context, [answer, token](const Result<void> &result) {
            answer(result.map([&token] { return std::optional(token); }));
        });
}

} // namespace

void readEntry(const QString &key, QObject *context,
               const std::function<void(const TokenResult &)> &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    prepare(job, key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, context, answer] { handleRead(job, context, answer); });
    job->start();
}

void writeEntry(const QString &key, const Secret &token, QObject *context,
                const std::function<void(const Result<void> &)> &answer)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    prepare(job, key);
    job->setTextData(token.reveal());
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, context, answer] { report(job, context, answer); });
    job->start();
}

void deleteEntry(const QString &key, QObject *context,
                 const std::function<void(const Result<void> &)> &answer)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    prepare(job, key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, context, answer] {
        if (job->error() == QKeychain::EntryNotFound)
            answer({});
        else
            report(job, context, answer);
    });
    job->start();
}

} // namespace latchkey::keychain
