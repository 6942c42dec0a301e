// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace latchkey {

namespace {

constexpr qsizetype shortestToken = 8;

bool isQuote(QChar c)
{
    return QStringView(u"\"'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb").contains(c);
}

/** Without what people copy along: blanks and quotes around it. */
QString stripped(const QString &text)
{
    const auto isWrapping = [](QChar c) { return c.isSpace() || isQuote(c) || c == QChar(0xfeff); };
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isWrapping(text.at(from)))
        ++from;
    while (to > from && isWrapping(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

/** The claims of a JWT, an empty object where `token` is none. */
QJsonObject claims(const QString &token)
{
    const QStringList parts = token.split(QLatin1Char('.'));
    if (parts.size() != 3 || parts.last().isEmpty())
        return {};
    const auto object = [&parts](qsizetype i) {
        return QJsonDocument::fromJson(
                   QByteArray::fromBase64(parts.at(i).toLatin1(), QByteArray::Base64UrlEncoding))
            .object();
    };
    return object(0).isEmpty() ? QJsonObject() : object(1);
}

bool isB64Token(const QString &text)
{
    static const QRegularExpression alphabet(QStringLiteral("\\A[A-Za-z0-9._~+/-]+=*\\z"));
    return alphabet.match(text).hasMatch();
}

bool looksLikeAddress(const QString &text)
{
    return text.contains(QLatin1String("://")) || text.contains(QLatin1Char('@'));
}

} // namespace

tl::expected<Secret, TokenFault> cleanToken(const QString &pasted)
{
    static const QRegularExpression prefix(
        QStringLiteral("\\A(?:Authorization\\s*:\\s*)?(?:[\"']?Bearer(?:\\s+|\\s*:\\s*|$))?"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = stripped(pasted);
    text = stripped(text.remove(prefix));
    // A token that a terminal or a mail wrapped comes with line ends inside; they are not part of
    // it.
    text.remove(QLatin1Char('\r')).remove(QLatin1Char('\n'));

    if (text.isEmpty())
        return tl::unexpected(TokenFault::Empty);
    if (std::any_of(text.cbegin(), text.cend(),
                    [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }))
        return tl::unexpected(TokenFault::HasBlanks);
    if (looksLikeAddress(text))
        return tl::unexpected(TokenFault::LooksLikeAddress);
    if (!isB64Token(text))
        return tl::unexpected(TokenFault::BadCharacter);
    if (text.size() < shortestToken)
        return tl::unexpected(TokenFault::TooShort);
    if (text.startsWith(QLatin1String("eyJ")) && claims(text).isEmpty())
        return tl::unexpected(TokenFault::TruncatedJwt);
    return Secret(text);
}

QString sentence(TokenFault fault)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Token", text); };
    switch (fault) {
    case TokenFault::Empty:
        return tr(QT_TRANSLATE_NOOP("Token", "Paste an access token or an API key."));
    case TokenFault::HasBlanks:
        return tr(QT_TRANSLATE_NOOP("Token",
                                    "A token has no blanks inside. Copy it once more, alone "
                                    "and whole."));
    case TokenFault::LooksLikeAddress:
        return tr(QT_TRANSLATE_NOOP("Token",
                                    "This is an address, not a token. Paste the access token "
                                    "or API key from the provider's console."));
    case TokenFault::BadCharacter:
        return tr(QT_TRANSLATE_NOOP("Token",
                                    "This has characters that no token has. Copy it once more "
                                    "from the provider's console."));
    case TokenFault::TooShort:
        return tr(
            QT_TRANSLATE_NOOP("Token", "This is too short for a token. Copy it once more, whole."));
    case TokenFault::TruncatedJwt:
        return tr(QT_TRANSLATE_NOOP("Token", "A part of this access token is missing. Copy it once "
                                             "more, from the first to the last character."));
    }
    Q_UNREACHABLE();
}

std::optional<QDateTime> expiry(const Secret &token)
{
    // Beyond the year 9999 a date is a mistake, and QDateTime overflows further on.
    constexpr double latest = 253'402'300'799.0;
    const QJsonValue exp = claims(token.reveal()).value(QLatin1String("exp"));
    const double seconds = exp.toDouble(-1);
    if (!exp.isDouble() || !std::isfinite(seconds) || seconds < 0 || seconds > latest)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::utc());
}

} // namespace latchkey
