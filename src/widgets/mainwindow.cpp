// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "core/bounds.h"
#include "core/display.h"
#include "core/printable.h"
#include "fleet/accountremoval.h"
#include "fleet/accounts.h"
#include "fleet/session.h"
#include "secrets/clipboard.h"
#include "ui_mainwindow.h"
#include "widgets/aboutbox.h"
#include "widgets/accountmenu.h"
#include "widgets/commands.h"
#include "widgets/copysecretsdialog.h"
#include "widgets/exportdialog.h"
#include "widgets/icons.h"
#include "widgets/literal.h"
#include "widgets/menus.h"
#include "widgets/notices.h"
#include "widgets/preferencesdialog.h"
#include "widgets/quickopen.h"
#include "widgets/rawdialog.h"
#include "widgets/recordcopier.h"
#include "widgets/screencapture.h"
#include "widgets/shortcutsdialog.h"

#include <QCloseEvent>
#include <QDir>
#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QWindow>

#include <algorithm>

namespace latchkey {

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_parts(parts)
    , m_commands(new Commands(*this))
    , m_accountMenu(new AccountMenu(parts.accounts, parts.session, *m_commands, this))
    , m_copier(new RecordCopier(parts.session, parts.clipboard, this))
{
    m_ui->setupUi(this);
    // Both give way when the window does, the record less.
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 7);
    m_ui->search->setMaximumWidth(360);
    m_ui->search->setTextMargins(4, 0, 4, 0);
    m_ui->fleet->bind(parts.session, *m_commands);
    m_ui->record->bind(parts.session, parts.clipboard, *m_commands);
    m_ui->clipboard_bar->bind(parts.clipboard);
    buildCommands();
    buildAccountCommands();
    buildTakeAlongCommands();
    buildMenu();
    connectSession();
    connectAccounts();
    apply(parts.settings ? loadPreferences(*parts.settings) : Preferences());
    restoreShape();

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_parts.session.tick();
        m_ui->record->tick();
        updateNotice();
    });
    update();
}

