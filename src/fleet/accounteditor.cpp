// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/accounteditor.h"

#include "cloud/client.h"
#include "core/apiurl.h"
#include "core/token.h"
#include "fleet/accounts.h"
#include "fleet/tokenkeeper.h"

namespace latchkey {

namespace {

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

/** The provider gave no verdict on the token, which may well be good. */
bool isInconclusive(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::Timeout
           || kind == ErrorKind::ServerTrouble || kind == ErrorKind::RateLimited
           || kind == ErrorKind::NotAnAnswer;
}

/** What a provider that does not let somebody in may say. */
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden
           || kind == ErrorKind::Rejected || kind == ErrorKind::Failed;
}

/** Failures after which the keychain's entry is as it was before. */
bool isUntouched(ErrorKind kind)
{
    return kind == ErrorKind::KeychainLocked || kind == ErrorKind::KeychainMissing
           || kind == ErrorKind::KeychainDenied;
}

} // namespace

AccountEditor::AccountEditor(Accounts &accounts, TokenKeeper &tokens, Network &network,
                             QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_network(network)
{
    connect(&tokens, &TokenKeeper::stored, this, &AccountEditor::onStored);
}

AccountEditor::~AccountEditor()
{
    stop();
}

void AccountEditor::submit(const Draft &draft)
{
    cancel();
    if (const std::optional<Rejection> rejection = take(draft)) {
        reject(rejection->first, rejection->second);
        return;
    }
    switch (draft.how) {
    case How::KeepToken:
        save();
        break;
    case How::PasteToken:
        tryToken();
        break;
    case How::SignIn:
        signIn(m_account.email, draft.password);
        break;
    }
}

void AccountEditor::saveAnyway()
{
    if (m_offers & Offer::SaveAnyway)
        store();
}

void AccountEditor::keepForSession()
{
    if (!(m_offers & Offer::SessionOnly))
        return;
    // The keychain may still hold the token from before. It is the account's, unless it was meant
    // for somewhere else.
    const std::optional<Account> before = m_accounts.account(m_account.id);
    m_account.tokenStored = before && before->tokenStored && !isNewOrigin();
    if (before && before->tokenStored && isNewOrigin())
        m_tokens.forget(*before);
    m_tokens.keepForSession(m_account.id, m_token);
    save();
}

void AccountEditor::cancel()
{
    stop();
    setStep(Step::Editing);
}

std::optional<AccountEditor::Rejection> AccountEditor::take(const Draft &draft)
{
    const auto apiUrl = cleanApiUrl(draft.apiUrl);
    if (!apiUrl)
        return Rejection(Field::ApiUrl, sentence(apiUrl.error()));
    const std::optional<Account> before = m_accounts.account(draft.accountId);
    m_account = before ? *before : newAccount({}, *apiUrl);
    m_account.name = draft.name;
    m_account.apiUrl = *apiUrl;
    return takeToken(draft);
}

std::optional<AccountEditor::Rejection> AccountEditor::takeToken(const Draft &draft)
{
    if (draft.how == How::PasteToken) {
        const auto token = cleanToken(draft.pasted.reveal());
        if (!token)
            return Rejection(Field::Token, sentence(token.error()));
        m_token = *token;
    } else if (draft.how == How::SignIn) {
        m_account.email = draft.email.trimmed();
        if (m_account.email.isEmpty())
            return Rejection(Field::Email, tr("Enter the e-mail address that you sign in with."));
        if (draft.password.isEmpty())
            return Rejection(Field::Password, tr("Enter your password."));
    } else if (!m_accounts.account(m_account.id)) {
        return Rejection(Field::Token, sentence(TokenFault::Empty));
    } else if (isNewOrigin()) {
        return Rejection(Field::Token, tr("The saved token belongs to the address from before and "
                                          "is not sent to another one. Paste a token for the new "
                                          "address, or sign in."));
    }
    return std::nullopt;
}

void AccountEditor::signIn(const QString &email, const Secret &password)
{
    setStep(Step::SigningIn);
    connect(newClient({}).signIn(email, password), &SignInRequest::finished, this,
            &AccountEditor::onSignedIn);
}

void AccountEditor::onSignedIn(const Result<Secret> &token)
{
    dropRequest();
    if (token) {
        m_token = *token;
        tryToken();
    } else if (!isRefusal(token.error().kind)) {
        giveUp(token.error(), Offer::None);
    } else {
        const QString words = token.error().serverMessage;
        reject(Field::Password,
               words.isEmpty()
                   ? tr("The provider does not sign you in with this e-mail address and "
                        "password. Check both.")
                   : tr("The provider does not sign you in with this e-mail address and "
                        "password. It said: %1")
                         .arg(words));
    }
}

void AccountEditor::tryToken()
{
    setStep(Step::Trying);
    connect(newClient(m_token).instances(), &InstancesRequest::finished, this,
            &AccountEditor::onTried);
}

void AccountEditor::onTried(const Result<QList<Instance>> &instances)
{
    dropRequest();
    if (instances) {
        store();
        return;
    }
    Error error = instances.error();
    if (error.kind == ErrorKind::Unauthorized)
        error.kind = ErrorKind::TokenRefused;
    giveUp(error, isInconclusive(error.kind) ? Offer::SaveAnyway : Offer::None);
}

void AccountEditor::store()
{
    m_offers = Offer::None;
    if (const Result<void> saved = disownOldToken(); !saved) {
        giveUp(saved.error(), Offer::None);
        return;
    }
    setStep(Step::Storing);
    m_tokens.store(m_account.id, m_token);
}

void AccountEditor::onStored(const QString &accountId, const Result<void> &result)
{
    if (m_abandoned.contains(accountId)) {
        if (--m_abandoned[accountId] == 0)
            m_abandoned.remove(accountId);
        return;
    }
    if (m_step != Step::Storing || accountId != m_account.id)
        return;
    if (result) {
        m_account.tokenStored = true;
        save();
        return;
    }
    if (isUntouched(result.error().kind))
        ownOldToken();
    else
        withdraw();
    giveUp(result.error(), Offer::SessionOnly);
}

void AccountEditor::save()
{
    const Result<void> saved = m_accounts.save(m_account);
    if (!saved) {
        if (m_step == Step::Storing)
            withdraw();
        giveUp(saved.error(), Offer::None);
        return;
    }
    m_token = {};
    m_offers = Offer::None;
    m_accounts.setCurrent(m_account.id);
    setStep(Step::Done);
    Q_EMIT done(m_account.id);
}

bool AccountEditor::isNewOrigin() const
{
    const std::optional<Account> before = m_accounts.account(m_account.id);
    return before && !isSameOrigin(before->apiUrl, m_account.apiUrl);
}

Client &AccountEditor::newClient(const Secret &token)
{
    m_client = new Client(m_network, m_account.apiUrl, token, this);
    m_client->setLimits(m_limits);
    return *m_client;
}

/**
 * From now on the keychain may hold the new token under the account's key, while the settings still
 * name the old address: whatever ends the program meanwhile, the one must not be sent to the other.
 */
Result<void> AccountEditor::disownOldToken()
{
    std::optional<Account> before = m_accounts.account(m_account.id);
    m_isDisowned = before && before->tokenStored && isNewOrigin();
    if (!m_isDisowned)
        return {};
    before->tokenStored = false;
    return m_accounts.save(*before);
}

/** Where it cannot be written, the account has to sign in again, which does no harm. */
void AccountEditor::ownOldToken()
{
    std::optional<Account> before = m_accounts.account(m_account.id);
    if (!before || !m_isDisowned)
        return;
    before->tokenStored = true;
    static_cast<void>(m_accounts.save(*before));
}

/** Also from within the request's signal. */
void AccountEditor::dropRequest()
{
    if (!m_client)
        return;
    const auto requests = m_client->findChildren<Request *>(Qt::FindDirectChildrenOnly);
    for (Request *request : requests) {
        request->disconnect(this);
        request->abort();
    }
    m_client->deleteLater();
    m_client.clear();
}

void AccountEditor::stop()
{
    dropRequest();
    if (m_step == Step::Storing) {
        ++m_abandoned[m_account.id];
        withdraw();
    }
    m_offers = Offer::None;
    m_token = {};
}

/** What the keychain holds for the account is not what belongs to it, or nobody knows. */
void AccountEditor::withdraw()
{
    if (std::optional<Account> before = m_accounts.account(m_account.id)) {
        before->tokenStored = false;
        m_accounts.save(*before);
    }
    Account written = m_account;
    written.tokenStored = true;
    m_tokens.forget(written);
}

void AccountEditor::giveUp(const Error &error, Offers offers)
{
    m_offers = offers;
    if (!offers)
        m_token = {};
    const bool isWrongAddress = error.kind == ErrorKind::NotFound;
    setStep(Step::Editing);
    if (isWrongAddress)
        Q_EMIT rejected(Field::ApiUrl, tr("There is no such API at this address. Check it."));
    else
        Q_EMIT failed(error, offers);
}

void AccountEditor::reject(Field field, const QString &sentence)
{
    m_token = {};
    setStep(Step::Editing);
    Q_EMIT rejected(field, sentence);
}

void AccountEditor::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged(step);
}

} // namespace latchkey
