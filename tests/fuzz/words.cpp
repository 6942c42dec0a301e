// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"

#include "cloud/redaction.h"
#include "core/apiurl.h"
#include "core/ports.h"
#include "core/sshcommand.h"
#include "core/token.h"
#include "core/values.h"
#include "http/retryafter.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

namespace latchkey {

namespace {

using std::chrono::seconds;

QDateTime noon()
{
    return {QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
}

QString checkToken(const QString &text)
{
    static const QRegularExpression alphabet(QStringLiteral("\\A[A-Za-z0-9._~+/-]+=*\\z"));
    const auto token = cleanToken(text);
    if (!token)
        return sentence(token.error()).isEmpty() ? QStringLiteral("no sentence") : QString();
    if (token->reveal().size() < 8 || !alphabet.match(token->reveal()).hasMatch())
        return QStringLiteral("this is no token");
    const auto again = cleanToken(token->reveal());
    if (!again || *again != *token)
        return QStringLiteral("a clean token is not clean");
    return {};
}

QString checkExpiry(const QString &text)
{
    const auto moment = expiry(Secret(text));
    if (!moment)
        return {};
    const bool isSane = moment->isValid() && moment->offsetFromUtc() == 0
                        && moment->date().year() >= 1970 && moment->date().year() <= 9999;
    return isSane ? QString() : QStringLiteral("a token that runs out at no time");
}

QString checkPorts(const QString &text)
{
    const QList<Port> ports = parsePorts(text);
    for (const Port &port : ports) {
        if (port.host == 0 || port.container == 0)
            return QStringLiteral("port 0");
    }
    const auto ssh = sshPort(text);
    if (ssh && !ports.contains(Port{*ssh, quint16(22)}))
        return QStringLiteral("an SSH port that is not there");
    return {};
}

QString checkTimes(const QString &text)
{
    const auto start = parseStartTime(text);
    if (start && (!start->isValid() || start->offsetFromUtc() != 0))
        return QStringLiteral("started at no time");
    const auto wait = retryAfter(text.toUtf8(), noon());
    if (wait && (*wait < seconds(0) || *wait > std::chrono::hours(24)))
        return QStringLiteral("a wait without an end");
    return {};
}

QString checkAddress(const QString &text)
{
    const auto url = cleanApiUrl(text);
    if (!url)
        return sentence(url.error()).isEmpty() ? QStringLiteral("no sentence") : QString();
    static const QRegularExpression loopback(QStringLiteral("\\A(localhost|::1|127\\..*)\\z"));
    if (url->scheme() != QLatin1String("https")
        && (url->scheme() != QLatin1String("http") || !loopback.match(url->host()).hasMatch()))
        return QStringLiteral("an address without encryption");
    if (!url->isValid() || url->host().isEmpty() || !url->userInfo().isEmpty() || url->hasQuery()
        || url->hasFragment() || url->path().endsWith(QLatin1Char('/')))
        return QStringLiteral("an address that is not clean");
    const auto again = cleanApiUrl(url->toString(QUrl::FullyEncoded));
    if (!again || *again != *url)
        return QStringLiteral("a clean address is not clean");
    const QUrl called = endpoint(*url, QStringLiteral("computing/instance"), text);
    if (!called.isEmpty()
        && (called.host() != url->host() || called.port() != url->port()
            || called.scheme() != url->scheme() || called.hasQuery() || called.hasFragment()
            || !called.userInfo().isEmpty()))
        return QStringLiteral("an endpoint elsewhere");
    return {};
}

QString checkAmounts(const QString &text)
{
    const auto count = parseCount(text);
    if (count && *count < 0)
        return QStringLiteral("a negative count");
    const auto size = parseGigabytes(text);
    if (size && !(*size >= 0))
        return QStringLiteral("a negative size");
    const auto time = parseHours(text);
    if (time && *time < seconds(0))
        return QStringLiteral("a negative time");
    const auto money = parseMoney(text);
    if (!money)
        return {};
    const Decimal cents = money->rounded(2);
    if (cents.rounded(2) != cents || (cents.isNegative() && !money->isNegative()))
        return QStringLiteral("money rounded twice is other money");
    return {};
}

/** The words that a POSIX shell makes of a line, as far as sshCommand() uses its quotes. */
QStringList shellWords(const QString &line)
{
    QStringList words{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == QLatin1Char('\''))
            isQuoted = !isQuoted;
        else if (!isQuoted && c == QLatin1Char('\\') && i + 1 < line.size())
            words.last() += line.at(++i);
        else if (!isQuoted && c == QLatin1Char(' '))
            words += QString();
        else
            words.last() += c;
    }
    return words;
}

QString checkLogin(const QString &text)
{
    const QString user = text.section(QLatin1Char('@'), 0, 0);
    const QString address = text.section(QLatin1Char('@'), 1);
    const auto command = sshCommand(user, address, quint16(2222));
    const QStringList meant{QStringLiteral("ssh"), QStringLiteral("-p"), QStringLiteral("2222"),
                            user + QLatin1Char('@') + address};
    if (command && shellWords(*command) != meant)
        return QStringLiteral("a shell reads something else: %1").arg(*command);
    return {};
}

QString checkRedaction(const QString &text)
{
    const Secret secret(text.section(QLatin1Char(' '), 0, 0));
    const QString clean = redacted(text, {secret});
    if (secret.reveal().size() >= 8 && !mask().contains(secret.reveal())
        && clean.contains(secret.reveal(), Qt::CaseInsensitive))
        return QStringLiteral("a secret in a message");
    return {};
}

} // namespace

QString checkWords(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const auto check : {checkToken, checkExpiry, checkPorts, checkTimes, checkAddress,
                             checkAmounts, checkLogin, checkRedaction}) {
        const QString complaint = check(text);
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace latchkey
