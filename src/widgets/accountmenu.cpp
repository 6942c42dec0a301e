// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accountmenu.h"

#include "fleet/accounts.h"
#include "fleet/session.h"
#include "widgets/literal.h"

#include <QActionGroup>

namespace latchkey {

AccountMenu::AccountMenu(const Accounts &accounts, const Session &session, QWidget *parent)
    : QMenu(parent)
    , m_accounts(accounts)
    , m_session(session)
    , m_choice(new QActionGroup(this))
{
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::rebuild);
    rebuild();
}

void AccountMenu::rebuild()
{
    clear();
    const QString inView = m_session.account() ? m_session.account()->id : QString();
    const QList<Account> all = m_accounts.all();
    for (const Account &account : all) {
        QAction *action = addAction(literal(account.name));
        action->setCheckable(true);
        action->setChecked(account.id == inView);
        m_choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT chosen(id); });
    }
    QAction *sample = addAction(tr("Sample &data"), this, &AccountMenu::sampleDataRequested);
    sample->setCheckable(true);
    sample->setChecked(m_session.account() && !m_accounts.account(inView));
    m_choice->addAction(sample);
    addSeparator();
    addAction(tr("&Add account…"), this, &AccountMenu::addRequested);
    if (const auto account = m_accounts.account(inView)) {
        const QString name = literal(account->name);
        addAction(tr("&Edit “%1”…").arg(name), this, &AccountMenu::editRequested);
        addAction(tr("&Sign in to “%1” again…").arg(name), this, &AccountMenu::signInRequested);
        addAction(tr("&Remove “%1”…").arg(name), this, &AccountMenu::removeRequested);
    }
}

} // namespace latchkey
