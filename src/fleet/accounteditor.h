// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/question.h"
#include "core/instance.h"
#include "core/result.h"
#include "core/secret.h"
#include "fleet/account.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>
#include <utility>

namespace latchkey {

class Accounts;
class Client;
class Network;
class TokenKeeper;

/**
 * The steps from what was typed to a saved account: check, sign in, try the token, store it, save.
 * Nothing is saved before the last step, so a failure leaves no half an account behind.
 */
class AccountEditor : public QObject {
    Q_OBJECT

public:
    /** Where the token comes from. */
    enum class How {
        KeepToken, ///< The one the account has; not for a new one.
        PasteToken,
        SignIn,
    };
    Q_ENUM(How)

    enum class Field { Name, ApiUrl, Token, Email, Password };
    Q_ENUM(Field)

    enum class Step {
        Editing, ///< Nothing runs.
        SigningIn,
        Trying, ///< One list request with the token.
        Storing, ///< The keychain is asked; it may ask the user.
        Done,
    };
    Q_ENUM(Step)

    /** What can be done about a failure besides correcting what was typed. */
    enum class Offer {
        None = 0,
        SaveAnyway = 1, ///< The token could not be tried: saveAnyway().
        SessionOnly = 2, ///< The keychain did not take it: keepForSession().
    };
    Q_DECLARE_FLAGS(Offers, Offer)
    Q_FLAG(Offers)

    /** What was typed. */
    struct Draft {
        QString accountId; ///< Empty for a new account.
        QString name; ///< The API's host where it is empty.
        QString apiUrl;
        How how = How::PasteToken;
        Secret pasted; ///< For PasteToken.
        QString email; ///< For SignIn.
        Secret password; ///< For SignIn; dropped once it is sent.
    };

    /** All of them outlive the editor. */
    AccountEditor(Accounts &accounts, TokenKeeper &tokens, Network &network,
                  QObject *parent = nullptr);
    /** As cancel(). */
    ~AccountEditor() override;
    Q_DISABLE_COPY_MOVE(AccountEditor)

    Step step() const { return m_step; }

    /** For requests from now on. */
    void setLimits(const Limits &limits) { m_limits = limits; }

    /** Starts over with this draft; what ran before is cancelled. */
    void submit(const Draft &draft);

    /** After failed() with the offer, else nothing: goes on as if the token had been accepted. */
    void saveAnyway();

    /** After failed() with the offer, else nothing: saves without the keychain. */
    void keepForSession();

    /**
     * Back to Editing, nothing saved, all tokens dropped. What the keychain was already told cannot
     * be recalled: while Storing, the account's entry is removed again, and an account that was
     * there before needs a new token.
     */
    void cancel();

Q_SIGNALS:
    void stepChanged(latchkey::AccountEditor::Step step);

    /**
     * A field has to be corrected; `sentence` says how, and may hold the server's words: plain
     * text. Comes before anything is sent, and when the provider refuses to sign in or is not
     * found.
     */
    void rejected(latchkey::AccountEditor::Field field, const QString &sentence);

    void failed(const latchkey::Error &error, latchkey::AccountEditor::Offers offers);

    /** Saved and current. A changed account that was current before makes no currentChanged(). */
    void done(const QString &accountId);

private:
    using Rejection = std::pair<Field, QString>;
    std::optional<Rejection> take(const Draft &draft);
    std::optional<Rejection> takeToken(const Draft &draft);

    void signIn(const QString &email, const Secret &password);
    void tryToken();
    void store();
    void save();
    void onSignedIn(const Result<Secret> &token);
    void onTried(const Result<QList<Instance>> &instances);
    void onStored(const QString &accountId, const Result<void> &result);

    bool isNewOrigin() const;
    Result<void> disownOldToken();
    void ownOldToken();
    Client &newClient(const Secret &token);
    void dropRequest();
    void stop();
    void withdraw();
    void giveUp(const Error &error, Offers offers);
    void reject(Field field, const QString &sentence);
    void setStep(Step step);

    Accounts &m_accounts;
    TokenKeeper &m_tokens;
    Network &m_network;
    Step m_step = Step::Editing;
    Offers m_offers = Offer::None;
    /** As it will be saved. */
    Account m_account;
    Secret m_token;
    /** The settings were told that the account's old token is not the account's any more. */
    bool m_isDisowned = false;
    Limits m_limits;
    QPointer<Client> m_client;
    /** Answers to store() that nobody waits for any more, by account. */
    QHash<QString, int> m_abandoned;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(AccountEditor::Offers)

} // namespace latchkey
