// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <array>
#include <cstddef>

namespace latchkey {

namespace {

using C = Command;
using G = CommandGroup;

/** The translation context of this file. */
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Row {
    Command command;
    CommandGroup group;
    const char *menuText;
    const char *title;
    /** 0 for none; the first is the one that is shown. */
    std::array<QKeyCombination, 2> shortcuts;
};

constexpr QKeyCombination none;
constexpr auto ctrl = Qt::CTRL;
constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;
constexpr auto ctrlAlt = Qt::CTRL | Qt::ALT;

// clang-format off
constexpr std::array rows = std::to_array<Row>({
    {C::Refresh,         G::Instances,   QT_TRANSLATE_NOOP("Commands", "&Refresh"),                QT_TRANSLATE_NOOP("Commands", "Refresh"),                 {Qt::Key_F5, ctrl | Qt::Key_R}},
    {C::QuickOpen,       G::Instances,   QT_TRANSLATE_NOOP("Commands", "&Quick open…"),            QT_TRANSLATE_NOOP("Commands", "Quick open"),              {ctrl | Qt::Key_K, none}},
    {C::Search,          G::Instances,   QT_TRANSLATE_NOOP("Commands", "&Search"),                 QT_TRANSLATE_NOOP("Commands", "Search the list"),         {ctrl | Qt::Key_F, none}},
    {C::OpenById,        G::Instances,   QT_TRANSLATE_NOOP("Commands", "&Open instance by ID…"),   QT_TRANSLATE_NOOP("Commands", "Open instance by ID"),     {ctrl | Qt::Key_O, none}},
    {C::SortByName,      G::Sorting,     QT_TRANSLATE_NOOP("Commands", "&Name"),                   QT_TRANSLATE_NOOP("Commands", "Sort by name"),            {ctrlAlt | Qt::Key_1, none}},
    {C::SortByStatus,    G::Sorting,     QT_TRANSLATE_NOOP("Commands", "&Status"),                 QT_TRANSLATE_NOOP("Commands", "Sort by status"),          {ctrlAlt | Qt::Key_2, none}},
    {C::SortByGpu,       G::Sorting,     QT_TRANSLATE_NOOP("Commands", "&GPU"),                    QT_TRANSLATE_NOOP("Commands", "Sort by GPU"),             {ctrlAlt | Qt::Key_3, none}},
    {C::SortByRegion,    G::Sorting,     QT_TRANSLATE_NOOP("Commands", "&Region"),                 QT_TRANSLATE_NOOP("Commands", "Sort by region"),          {ctrlAlt | Qt::Key_4, none}},
    {C::SortByPrice,     G::Sorting,     QT_TRANSLATE_NOOP("Commands", "&Price"),                  QT_TRANSLATE_NOOP("Commands", "Sort by price"),           {ctrlAlt | Qt::Key_5, none}},
    {C::SortByStart,     G::Sorting,     QT_TRANSLATE_NOOP("Commands", "S&tarted"),                QT_TRANSLATE_NOOP("Commands", "Sort by start"),           {ctrlAlt | Qt::Key_6, none}},
    {C::SortDescending,  G::Sorting,     QT_TRANSLATE_NOOP("Commands", "&Descending"),             QT_TRANSLATE_NOOP("Commands", "Sort the other way round"), {ctrlAlt | Qt::Key_0, none}},
    {C::CopyPublicIpv4,  G::GettingIn,   QT_TRANSLATE_NOOP("Commands", "Public &IPv4"),            QT_TRANSLATE_NOOP("Commands", "Copy public IPv4"),        {ctrlShift | Qt::Key_I, none}},
    {C::CopyLanIpv4,     G::GettingIn,   QT_TRANSLATE_NOOP("Commands", "&LAN IPv4"),               QT_TRANSLATE_NOOP("Commands", "Copy LAN IPv4"),           {ctrlShift | Qt::Key_L, none}},
    {C::CopyUserName,    G::GettingIn,   QT_TRANSLATE_NOOP("Commands", "&User name"),              QT_TRANSLATE_NOOP("Commands", "Copy user name"),          {ctrlShift | Qt::Key_U, none}},
    {C::CopyPassword,    G::GettingIn,   QT_TRANSLATE_NOOP("Commands", "&Password"),               QT_TRANSLATE_NOOP("Commands", "Copy password"),           {ctrlShift | Qt::Key_P, none}},
    {C::CopySsh,         G::GettingIn,   QT_TRANSLATE_NOOP("Commands", "&SSH command"),            QT_TRANSLATE_NOOP("Commands", "Copy SSH command"),        {ctrlShift | Qt::Key_S, none}},
    {C::CopyId,          G::GettingIn,   QT_TRANSLATE_NOOP("Commands", "I&D"),                     QT_TRANSLATE_NOOP("Commands", "Copy ID"),                 {ctrlShift | Qt::Key_D, none}},
    {C::ShowPassword,    G::GettingIn,   QT_TRANSLATE_NOOP("Commands", "Show or &hide password"),  QT_TRANSLATE_NOOP("Commands", "Show or hide password"),   {ctrlShift | Qt::Key_H, none}},
    {C::ChangeUserName,  G::GettingIn,   QT_TRANSLATE_NOOP("Commands", "Change user &name…"),      QT_TRANSLATE_NOOP("Commands", "Change user name"),        {Qt::Key_F2, none}},
    {C::ClearClipboard,  G::GettingIn,   QT_TRANSLATE_NOOP("Commands", "&Clear clipboard now"),    QT_TRANSLATE_NOOP("Commands", "Clear clipboard now"),     {ctrlShift | Qt::Key_X, none}},
    {C::CopyAsText,      G::TakingAlong, QT_TRANSLATE_NOOP("Commands", "As &text"),                QT_TRANSLATE_NOOP("Commands", "Copy record as text"),     {ctrlShift | Qt::Key_T, none}},
    {C::CopyAsJson,      G::TakingAlong, QT_TRANSLATE_NOOP("Commands", "As &JSON"),                QT_TRANSLATE_NOOP("Commands", "Copy record as JSON"),     {ctrlShift | Qt::Key_J, none}},
    {C::CopyAsMarkdown,  G::TakingAlong, QT_TRANSLATE_NOOP("Commands", "As &Markdown"),            QT_TRANSLATE_NOOP("Commands", "Copy record as Markdown"), {ctrlShift | Qt::Key_M, none}},
    {C::CopyAsCurl,      G::TakingAlong, QT_TRANSLATE_NOOP("Commands", "As &curl command"),        QT_TRANSLATE_NOOP("Commands", "Copy as curl command"),    {ctrlShift | Qt::Key_C, none}},
    {C::CopyWithSecrets, G::TakingAlong, QT_TRANSLATE_NOOP("Commands", "&With passwords…"),        QT_TRANSLATE_NOOP("Commands", "Copy record with passwords"), {ctrlShift | Qt::Key_W, none}},
    {C::Export,          G::TakingAlong, QT_TRANSLATE_NOOP("Commands", "&Export…"),                QT_TRANSLATE_NOOP("Commands", "Export"),                  {ctrl | Qt::Key_E, none}},
    {C::RawAnswer,       G::TakingAlong, QT_TRANSLATE_NOOP("Commands", "Ra&w answer"),             QT_TRANSLATE_NOOP("Commands", "Raw answer"),              {ctrl | Qt::Key_U, none}},
    {C::AddAccount,      G::Accounts,    QT_TRANSLATE_NOOP("Commands", "&Add account…"),           QT_TRANSLATE_NOOP("Commands", "Add account"),             {ctrl | Qt::Key_N, none}},
    {C::EditAccount,     G::Accounts,    QT_TRANSLATE_NOOP("Commands", "&Edit account…"),          QT_TRANSLATE_NOOP("Commands", "Edit account"),            {ctrlAlt | Qt::Key_E, none}},
    {C::SignInAgain,     G::Accounts,    QT_TRANSLATE_NOOP("Commands", "&Sign in again…"),         QT_TRANSLATE_NOOP("Commands", "Sign in again"),           {ctrlAlt | Qt::Key_S, none}},
    {C::RemoveAccount,   G::Accounts,    QT_TRANSLATE_NOOP("Commands", "&Remove account…"),        QT_TRANSLATE_NOOP("Commands", "Remove account"),          {ctrlAlt | Qt::Key_Delete, none}},
    {C::SampleData,      G::Accounts,    QT_TRANSLATE_NOOP("Commands", "Sample &data"),            QT_TRANSLATE_NOOP("Commands", "Sample data"),             {ctrl | Qt::Key_D, none}},
    {C::Preferences,     G::Program,     QT_TRANSLATE_NOOP("Commands", "&Preferences…"),             QT_TRANSLATE_NOOP("Commands", "Preferences"),               {ctrl | Qt::Key_Comma, none}},
    {C::Menu,            G::Program,     QT_TRANSLATE_NOOP("Commands", "&Menu"),                   QT_TRANSLATE_NOOP("Commands", "Menu"),                    {Qt::Key_F10, none}},
    {C::AccountMenu,     G::Program,     QT_TRANSLATE_NOOP("Commands", "&Accounts"),               QT_TRANSLATE_NOOP("Commands", "Account menu"),            {ctrlAlt | Qt::Key_A, none}},
    {C::Shortcuts,       G::Program,     QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),     QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"),      {Qt::Key_F1, none}},
    {C::About,           G::Program,     QT_TRANSLATE_NOOP("Commands", "&About Latchkey"),         QT_TRANSLATE_NOOP("Commands", "About Latchkey"),          {Qt::SHIFT | Qt::Key_F1, none}},
    {C::Quit,            G::Program,     QT_TRANSLATE_NOOP("Commands", "Q&uit"),                   QT_TRANSLATE_NOOP("Commands", "Quit"),                    {ctrl | Qt::Key_Q, none}},
});
// clang-format on

const Row &row(Command command)
{
    return rows[static_cast<std::size_t>(command)];
}

/** "Refresh (F5)" */
QString withShortcut(const QString &text, const QAction &action)
{
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    return shortcut.isEmpty() ? text : Texts::tr("%1 (%2)").arg(text, shortcut);
}

} // namespace

QString title(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Instances:
        return Texts::tr("Instances");
    case CommandGroup::Sorting:
        return Texts::tr("Sorting");
    case CommandGroup::GettingIn:
        return Texts::tr("Getting in");
    case CommandGroup::TakingAlong:
        return Texts::tr("Taking along");
    case CommandGroup::Accounts:
        return Texts::tr("Accounts");
    case CommandGroup::Program:
        break;
    }
    return Texts::tr("Program");
}

