// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace latchkey {

/** What is known of an account besides its token, which only the keychain holds. */
struct Account {
    /** Random, made once, without braces; names the account's token and its last-seen file. */
    QString id;
    QString name;
    /** Clean, as cleanApiUrl() gives it. */
    QUrl apiUrl;
    /** The address of the last sign-in, to have it at hand for the next; may be empty. */
    QString email;
    /**
     * A token was stored in the keychain. Not secret, and needed: a locked Secret Service answers
     * the same as one that never had the token.
     */
    bool tokenStored = false;

    friend bool operator==(const Account &, const Account &) = default;
};

/** A new account with a fresh id. */
Account newAccount(const QString &name, const QUrl &apiUrl);

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Account)
