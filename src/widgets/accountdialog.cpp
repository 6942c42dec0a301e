// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accountdialog.h"

#include "core/apiurl.h"
#include "ui_accountdialog.h"
#include "widgets/wrapping.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QStyle>

#include <utility>

namespace latchkey {

AccountDialog::AccountDialog(AccountEditor &editor, Purpose purpose,
                             const std::optional<Account> &account, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_editor(editor)
    , m_purpose(purpose)
    , m_accountId(account ? account->id : QString())
{
    m_ui->setupUi(this);
    constexpr int comfortable = 320;
    for (QLabel *hint : {m_ui->token_hint, m_ui->sign_in_hint})
        wrapAt(*hint, comfortable);
    orderButtons();
    switch (purpose) {
    case Purpose::Add:
        setWindowTitle(tr("Add account"));
        break;
    case Purpose::Edit:
        setWindowTitle(tr("Edit account"));
        for (QLineEdit *secret : {m_ui->token, m_ui->account_password})
            secret->setPlaceholderText(tr("Leave empty to keep the present token"));
        break;
    case Purpose::SignIn:
        setWindowTitle(tr("Sign in again"));
        break;
    }
    m_ui->api_url->setText((account ? account->apiUrl : defaultApiUrl()).toString());
    if (account) {
        m_ui->name->setText(account->name);
        m_ui->email->setText(account->email);
        if (!account->email.isEmpty())
            m_ui->how->setCurrentWidget(m_ui->page_sign_in);
    }
    if (purpose == Purpose::SignIn)
        (account && !account->email.isEmpty() ? m_ui->account_password : m_ui->token)->setFocus();

    // What is offered is for what has been tried.
    for (const QLineEdit *typed :
         {m_ui->name, m_ui->api_url, m_ui->token, m_ui->email, m_ui->account_password})
        connect(typed, &QLineEdit::textEdited, this, &AccountDialog::withdrawOffers);
    connect(m_ui->how, &QTabWidget::currentChanged, this, &AccountDialog::withdrawOffers);
    connect(m_ui->save, &QPushButton::clicked, this, &AccountDialog::submit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save_anyway, &QPushButton::clicked, &m_editor, &AccountEditor::saveAnyway);
    connect(m_ui->session_only, &QPushButton::clicked, &m_editor, &AccountEditor::keepForSession);
    connect(&m_editor, &AccountEditor::rejected, this, &AccountDialog::onRejected);
    connect(&m_editor, &AccountEditor::failed, this, &AccountDialog::onFailed);
    connect(&m_editor, &AccountEditor::stepChanged, this, &AccountDialog::onStep);
    connect(&m_editor, &AccountEditor::done, this, &QDialog::accept);
    onStep(AccountEditor::Step::Editing);
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::orderButtons()
{
    // QDialogButtonBox would, but it is no place for buttons that come and go (Qt 6.4: the Tab key
    // then stays among them).
    const int layout = style()->styleHint(QStyle::SH_DialogButtonLayout, nullptr, this);
    const bool endsWithSave =
        layout == QDialogButtonBox::GnomeLayout || layout == QDialogButtonBox::MacLayout;
    QList<QPushButton *> buttons = {m_ui->save_anyway, m_ui->session_only, m_ui->cancel};
    buttons.insert(endsWithSave ? buttons.size() : 0, m_ui->save);
    QWidget *last = m_ui->account_password;
    for (QPushButton *next : std::as_const(buttons)) {
        m_ui->button_row->removeWidget(next);
        m_ui->button_row->addWidget(next);
        setTabOrder(std::exchange(last, next), next);
    }
}

void AccountDialog::done(int result)
{
    if (result == Rejected)
        m_editor.cancel();
    // What was typed does not outlive its use; clear() could be undone.
    m_ui->token->setText({});
    m_ui->account_password->setText({});
    QDialog::done(result);
}

bool AccountDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    // A dialog does not grow by itself when a notice appears; the hints would be cut.
    if (event->type() == QEvent::LayoutRequest)
        resize(size().expandedTo(sizeHint()));
    return isHandled;
}

AccountEditor::How AccountDialog::how() const
{
    if (m_ui->how->currentWidget() == m_ui->page_token)
        return m_purpose == Purpose::Edit && m_ui->token->text().isEmpty()
                   ? AccountEditor::How::KeepToken
                   : AccountEditor::How::PasteToken;
    return m_purpose == Purpose::Edit && m_ui->account_password->text().isEmpty()
               ? AccountEditor::How::KeepToken
               : AccountEditor::How::SignIn;
}

void AccountDialog::submit()
{
    m_ui->notice->clear();
    withdrawOffers();
    m_focusBefore = focusWidget();
    AccountEditor::Draft draft;
    draft.accountId = m_accountId;
    draft.name = m_ui->name->text();
    draft.apiUrl = m_ui->api_url->text();
    draft.how = how();
    draft.pasted = Secret(m_ui->token->text());
    draft.email = m_ui->email->text();
    draft.password = Secret(m_ui->account_password->text());
    m_editor.submit(draft);
}

void AccountDialog::onRejected(AccountEditor::Field field, const QString &sentence)
{
    m_ui->notice->showSentence(sentence);
    QLineEdit *wrong = edit(field);
    for (QWidget *page : {m_ui->page_token, m_ui->page_sign_in}) {
        if (page->isAncestorOf(wrong))
            m_ui->how->setCurrentWidget(page);
    }
    wrong->setFocus();
    wrong->selectAll();
}

void AccountDialog::onFailed(const Error &error, AccountEditor::Offers offers)
{
    m_ui->notice->showError(error);
    m_ui->save_anyway->setVisible(offers.testFlag(AccountEditor::Offer::SaveAnyway));
    m_ui->session_only->setVisible(offers.testFlag(AccountEditor::Offer::SessionOnly));
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void AccountDialog::onStep(AccountEditor::Step step)
{
    const bool isEditing = step == AccountEditor::Step::Editing;
    m_ui->save->setEnabled(isEditing);
    m_ui->how->setEnabled(isEditing);
    m_ui->name->setEnabled(isEditing);
    m_ui->api_url->setEnabled(isEditing);
    withdrawOffers();
    switch (step) {
    case AccountEditor::Step::Editing:
    case AccountEditor::Step::Done:
        m_ui->progress->clear();
        break;
    case AccountEditor::Step::SigningIn:
        m_ui->progress->setText(tr("Signing in…"));
        break;
    case AccountEditor::Step::Trying:
        m_ui->progress->setText(tr("Trying the token…"));
        break;
    case AccountEditor::Step::Storing:
        m_ui->progress->setText(tr("Storing the token in the keychain…"));
        break;
    }
}

void AccountDialog::withdrawOffers()
{
    m_ui->save_anyway->hide();
    m_ui->session_only->hide();
}

QLineEdit *AccountDialog::edit(AccountEditor::Field field) const
{
    switch (field) {
    case AccountEditor::Field::Name:
        return m_ui->name;
    case AccountEditor::Field::ApiUrl:
        return m_ui->api_url;
    case AccountEditor::Field::Token:
        return m_ui->token;
    case AccountEditor::Field::Email:
        return m_ui->email;
    case AccountEditor::Field::Password:
        return m_ui->account_password;
    }
    Q_UNREACHABLE();
}

} // namespace latchkey