std::optional<Command> copyCommand(Attribute attribute)
{
    switch (attribute) {
    case Attribute::PublicIpv4:
        return Command::CopyPublicIpv4;
    case Attribute::LanIpv4:
        return Command::CopyLanIpv4;
    case Attribute::UserName:
        return Command::CopyUserName;
    case Attribute::Password:
        return Command::CopyPassword;
    case Attribute::Id:
        return Command::CopyId;
    default:
        return std::nullopt;
    }
}

Commands::Commands(QWidget &window)
    : QObject(&window)
{
    for (const Row &each : rows) {
        auto *action = new QAction(&window);
        QList<QKeySequence> shortcuts;
        for (const QKeyCombination shortcut : each.shortcuts) {
            if (shortcut != none)
                shortcuts += shortcut;
        }
        action->setShortcuts(shortcuts);
        // A key that is held down is no wish to do it many times a second.
        action->setAutoRepeat(false);
        // A shortcut works while its menu is closed only for actions of the window itself.
        window.addAction(action);
        m_actions.insert(each.command, action);
    }
    retranslate();
}

void Commands::set(Command command, const std::function<void()> &act)
{
    QAction *const asked = action(command);
    asked->disconnect(this);
    connect(asked, &QAction::triggered, this, [act] { act(); });
}

QString Commands::title(Command command) const
{
    return Texts::tr(row(command).title);
}

CommandGroup Commands::group(Command command) const
{
    return row(command).group;
}

bool Commands::needsAccount(Command command) const
{
    const CommandGroup about = group(command);
    return about != CommandGroup::Program && about != CommandGroup::Accounts
           && command != Command::ClearClipboard;
}

QList<Command> Commands::all() const
{
    QList<Command> commands;
    for (const Row &each : rows)
        commands += each.command;
    return commands;
}

void Commands::retranslate()
{
    for (const Row &each : rows) {
        QAction &known = *m_actions.value(each.command);
        known.setText(Texts::tr(each.menuText));
        // On a button, without what only announces a mnemonic: "更新(R)".
        known.setIconText(Texts::tr(each.title));
        // A button that shows the action takes its tool tip over.
        known.setToolTip(withShortcut(Texts::tr(each.title), known));
    }
}

} // namespace latchkey
