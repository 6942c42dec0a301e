// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainjobs.h"

#include "secrets/lockedentry.h"

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
    case QKeychain::OtherError:
        // What libsecret makes of a missing bus and of a missing service.
        return isFreedesktop ? ErrorKind::KeychainMissing : ErrorKind::KeychainFailed;
    default:
        return ErrorKind::KeychainFailed;
    }
}

Result<void> resultOf(const QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError)
        return {};
    return fail(kindOf(job->error()), job->errorString());
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
    // KWallet can fail with NoError and no text; an empty token is never stored.
    const bool isNothing = job->error() == QKeychain::EntryNotFound
                           || (job->error() == QKeychain::NoError && job->textData().isEmpty());
    if (!isNothing) {
        answer(resultOf(job).map([job] { return std::optional(Secret(job->textData())); }));
        return;
    }
    askForLockedEntry(serviceName(), job->key(), context, [answer](bool isLocked) {
        answer(isLocked ? TokenResult(fail(ErrorKind::KeychainLocked)) : std::nullopt);
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
                     [job, answer] { answer(resultOf(job)); });
    job->start();
}

void deleteEntry(const QString &key, QObject *context,
                 const std::function<void(const Result<void> &)> &answer)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    prepare(job, key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer] {
        answer(job->error() == QKeychain::EntryNotFound ? Result<void>() : resultOf(job));
    });
    job->start();
}

} // namespace latchkey::keychain
