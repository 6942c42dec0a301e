// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include "core/printable.h"

#include <QLocale>
#include <QStringList>

namespace latchkey {

namespace {

/** The translation context of this file. */
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

/** Untranslated sentence of a kind; every kind has one, the compiler checks. */
// NOLINTNEXTLINE(readability-function-size): a table.
const char *source(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
        return QT_TRANSLATE_NOOP("Error", "The provider cannot be reached. Check the network "
                                          "connection and the account's API address.");
    case ErrorKind::Timeout:
        return QT_TRANSLATE_NOOP("Error",
                                 "The provider did not answer in time. Try again in a moment.");
    case ErrorKind::Untrusted:
        return QT_TRANSLATE_NOOP("Error",
                                 "The connection is not secure, so nothing was sent. Check "
                                 "the account's API address and this computer's clock.");
    case ErrorKind::UnknownIssuer:
        return QT_TRANSLATE_NOOP(
            "Error", "No authority that this computer trusts has signed the "
                     "provider's certificate, so nothing was sent. Check the account's "
                     "API address, or ask who runs it for its authority's certificate.");
    case ErrorKind::OtherHost:
        return QT_TRANSLATE_NOOP(
            "Error", "The certificate shown belongs to another host than the "
                     "provider's, so nothing was sent. Check the account's API address, "
                     "or whether this network asks you to log in.");
    case ErrorKind::OutdatedCertificate:
        return QT_TRANSLATE_NOOP("Error",
                                 "The provider's certificate has run out or is not valid yet, so "
                                 "nothing was sent. Check this computer's date and time; if they "
                                 "are right, tell the provider.");
    case ErrorKind::OldProtocol:
        return QT_TRANSLATE_NOOP(
            "Error", "The provider only knows encryption that is too old to be safe, so "
                     "nothing was sent. Check the account's API address, or tell the "
                     "provider.");
    case ErrorKind::Redirected:
        return QT_TRANSLATE_NOOP("Error",
                                 "The provider pointed to another address, and the token was "
                                 "not sent there. Check the account's API address.");
    case ErrorKind::TooLarge:
        return QT_TRANSLATE_NOOP("Error", "The answer was too large to be right and was dropped. "
                                          "Check the account's API address.");
    case ErrorKind::Unauthorized:
        return QT_TRANSLATE_NOOP("Error", "The provider does not accept the access token any more. "
                                          "Sign in again.");
    case ErrorKind::TokenRefused:
        return QT_TRANSLATE_NOOP("Error", "The provider does not accept this access token. Copy "
                                          "it again from the provider's page, or sign in.");
    case ErrorKind::Forbidden:
        return QT_TRANSLATE_NOOP("Error",
                                 "This account may not see that. Ask the account's owner for "
                                 "access, or use another token.");
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("Error",
                                 "The provider does not know this instance. It may have been "
                                 "deleted; check its ID.");
    case ErrorKind::NoApi:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no such API at this address. Check the account's API "
                                 "address.");
    case ErrorKind::RateLimited:
        return QT_TRANSLATE_NOOP("Error",
                                 "The provider asks for fewer requests. Latchkey waits and "
                                 "tries again by itself.");
    case ErrorKind::ServerTrouble:
        return QT_TRANSLATE_NOOP("Error", "The provider has a problem of its own. Latchkey tries "
                                          "again by itself.");
    case ErrorKind::Rejected:
        return QT_TRANSLATE_NOOP("Error",
                                 "The provider refused the request. See the details, or check "
                                 "the account's API address.");
    case ErrorKind::Failed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The provider reported a failure. See the details for what "
                                 "it said.");
    case ErrorKind::NotAnAnswer:
        return QT_TRANSLATE_NOOP(
            "Error", "The answer was not what the provider's API sends. Check the "
                     "account's API address, or whether this network asks you to log in.");
    case ErrorKind::WrongInstance:
        return QT_TRANSLATE_NOOP("Error",
                                 "The provider sent the record of another instance, which is "
                                 "not shown. Try again in a moment.");
    case ErrorKind::NoToken:
        return QT_TRANSLATE_NOOP("Error",
                                 "This account has no access token yet. Sign in to see its "
                                 "instances.");
    case ErrorKind::KeychainLocked:
        return QT_TRANSLATE_NOOP("Error",
                                 "The keychain is locked. Unlock it and try again, or sign in "
                                 "for this session only.");
    case ErrorKind::KeychainUnclear:
        return QT_TRANSLATE_NOOP("Error",
                                 "The keychain shows no token for this account; it may be locked. "
                                 "Unlock it and try again, or sign in again.");
    case ErrorKind::KeychainEmptied:
        return QT_TRANSLATE_NOOP("Error", "The keychain's entry was deleted. Sign in again.");
    case ErrorKind::KeychainMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "This desktop has no keychain service running. Start one, or "
                                 "keep the token for this session only.");
    case ErrorKind::KeychainDenied:
        return QT_TRANSLATE_NOOP("Error",
                                 "The keychain denied access. Allow Latchkey there, or keep "
                                 "the token for this session only.");
    case ErrorKind::KeychainSilent:
        return QT_TRANSLATE_NOOP("Error",
                                 "The keychain does not answer. Look for a window that asks to "
                                 "unlock it, or keep the token for this session only.");
    case ErrorKind::KeychainUnverified:
        return QT_TRANSLATE_NOOP("Error",
                                 "The keychain did not give back the token that was stored. "
                                 "Try again, or keep it for this session only.");
    case ErrorKind::KeychainFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The keychain reported a failure. See the details, or keep "
                                 "the token for this session only.");
    case ErrorKind::StorageDamaged:
        return QT_TRANSLATE_NOOP("Error",
                                 "The saved last-seen data was damaged. It was set aside, and "
                                 "fresh data is on the way.");
    case ErrorKind::SettingsDamaged:
        return QT_TRANSLATE_NOOP("Error",
                                 "The saved settings were damaged and set aside. Add the accounts "
                                 "that are missing again.");
    case ErrorKind::StorageUnwritable:
        return QT_TRANSLATE_NOOP("Error",
                                 "A file could not be written. Check the free space and the "
                                 "permissions of your home folder.");
    case ErrorKind::Incomplete:
        return QT_TRANSLATE_NOOP("Error",
                                 "A part of Latchkey is missing, or is of another version. "
                                 "Install Latchkey again.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Error &error)
{
    if (error.kind == ErrorKind::RateLimited && error.heldUntil) {
        const QTime until = error.heldUntil->toLocalTime().time();
        return Sentences::tr("The provider asked to wait until %1. Latchkey then tries again by "
                             "itself.")
            .arg(QLocale().toString(until, QLocale::ShortFormat));
    }
    return QCoreApplication::translate("Error", source(error.kind));
}

QString details(const Error &error)
{
    QStringList lines;
    if (!error.serverMessage.isEmpty())
        lines += Sentences::tr("The provider said: %1").arg(printable(error.serverMessage));
    if (error.httpStatus != 0)
        lines += Sentences::tr("HTTP status: %1").arg(error.httpStatus);
    if (error.retryAfter)
        lines += Sentences::tr("Asked to wait for %Ln second(s).", nullptr,
                               static_cast<int>(error.retryAfter->count()));
    if (!error.technical.isEmpty())
        lines += error.technical;
    return lines.join(QLatin1Char('\n'));
}

} // namespace latchkey