MainWindow::~MainWindow()
{
    // Before what they act upon.
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::openCurrentAccount()
{
    showAccount(m_parts.accounts.currentId());
}

void MainWindow::openSampleData()
{
    const Result<Account> account = m_parts.sampleData();
    if (account) {
        m_parts.session.open(*account, Session::Memory::None);
        return;
    }
    auto *message = new QMessageBox(QMessageBox::Warning, tr("Sample data"),
                                    sentence(account.error()), QMessageBox::Ok, this);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
    updateCommands();
}

void MainWindow::openInstance(const QString &id)
{
    const QString wanted = id.trimmed();
    // Nothing would mean none, and so the first of the list.
    if (!wanted.isEmpty())
        m_parts.session.select(wanted);
}

void MainWindow::raiseToUser()
{
    // Not showNormal(), which would make a maximised window small. A minimised widget may have
    // forgotten that it was maximised (Qt 6.4); its window has not.
    const Qt::WindowStates states = windowHandle() ? windowHandle()->windowStates() : windowState();
    setWindowState(states & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    m_parts.session.setLocale(QLocale());
}

bool MainWindow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::WinIdChange:
        // What was asked of the window before was asked of another one.
        excludeFromCapture(*this, m_preferences.hideFromCapture);
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
    case QEvent::WindowActivate:
        onSeenChanged();
        break;
    default:
        break;
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveShape();
    // On Wayland the clipboard can be changed only while there is a window with the keyboard.
    m_parts.clipboard.clearBeforeQuit();
    QMainWindow::closeEvent(event);
}

void MainWindow::buildCommands()
{
    RecordView *record = m_ui->record;
    m_commands->set(Command::Refresh, [this] { refreshByHand(); });
    m_commands->set(Command::QuickOpen, [this] { openQuickly(); });
    m_commands->set(Command::Search, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    m_commands->set(Command::OpenById, [this] { askForId(); });
    // With nothing to copy it says so, lest what was copied before be taken for it.
    for (const AttributeInfo &row : attributes()) {
        if (const auto command = copyCommand(row.attribute))
            m_commands->set(*command,
                            [record, attribute = row.attribute] { record->copy(attribute); });
    }
    m_commands->set(Command::CopySsh, [record] { record->copySshCommand(); });
    m_commands->set(Command::ShowPassword, [record] { record->toggleReveal(); });
    m_commands->set(Command::ChangeUserName, [record] { record->editUserName(); });
    m_commands->set(Command::ClearClipboard, [this] { m_ui->clipboard_bar->clearNow(); });
    m_commands->set(Command::Preferences, [this] { openPreferences(); });
    m_commands->set(Command::Menu, [this] { m_ui->menu_button->showMenu(); });
    m_commands->set(Command::AccountMenu, [this] { m_ui->account_button->showMenu(); });
    m_commands->set(Command::Shortcuts, [this] { showShortcuts(); });
    m_commands->set(Command::About, [this] { showAbout(); });
    m_commands->set(Command::Quit, [this] { close(); });
    m_commands->action(Command::Refresh)->setIcon(icon(QStringLiteral("refresh-cw")));
    m_commands->action(Command::Refresh)->setIconVisibleInMenu(false);
}

void MainWindow::buildAccountCommands()
{
    using Purpose = AccountDialog::Purpose;
    m_commands->set(Command::AddAccount, [this] { openAccountDialog(Purpose::Add); });
    m_commands->set(Command::EditAccount, [this] { openAccountDialog(Purpose::Edit); });
    m_commands->set(Command::SignInAgain, [this] { openAccountDialog(Purpose::SignIn); });
    m_commands->set(Command::RemoveAccount, [this] { askToRemove(); });
    m_commands->set(Command::SampleData, [this] { openSampleData(); });
    m_commands->action(Command::SampleData)->setCheckable(true);
}

void MainWindow::buildTakeAlongCommands()
{
    for (const auto &[command, format] :
         {std::pair(Command::CopyAsText, RecordFormat::Text),
          std::pair(Command::CopyAsJson, RecordFormat::Json),
          std::pair(Command::CopyAsMarkdown, RecordFormat::Markdown)})
        m_commands->set(command, [this, chosen = format] { m_copier->copy(chosen); });
    m_commands->set(Command::CopyAsCurl, [this] { m_copier->copyCurl(); });
    m_commands->set(Command::CopyWithSecrets, [this] { askToCopySecrets(); });
    m_commands->set(Command::Export, [this] { openExport(); });
    m_commands->set(Command::RawAnswer, [this] { showRawAnswer(); });
}

void MainWindow::buildMenu()
{
    auto *menu = new QMenu(this);
    m_ui->menu_button->setMenu(menu);
    m_ui->menu_button->setIcon(icon(QStringLiteral("ellipsis")));
    m_ui->account_button->setMenu(m_accountMenu);
    m_ui->account_button->setIcon(icon(QStringLiteral("user-round")));
    m_ui->refresh_button->setDefaultAction(m_commands->action(Command::Refresh));
    // Styles put the text right beside the icon.
    constexpr QSize gap(6, 0);
    for (QToolButton *button :
         {m_ui->refresh_button, static_cast<QToolButton *>(m_ui->account_button)})
        button->setIconSize(button->iconSize() + gap);
    retranslate();
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    QMenu *menu = m_ui->menu_button->menu();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu->clear();
    const auto add = [this, menu](std::initializer_list<Command> commands) {
        for (const Command command : commands)
            menu->addAction(m_commands->action(command));
    };
    add({Command::Refresh, Command::QuickOpen, Command::Search, Command::OpenById});
    menu->addMenu(m_ui->fleet->sortMenu());
    menu->addSeparator();
    menu->addMenu(copyMenu(*m_commands, menu));
    add({Command::ShowPassword, Command::ChangeUserName});
    menu->addMenu(takeAlongMenu(*m_commands, menu));
    add({Command::Export, Command::RawAnswer});
    menu->addSeparator();
    add({Command::Preferences, Command::Shortcuts, Command::About});
    menu->addSeparator();
    add({Command::Quit});

    m_ui->refresh_button->setAccessibleName(tr("Refresh"));
    m_ui->menu_button->setToolTip(m_commands->action(Command::Menu)->toolTip());
    m_ui->menu_button->setAccessibleName(tr("Menu"));
    m_ui->search->setToolTip(m_commands->action(Command::Search)->toolTip());
    update();
}

void MainWindow::connectSession()
{
    connect(&m_parts.session, &Session::changed, this, [this] {
        update();
        tellRefreshed();
    });
    connect(&m_parts.session, &Session::accountChanged, this, &MainWindow::update);
    connect(m_ui->search, &QLineEdit::textChanged, m_ui->fleet, &FleetPane::setSearch);
    connect(m_ui->search, &SearchField::entered, m_ui->fleet, &FleetPane::prepareSearch);
    connect(m_ui->search, &SearchField::left, m_ui->fleet, &FleetPane::endSearch);
    m_ui->search->setList(m_ui->fleet);
    connect(m_ui->search, &QLineEdit::returnPressed, m_ui->fleet, &FleetPane::openMatch);
    connect(m_ui->notice, &NoticeBar::actionTriggered, this, &MainWindow::actOnNotice);
    connect(m_ui->record, &RecordView::copied, m_ui->clipboard_bar, &ClipboardBar::showCopied);
    connect(m_ui->record, &RecordView::notCopied, m_ui->clipboard_bar, &ClipboardBar::showSentence);
    connect(m_copier, &RecordCopier::copied, m_ui->clipboard_bar, &ClipboardBar::showCopied);
    connect(m_copier, &RecordCopier::notCopied, m_ui->clipboard_bar, &ClipboardBar::showSentence);
    connect(m_ui->record, &RecordView::menuRequested, this, &MainWindow::showInstanceMenu);
    connect(m_ui->fleet, &FleetPane::menuRequested, this, &MainWindow::showInstanceMenu);
    connect(m_ui->page_welcome, &WelcomePage::addAccountRequested, this,
            [this] { openAccountDialog(AccountDialog::Purpose::Add); });
    connect(m_ui->page_welcome, &WelcomePage::sampleDataRequested, this,
            &MainWindow::openSampleData);
}

void MainWindow::connectAccounts()
{
    connect(&m_parts.accounts, &Accounts::currentChanged, this, &MainWindow::showAccount);
    connect(&m_parts.removal, &AccountRemoval::failed, this, &MainWindow::askToRemoveAnyway);
    connect(m_accountMenu, &AccountMenu::chosen, this, [this](const QString &id) {
        // The same one again: from the sample data back to it.
        if (m_parts.accounts.currentId() == id)
            showAccount(id);
        else
            static_cast<void>(m_parts.accounts.setCurrent(id));
    });
}

void MainWindow::showAccount(const QString &id)
{
    if (const auto account = m_parts.accounts.account(id))
        m_parts.session.open(*account, Session::Memory::Keep);
    else
        m_parts.session.close();
}

void MainWindow::openAccountDialog(AccountDialog::Purpose purpose)
{
    const bool isNew = purpose == AccountDialog::Purpose::Add;
    auto *dialog = new AccountDialog(m_parts.editor, purpose,
                                     isNew ? std::nullopt : m_parts.session.account(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!isNew) {
        // A new account comes into view as the current one; this one is there already.
        connect(&m_parts.editor, &AccountEditor::done, dialog, [this](const QString &id) {
            if (const auto account = m_parts.accounts.account(id))
                m_parts.session.update(*account);
        });
    }
    dialog->open();
}

void MainWindow::askToRemove()
{
    const Account account = *m_parts.session.account();
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove account"),
        tr("Remove “%1” and its token from this computer? Nothing changes at the provider.")
            .arg(account.name),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::Cancel);
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this,
            [this, account] { m_parts.removal.remove(account); });
    question->open();
}

void MainWindow::askToRemoveAnyway(const Account &account, const Error &error)
{
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Remove account"),
        tr("The token of “%1” could not be removed, so the account was kept.").arg(account.name),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(sentence(error));
    question->setDetailedText(details(error));
    question->setDefaultButton(QMessageBox::Cancel);
    QPushButton *remove = question->addButton(tr("&Remove anyway"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this,
            [this, account] { m_parts.removal.removeAnyway(account); });
    question->open();
}

void MainWindow::askForId()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open instance by ID"));
    dialog->setLabelText(tr("ID of the instance"));
    connect(dialog, &QInputDialog::textValueSelected, this, &MainWindow::openInstance);
    dialog->open();
}

void MainWindow::openQuickly()
{
    auto *dialog = new QuickOpen(m_parts.session.fleet(), *m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuickOpen::instanceChosen, this, &MainWindow::openInstance);
    connect(
        dialog, &QuickOpen::commandChosen, this,
        [this](Command command) { m_commands->action(command)->trigger(); }, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::askToCopySecrets()
{
    const auto &instance = m_parts.session.record().instance();
    if (!instance) {
        m_copier->copyWithSecrets(RecordFormat::Text, {}); // Which says that there is none.
        return;
    }
    auto *dialog = new CopySecretsDialog(
        instance->displayName(), static_cast<int>(m_parts.clipboard.clearAfter().count()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Another one may come into view behind the dialog, which named this one.
    connect(dialog, &CopySecretsDialog::confirmed, m_copier,
            [this, id = m_parts.session.selectedId()](RecordFormat format) {
                m_copier->copyWithSecrets(format, id);
            });
    dialog->open();
}

void MainWindow::openExport()
{
    const auto &instance = m_parts.session.record().instance();
    auto *dialog =
        new ExportDialog(instance ? instance->displayName() : QString(), m_ui->fleet->shownCount(),
                         m_parts.session.record().secretsKnown(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this,
            [this, record = m_parts.session.record().withUserName()](const ExportChoice &choice,
                                                                     const QString &path) {
                saveExport(choice, path, record.value_or(Instance()));
            });
    dialog->open();
}

void MainWindow::saveExport(const ExportChoice &choice, const QString &path, const Instance &record)
{
    const bool isList = choice.what == ExportChoice::What::List;
    const Result<void> written =
        writeExport(path, choice, record, isList ? m_ui->fleet->shown() : QList<Instance>());
    if (written) {
        m_ui->clipboard_bar->showSentence(
            tr("Exported to %1.").arg(printable(QDir::toNativeSeparators(path))));
        return;
    }
    auto *message = new QMessageBox(QMessageBox::Warning, tr("Export"), sentence(written.error()),
                                    QMessageBox::Ok, this);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->setDetailedText(details(written.error()));
    message->open();
}

void MainWindow::showRawAnswer()
{
    auto *dialog = new RawDialog(m_parts.session.rawRecord(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RawDialog::copyRequested, this, [this](const QString &text) {
        m_parts.clipboard.copy(text);
        m_ui->clipboard_bar->showCopied(tr("Raw answer"));
    });
    dialog->open();
}

void MainWindow::showInstanceMenu(const QPoint &place)
{
    instanceMenu(*m_commands, this)->popup(place);
}

void MainWindow::refreshByHand()
{
    m_isAskedToRefresh = true;
    m_parts.session.refresh();
    tellRefreshed();
}

/** A refresh by itself disturbs nobody; who asked for one hears how it ended. */
void MainWindow::tellRefreshed()
{
    if (!m_isAskedToRefresh || m_parts.session.isBusy())
        return;
    m_isAskedToRefresh = false;
    if (m_parts.session.trouble())
        m_ui->notice->repeat();
    else if (!m_parts.clipboard.holdsSecret())
        m_ui->clipboard_bar->showSentence(tr("Updated."));
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openPreferences()
{
    auto *dialog = new PreferencesDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, [this](const Preferences &preferences) {
        if (m_parts.settings)
            savePreferences(*m_parts.settings, preferences);
        apply(preferences);
        Q_EMIT preferencesChanged(preferences);
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    QMessageBox *about = aboutBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::apply(const Preferences &preferences)
{
    m_parts.session.refresher().setIntervals(
        {preferences.visibleInterval, preferences.hiddenInterval});
    m_ui->record->setMaskAfter(preferences.maskAfter);
    m_ui->record->setTerminalCommand(preferences.terminalCommand);
    m_parts.session.fleet().setFacts(preferences.listFacts);
    m_parts.clipboard.setClearAfter(preferences.clearClipboardAfter);
    m_preferences = preferences;
    if (internalWinId() != 0)
        excludeFromCapture(*this, preferences.hideFromCapture);
}

void MainWindow::update()
{
    const Session &session = m_parts.session;
    const auto &account = session.account();
    // At a start the current one is about to be opened.
    const bool hasAccount = account || !m_parts.accounts.currentId().isEmpty();
    QWidget *page = hasAccount ? m_ui->page_account : static_cast<QWidget *>(m_ui->page_welcome);
    if (page != m_ui->pages->currentWidget()) {
        m_ui->pages->setCurrentWidget(page);
        // From here the arrow keys walk through the instances.
        if (hasAccount)
            m_ui->fleet->setFocus();
    }
    // A password may still be on the clipboard when its account has gone.
    m_ui->clipboard_bar->setVisible(account || m_parts.clipboard.holdsSecret());
    const QString accountName = account ? account->name : QString();
    // A long name would take the room of the search field.
    const int most = 24 * fontMetrics().averageCharWidth();
    m_ui->account_button->setText(
        literal(fontMetrics().elidedText(accountName, Qt::ElideRight, most)));
    m_ui->account_button->setToolTip(literalToolTip(accountName));
    m_ui->account_button->setAccessibleName(tr("Account %1").arg(accountName));
    updateCommands();
    updateTitle();
    updateNotice();
}

void MainWindow::updateCommands()
{
    const auto &account = m_parts.session.account();
    const bool isSaved = account && m_parts.accounts.account(account->id);
    // Also while it is busy: a button that is disabled loses the keyboard.
    const QList<Command> commands = m_commands->all();
    for (const Command command : commands) {
        if (m_commands->needsAccount(command))
            m_commands->action(command)->setEnabled(account.has_value());
    }
    for (const Command command :
         {Command::EditAccount, Command::SignInAgain, Command::RemoveAccount})
        m_commands->action(command)->setEnabled(isSaved);
    m_commands->action(Command::AccountMenu)->setEnabled(account.has_value());
    m_commands->action(Command::SampleData)->setChecked(account && !isSaved);
}

void MainWindow::updateTitle()
{
    const auto &instance = m_parts.session.record().instance();
    const QString name =
        instance ? bounds::elided(instance->displayName(), bounds::longestTitle) : QString();
    const QString status = statusText(
        instance ? bounds::elided(instance->text(Attribute::Status), bounds::longestTitle)
                 : QString());
    if (!instance)
        setWindowTitle(QStringLiteral("Latchkey"));
    else if (status.isEmpty())
        setWindowTitle(tr("%1 — Latchkey").arg(literalTitle(name)));
    else
        setWindowTitle(
            tr("%1 — %2 — Latchkey", "name, status").arg(literalTitle(name), literalTitle(status)));
}

void MainWindow::updateNotice()
{
    const Notice notice = noticeOf(m_parts.session);
    if (notice.error)
        m_ui->notice->showError(*notice.error, actionText(notice.action));
    else if (!notice.sentence.isEmpty())
        m_ui->notice->showSentence(notice.sentence, actionText(notice.action));
    else
        m_ui->notice->clear();
}

void MainWindow::actOnNotice()
{
    switch (noticeOf(m_parts.session).action) {
    case NoticeAction::SignIn:
        openAccountDialog(AccountDialog::Purpose::SignIn);
        break;
    case NoticeAction::Retry:
        m_parts.session.refresh();
        break;
    case NoticeAction::None:
        break;
    }
}

void MainWindow::onSeenChanged()
{
    const bool isSeen = isVisible() && !isMinimized();
    m_parts.session.refresher().setVisible(isSeen);
    if (isSeen) {
        m_tick.start();
    } else {
        m_tick.stop();
        // Losing the focus for as long masks through the time that runs since a secret was
        // revealed.
        m_ui->record->mask();
    }
}

void MainWindow::restoreShape()
{
    constexpr QSize comfortable(1080, 720);
    resize(comfortable.boundedTo(screen()->availableSize() * 0.9));
    const int list = std::clamp(width() * 3 / 10, 248, 320);
    m_ui->splitter->setSizes({list, width() - list});
    if (!m_parts.settings)
        return;
    restoreGeometry(m_parts.settings->value(QStringLiteral("window/geometry")).toByteArray());
    m_ui->splitter->restoreState(
        m_parts.settings->value(QStringLiteral("window/splitter")).toByteArray());
}

void MainWindow::saveShape()
{
    // Who only looked around in sample data leaves nothing behind.
    if (!m_parts.settings || m_parts.accounts.all().isEmpty())
        return;
    m_parts.settings->setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_parts.settings->setValue(QStringLiteral("window/splitter"), m_ui->splitter->saveState());
}

} // namespace latchkey
