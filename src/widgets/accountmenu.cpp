// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accountmenu.h"

#include "fleet/accounts.h"
#include "fleet/session.h"
#include "widgets/commands.h"
#include "widgets/literal.h"

#include <QActionGroup>
#include <QKeySequence>

namespace latchkey {

AccountMenu::AccountMenu(const Accounts &accounts, const Session &session, const Commands &commands,
                         QWidget *parent)
    : QMenu(parent)
    , m_accounts(accounts)
    , m_session(session)
    , m_commands(commands)
    , m_choice(new QActionGroup(this))
{
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::rebuild);
    // The accounts' shortcuts work while the menu is closed.
    connect(&accounts, &Accounts::rowsInserted, this, &AccountMenu::rebuild);
    connect(&accounts, &Accounts::rowsRemoved, this, &AccountMenu::rebuild);
    connect(&accounts, &Accounts::dataChanged, this, &AccountMenu::rebuild);
    rebuild();
}

void AccountMenu::rebuild()
{
    clear();
    const QString inView = m_session.account() ? m_session.account()->id : QString();
    const QList<Account> all = m_accounts.all();
    for (int place = 0; place < all.size(); ++place) {
        const Account &account = all.at(place);
        QAction *action = addAction(literal(account.name));
        action->setCheckable(true);
        action->setChecked(account.id == inView);
        if (place < 9)
            action->setShortcut(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + place)));
        m_choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT chosen(id); });
    }
    addAction(m_commands.action(Command::SampleData));
    addSeparator();
    addAction(m_commands.action(Command::AddAccount));
    if (const auto account = m_accounts.account(inView)) {
        const QString name = literal(account->name);
        addNamed(Command::EditAccount, tr("&Edit “%1”…").arg(name));
        addNamed(Command::SignInAgain, tr("&Sign in to “%1” again…").arg(name));
        addNamed(Command::RemoveAccount, tr("&Remove “%1”…").arg(name));
    }
}

void AccountMenu::addNamed(Command command, const QString &text)
{
    m_commands.action(command)->setText(text);
    addAction(m_commands.action(command));
}

} // namespace latchkey
