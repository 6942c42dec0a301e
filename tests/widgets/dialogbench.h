// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/editorbench.h"
#include "widgets/accountdialog.h"
#include "widgets/noticebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace latchkey {

/** An account dialog with the editor it steers, a provider and a keychain. */
class DialogBench : public EditorBench {
public:
    using Purpose = AccountDialog::Purpose;
    /** What to type, by field. */
    using Texts = QHash<QString, QString>;

    /** Shows the dialog; where it is not for a new account, for one of before. */
    bool open(Purpose purpose, const QString &email = {})
    {
        std::optional<Account> account;
        if (purpose != Purpose::Add) {
            old = addOld();
            old.email = email;
            accounts.save(old);
            account = old;
        }
        dialog = std::make_unique<AccountDialog>(*editor, purpose, account);
        dialog->open();
        if (purpose == Purpose::Add)
            field(QStringLiteral("api_url"))
                .setText(server.url(QStringLiteral("/api/v1")).toString());
        return QTest::qWaitForWindowActive(dialog.get());
    }

    void fill(const Texts &texts) const
    {
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            field(text.key()).clear();
            QTest::keyClicks(&field(text.key()), text.value());
        }
    }

    /** A token that can be one, for this server. */
    static Texts goodToken()
    {
        return {{QStringLiteral("token"), QStringLiteral("ak_some-good-token")}};
    }
    static Texts goodSignIn()
    {
        return {{QStringLiteral("email"), QStringLiteral("ada@example.org")},
                {QStringLiteral("account_password"), QStringLiteral("pa ss")}};
    }

    void chooseSignIn() const { dialog->findChild<QTabWidget *>()->setCurrentIndex(1); }

    QLineEdit &field(const QString &name) const { return *dialog->findChild<QLineEdit *>(name); }
    QPushButton &button(const char *name) const
    {
        return *dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    QString progress() const
    {
        return dialog->findChild<QLabel *>(QStringLiteral("progress"))->text();
    }

    /** What the dialog's notice says; empty where it is not there. */
    QString notice() const
    {
        const auto *bar = dialog->findChild<NoticeBar *>();
        QString all;
        const auto labels = bar->findChildren<QLabel *>();
        for (const QLabel *each : labels)
            all += each->isVisible() ? each->text() : QString();
        return all;
    }

    std::unique_ptr<AccountDialog> dialog;
    Account old;
};

} // namespace latchkey
