// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace latchkey {

class Accounts;
class Session;

/** Which account is in view, and what can be done with accounts. */
class AccountMenu : public QMenu {
    Q_OBJECT

public:
    /** Both must outlive the menu. */
    AccountMenu(const Accounts &accounts, const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &accountId);
    void addRequested();
    void editRequested();
    void signInRequested();
    void removeRequested();
    void sampleDataRequested();

private:
    void rebuild();

    const Accounts &m_accounts;
    const Session &m_session;
    QActionGroup *m_choice;
};

} // namespace latchkey
