// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/commands.h"

#include <QMenu>

class QActionGroup;

namespace latchkey {

class Accounts;
class Session;

/** Which account is in view, and what can be done with accounts. */
class AccountMenu : public QMenu {
    Q_OBJECT

public:
    /** All must outlive the menu. */
    AccountMenu(const Accounts &accounts, const Session &session, const Commands &commands,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &accountId);

private:
    void rebuild();
    void addNamed(Command command, const QString &text);

    const Accounts &m_accounts;
    const Session &m_session;
    const Commands &m_commands;
    QActionGroup *m_choice;
};

} // namespace latchkey
