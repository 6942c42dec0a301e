// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fleet/account.h"
#include "fleet/preferences.h"
#include "widgets/accountdialog.h"

#include <QList>
#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QSettings;

namespace latchkey {

class AccountMenu;
class AccountRemoval;
class Accounts;
class Commands;
class GuardedClipboard;
class Session;

namespace Ui {
class MainWindow;
}

/** What the window shows and steers; all of it outlives the window. */
struct WindowParts {
    Session &session;
    Accounts &accounts;
    AccountEditor &editor;
    AccountRemoval &removal;
    GuardedClipboard &clipboard;
    /** Where preferences and the window's shape are kept; nullptr to keep nothing. */
    QSettings *settings;
    /** Starts the embedded provider and gives the account to look around in. */
    std::function<Result<Account>()> sampleData;
};

/** List left, record right; or the first page while there is no account. */
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Puts the account that was last in view on screen, or the first page. */
    void openCurrentAccount();
    void openSampleData();
    /** Puts an instance in view, listed or not. */
    void openInstance(const QString &id);
    /** Comes to the front. */
    void raiseToUser();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCommands();
    void buildMenu();
    void connectSession();
    void connectAccounts();
    void showAccount(const QString &id);
    void openAccountDialog(AccountDialog::Purpose purpose);
    void askToRemove();
    void askToRemoveAnyway(const Account &account, const Error &error);
    void askForId();
    void openQuickly();
    void showShortcuts();
    void openPreferences();
    void showAbout();
    void apply(const Preferences &preferences);
    void update();
    void updateNotice();
    void actOnNotice();
    void onSeenChanged();
    void restoreShape();
    void saveShape();

    std::unique_ptr<Ui::MainWindow> m_ui;
    WindowParts m_parts;
    AccountMenu *m_accountMenu;
    Commands *m_commands;
    QTimer m_tick;
    bool m_isHiddenFromCapture = false;
};

} // namespace latchkey
