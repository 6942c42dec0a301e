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
class Instance;
class RecordCopier;
class Session;
struct ExportChoice;

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

Q_SIGNALS:
    /** The user adjusted something; it is saved and, within the window, applied already. */
    void preferencesChanged(const latchkey::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCommands();
    void buildAccountCommands();
    void buildTakeAlongCommands();
    void buildMenu();
    void retranslate();
    void refreshByHand();
    void tellRefreshed();
    void connectSession();
    void connectAccounts();
    void showAccount(const QString &id);
    void openAccountDialog(AccountDialog::Purpose purpose);
    void askToRemove();
    void askToRemoveAnyway(const Account &account, const Error &error);
    void askForId();
    void openQuickly();
    void askToCopySecrets();
    void openExport();
    void saveExport(const ExportChoice &choice, const QString &path, const Instance &record);
    void showRawAnswer();
    void showInstanceMenu(const QPoint &place);
    void showShortcuts();
    void openPreferences();
    void showAbout();
    void apply(const Preferences &preferences);
    void update();
    void updateCommands();
    void updateTitle();
    void updateNotice();
    void actOnNotice();
    void onSeenChanged();
    void restoreShape();
    void saveShape();

    std::unique_ptr<Ui::MainWindow> m_ui;
    WindowParts m_parts;
    Commands *m_commands;
    AccountMenu *m_accountMenu;
    RecordCopier *m_copier;
    QTimer m_tick;
    Preferences m_preferences;
    /** The user waits to hear how a refresh ended. */
    bool m_isAskedToRefresh = false;
};

} // namespace latchkey
