// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "core/bounds.h"
#include "fleet/accountremoval.h"
#include "fleet/accounts.h"
#include "fleet/session.h"
#include "secrets/clipboard.h"
#include "ui_mainwindow.h"
#include "widgets/accountmenu.h"
#include "widgets/icons.h"
#include "widgets/literal.h"
#include "widgets/notices.h"
#include "widgets/preferencesdialog.h"
#include "widgets/screencapture.h"

#include <QCloseEvent>
#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QWindow>

namespace latchkey {

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_parts(parts)
    , m_accountMenu(new AccountMenu(parts.accounts, parts.session, this))
{
    m_ui->setupUi(this);
    setWindowIcon(programIcon());
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({300, 700});
    m_ui->search->setMaximumWidth(360);
    m_ui->fleet->bind(parts.session);
    m_ui->record->bind(parts.session, parts.clipboard);
    m_ui->clipboard_bar->bind(parts.clipboard);
    buildActions();
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

bool MainWindow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::WinIdChange:
        // What was asked of the window before was asked of another one.
        excludeFromCapture(*this, m_isHiddenFromCapture);
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

void MainWindow::buildActions()
{
    auto *menu = new QMenu(this);
    Session &session = m_parts.session;
    QAction *refresh = addMenuAction(menu, tr("&Refresh"), QKeySequence::Refresh,
                                     [&session] { session.refresh(); });
    refresh->setIcon(icon(QStringLiteral("refresh-cw")));
    refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    // A key held down is one wish, not as many requests as the provider can answer.
    refresh->setAutoRepeat(false);
    QAction *search = addMenuAction(menu, tr("&Search"), QKeySequence::Find, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    menu->addMenu(m_ui->fleet->sortMenu());
    QAction *open = addMenuAction(menu, tr("&Open instance by ID…"), QKeySequence::Open,
                                  [this] { askForId(); });
    m_accountActions = {refresh, search, open};
    buildCopyMenu(menu->addMenu(tr("&Copy")));
    menu->addSeparator();
    addMenuAction(menu, tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                  [this] { openPreferences(); });
    addMenuAction(menu, tr("&About Latchkey"), {}, [this] { showAbout(); });
    menu->addSeparator();
    addMenuAction(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });

    m_ui->refresh_button->setDefaultAction(refresh);
    m_ui->refresh_button->setAccessibleName(tr("Refresh"));
    m_ui->refresh_button->setToolTip(
        tr("Refresh (%1)").arg(refresh->shortcut().toString(QKeySequence::NativeText)));
    m_ui->menu_button->setMenu(menu);
    m_ui->menu_button->setIcon(icon(QStringLiteral("ellipsis")));
    m_ui->menu_button->setShortcut(Qt::Key_F10);
    m_ui->menu_button->setToolTip(
        tr("Menu (%1)").arg(m_ui->menu_button->shortcut().toString(QKeySequence::NativeText)));
    m_ui->menu_button->setAccessibleName(tr("Menu"));
    m_ui->account_button->setMenu(m_accountMenu);
    m_ui->account_button->setIcon(icon(QStringLiteral("user-round")));
    // Instead of InstantPopup, with which assistive tools can open neither menu (Qt 6.4).
    for (QToolButton *button : {m_ui->menu_button, m_ui->account_button})
        connect(button, &QToolButton::clicked, button, &QToolButton::showMenu,
                Qt::QueuedConnection);
}

QAction *MainWindow::addMenuAction(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                                   const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    // A key that is held down is no wish to do it many times a second.
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, act);
    // A shortcut works while its menu is closed only for actions of the window itself.
    addAction(action);
    return action;
}

void MainWindow::buildCopyMenu(QMenu *menu)
{
    RecordView *record = m_ui->record;
    const auto add = [&](const QString &text, Qt::Key shortcutKey, auto copy) {
        QAction *action =
            addMenuAction(menu, text, QKeySequence(Qt::CTRL | Qt::SHIFT | shortcutKey), copy);
        // With nothing to copy it says so, lest what was copied before be taken for it.
        m_accountActions += action;
    };
    const auto addAttribute = [&](Attribute attribute, Qt::Key shortcutKey) {
        add(label(attribute), shortcutKey, [=] { record->copy(attribute); });
    };
    addAttribute(Attribute::PublicIpv4, Qt::Key_I);
    addAttribute(Attribute::LanIpv4, Qt::Key_L);
    addAttribute(Attribute::UserName, Qt::Key_U);
    addAttribute(Attribute::Password, Qt::Key_P);
    add(tr("SSH command"), Qt::Key_S, [=] { record->copySshCommand(); });
    addAttribute(Attribute::Id, Qt::Key_D);
}

void MainWindow::connectSession()
{
    connect(&m_parts.session, &Session::changed, this, &MainWindow::update);
    connect(&m_parts.session, &Session::accountChanged, this, &MainWindow::update);
    connect(m_ui->search, &QLineEdit::textChanged, m_ui->fleet, &FleetPane::setSearch);
    m_ui->search->setList(m_ui->fleet);
    connect(m_ui->search, &QLineEdit::returnPressed, m_ui->fleet, &FleetPane::openMatch);
    connect(m_ui->notice, &NoticeBar::actionTriggered, this, &MainWindow::actOnNotice);
    connect(m_ui->record, &RecordView::copied, m_ui->clipboard_bar, &ClipboardBar::showCopied);
    connect(m_ui->record, &RecordView::notCopied, m_ui->clipboard_bar, &ClipboardBar::showSentence);
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
    using Purpose = AccountDialog::Purpose;
    connect(m_accountMenu, &AccountMenu::addRequested, this,
            [this] { openAccountDialog(Purpose::Add); });
    connect(m_accountMenu, &AccountMenu::editRequested, this,
            [this] { openAccountDialog(Purpose::Edit); });
    connect(m_accountMenu, &AccountMenu::signInRequested, this,
            [this] { openAccountDialog(Purpose::SignIn); });
    connect(m_accountMenu, &AccountMenu::removeRequested, this, &MainWindow::askToRemove);
    connect(m_accountMenu, &AccountMenu::sampleDataRequested, this, &MainWindow::openSampleData);
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

void MainWindow::openPreferences()
{
    const Preferences present =
        m_parts.settings ? loadPreferences(*m_parts.settings) : Preferences();
    auto *dialog = new PreferencesDialog(present, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, [this](const Preferences &preferences) {
        if (m_parts.settings)
            savePreferences(*m_parts.settings, preferences);
        apply(preferences);
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Latchkey"),
                                  tr("Latchkey %1").arg(QCoreApplication::applicationVersion()),
                                  QMessageBox::Close, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setIconPixmap(programIcon().pixmap(64, 64));
    about->setInformativeText(
        tr("Shows your rented GPU machines and how to get in. Free software under the "
           "GNU General Public License, version 3 or later. Icons by Lucide (ISC "
           "licence). Made with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    about->open();
}

void MainWindow::apply(const Preferences &preferences)
{
    m_parts.session.refresher().setIntervals(
        {preferences.visibleInterval, preferences.hiddenInterval});
    m_ui->record->setMaskAfter(preferences.maskAfter);
    m_parts.clipboard.setClearAfter(preferences.clearClipboardAfter);
    m_isHiddenFromCapture = preferences.hideFromCapture;
    if (internalWinId() != 0)
        excludeFromCapture(*this, m_isHiddenFromCapture);
}

void MainWindow::update()
{
    const Session &session = m_parts.session;
    const auto &account = session.account();
    QWidget *page = account ? m_ui->page_account : static_cast<QWidget *>(m_ui->page_welcome);
    if (page != m_ui->pages->currentWidget()) {
        m_ui->pages->setCurrentWidget(page);
        // From here the arrow keys walk through the instances.
        if (account)
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
    // Also while it is busy: a button that is disabled loses the keyboard.
    for (QAction *action : std::as_const(m_accountActions))
        action->setEnabled(account.has_value());
    const auto &instance = m_parts.session.record().instance();
    const QString name =
        instance ? bounds::elided(instance->displayName(), bounds::longestTitle) : QString();
    setWindowTitle(instance ? tr("%1 — Latchkey").arg(literalTitle(name))
                            : QStringLiteral("Latchkey"));
    updateNotice();
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
