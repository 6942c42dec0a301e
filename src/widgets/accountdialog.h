// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/accounteditor.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QLineEdit;

namespace latchkey {

namespace Ui {
class AccountDialog;
}

/** Adds an account, edits one, or signs in to it again; the steps are AccountEditor's. */
class AccountDialog : public QDialog {
    Q_OBJECT

public:
    /** What the dialog is opened for. */
    enum class Purpose { Add, Edit, SignIn };

    /** `account` where one is edited. `editor` must outlive the dialog. */
    AccountDialog(AccountEditor &editor, Purpose purpose, const std::optional<Account> &account,
                  QWidget *parent = nullptr);
    ~AccountDialog() override;

protected:
    void done(int result) override;
    bool event(QEvent *event) override;

private:
    /** As the platform orders them. */
    void orderButtons();
    void submit();
    AccountEditor::How how() const;
    void onRejected(AccountEditor::Field field, const QString &sentence);
    void onFailed(const Error &error, AccountEditor::Offers offers);
    void onStep(AccountEditor::Step step);
    void withdrawOffers();
    QLineEdit *edit(AccountEditor::Field field) const;

    std::unique_ptr<Ui::AccountDialog> m_ui;
    AccountEditor &m_editor;
    Purpose m_purpose;
    QString m_accountId;
    /** Where the keyboard was before fields were disabled. */
    QPointer<QWidget> m_focusBefore;
};

} // namespace latchkey
