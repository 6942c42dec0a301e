// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpkinds.h"

namespace latchkey {

namespace {

ErrorKind kindOfCertificate(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return ErrorKind::OtherHost;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::NoPeerCertificate:
        return ErrorKind::UnknownIssuer;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return ErrorKind::OutdatedCertificate;
    default:
        return ErrorKind::Untrusted;
    }
}

/** OpenSSL's reasons for a version that the other end does not know, or an alert that says so. */
bool isAboutVersion(const QString &handshake)
{
    for (const char *reason : {"unsupported protocol", "protocol version", "version too low",
                               "no protocols available"}) {
        if (handshake.contains(QLatin1String(reason), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

ErrorKind kindOfStatus(int status, bool asksToWait)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    case 503:
        return asksToWait ? ErrorKind::RateLimited : ErrorKind::ServerTrouble;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ErrorKind::Redirected;
    if (status >= 400 && status < 500)
        return ErrorKind::Rejected;
    if (status >= 500 && status < 600)
        return ErrorKind::ServerTrouble;
    return ErrorKind::NotAnAnswer;
}

ErrorKind kindOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Only Qt's own transfer timeout cancels here.
        return ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Untrusted;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return ErrorKind::Redirected;
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return ErrorKind::NotAnAnswer;
    default:
        return ErrorKind::Unreachable;
    }
}

ErrorKind kindOfTlsFailure(const QList<QSslError> &errors, const QString &handshake)
{
    if (errors.isEmpty())
        return isAboutVersion(handshake) ? ErrorKind::OldProtocol : ErrorKind::Untrusted;
    // A log-in page of the network is all of them at once, and its host is what tells most.
    for (const ErrorKind worst :
         {ErrorKind::OtherHost, ErrorKind::UnknownIssuer, ErrorKind::OutdatedCertificate}) {
        for (const QSslError &error : errors) {
            if (kindOfCertificate(error.error()) == worst)
                return worst;
        }
    }
    return ErrorKind::Untrusted;
}

} // namespace latchkey
