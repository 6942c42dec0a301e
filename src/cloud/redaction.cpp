// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/redaction.h"

#include <QUrl>

#include <algorithm>

namespace latchkey {

namespace {

constexpr qsizetype longestMessage = 1000;

/** A shorter part of a token opens nothing, and may be a word that the message needs. */
constexpr qsizetype shortestPart = 8;

/** The forms in which the secret may come back, the whole before its parts. */
QStringList formsOf(const Secret &secret)
{
    const QString whole = secret.reveal();
    QStringList forms{whole, QString::fromLatin1(QUrl::toPercentEncoding(whole))};
    forms += QString(forms.constLast()).replace(QLatin1String("%20"), QLatin1String("+"));
    const QStringList parts = whole.split(QLatin1Char('.'));
    for (const QString &part : parts) {
        if (part.size() >= shortestPart)
            forms += part;
    }
    return forms;
}

} // namespace

QString redacted(const QString &text, const QList<Secret> &secrets)
{
    QString clean = text;
    for (const Secret &secret : secrets) {
        if (secret.isEmpty())
            continue;
        const QStringList forms = formsOf(secret);
        for (const QString &form : forms)
            clean.replace(form, mask(), Qt::CaseInsensitive);
    }
    return clean;
}

bool mayHold(const QByteArray &json, const QList<Secret> &secrets)
{
    // Spelled "\u0065yJ…" or "a\/b" it is a token, too, once it is read.
    if (json.contains("\\u") || json.contains("\\/"))
        return true;
    return std::any_of(secrets.cbegin(), secrets.cend(), [&json](const Secret &secret) {
        const QStringList forms = secret.isEmpty() ? QStringList() : formsOf(secret);
        return std::any_of(forms.cbegin(), forms.cend(), [&json](const QString &form) {
            // What follows a percent sign may be written in either case.
            const qsizetype percent = form.indexOf(QLatin1Char('%'));
            return json.contains((percent < 0 ? form : form.left(percent + 1)).toUtf8());
        });
    });
}

Error redacted(const Error &error, const QList<Secret> &secrets)
{
    Error clean = error;
    clean.serverMessage = redacted(error.serverMessage, secrets);
    if (clean.serverMessage.size() > longestMessage)
        clean.serverMessage = clean.serverMessage.left(longestMessage) + QChar(0x2026);
    clean.technical = redacted(error.technical, secrets);
    return clean;
}

} // namespace latchkey
