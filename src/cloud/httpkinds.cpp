// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/httpkinds.h"

namespace latchkey {

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

} // namespace latchkey
