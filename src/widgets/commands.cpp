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

// clang-format off
constexpr std::array rows = std::to_array<Row>({
    {C::Refresh,        G::Instances, QT_TRANSLATE_NOOP("Commands", "&Refresh"),                QT_TRANSLATE_NOOP("Commands", "Refresh"),               {Qt::Key_F5, ctrl | Qt::Key_R}},
    {C::QuickOpen,      G::Instances, QT_TRANSLATE_NOOP("Commands", "&Quick open…"),            QT_TRANSLATE_NOOP("Commands", "Quick open"),            {ctrl | Qt::Key_K, none}},
    {C::Search,         G::Instances, QT_TRANSLATE_NOOP("Commands", "&Search"),                 QT_TRANSLATE_NOOP("Commands", "Search the list"),       {ctrl | Qt::Key_F, none}},
    {C::OpenById,       G::Instances, QT_TRANSLATE_NOOP("Commands", "&Open instance by ID…"),   QT_TRANSLATE_NOOP("Commands", "Open instance by ID"),   {ctrl | Qt::Key_O, none}},
    {C::CopyPublicIpv4, G::Copy,      QT_TRANSLATE_NOOP("Commands", "Public &IPv4"),            QT_TRANSLATE_NOOP("Commands", "Copy public IPv4"),      {ctrlShift | Qt::Key_I, none}},
    {C::CopyLanIpv4,    G::Copy,      QT_TRANSLATE_NOOP("Commands", "&LAN IPv4"),               QT_TRANSLATE_NOOP("Commands", "Copy LAN IPv4"),         {ctrlShift | Qt::Key_L, none}},
    {C::CopyUserName,   G::Copy,      QT_TRANSLATE_NOOP("Commands", "&User name"),              QT_TRANSLATE_NOOP("Commands", "Copy user name"),        {ctrlShift | Qt::Key_U, none}},
    {C::CopyPassword,   G::Copy,      QT_TRANSLATE_NOOP("Commands", "&Password"),               QT_TRANSLATE_NOOP("Commands", "Copy password"),         {ctrlShift | Qt::Key_P, none}},
    {C::CopySsh,        G::Copy,      QT_TRANSLATE_NOOP("Commands", "&SSH command"),            QT_TRANSLATE_NOOP("Commands", "Copy SSH command"),      {ctrlShift | Qt::Key_S, none}},
    {C::CopyId,         G::Copy,      QT_TRANSLATE_NOOP("Commands", "I&D"),                     QT_TRANSLATE_NOOP("Commands", "Copy ID"),               {ctrlShift | Qt::Key_D, none}},
    {C::Preferences,    G::Program,   QT_TRANSLATE_NOOP("Commands", "&Preferences…"),           QT_TRANSLATE_NOOP("Commands", "Preferences"),           {ctrl | Qt::Key_Comma, none}},
    {C::Menu,           G::Program,   QT_TRANSLATE_NOOP("Commands", "&Menu"),                   QT_TRANSLATE_NOOP("Commands", "Menu"),                  {Qt::Key_F10, none}},
    {C::Shortcuts,      G::Program,   QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),     QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"),    {Qt::Key_F1, none}},
    {C::About,          G::Program,   QT_TRANSLATE_NOOP("Commands", "&About Latchkey"),         QT_TRANSLATE_NOOP("Commands", "About Latchkey"),        {none, none}},
    {C::Quit,           G::Program,   QT_TRANSLATE_NOOP("Commands", "Q&uit"),                   QT_TRANSLATE_NOOP("Commands", "Quit"),                  {ctrl | Qt::Key_Q, none}},
});
// clang-format on

const Row &row(Command command)
{
    return rows[static_cast<std::size_t>(command)];
}

} // namespace

QString title(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Instances:
        return Texts::tr("Instances");
    case CommandGroup::Copy:
        return Texts::tr("Copy");
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
    connect(asked, &QAction::triggered, this, act);
}

QString Commands::title(Command command) const
{
    return Texts::tr(row(command).title);
}

CommandGroup Commands::group(Command command) const
{
    return row(command).group;
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
        m_actions.value(each.command)->setText(Texts::tr(each.menuText));
        m_actions.value(each.command)->setToolTip(Texts::tr(each.title));
    }
}

QString withShortcut(const QString &text, const QAction &action)
{
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    return shortcut.isEmpty() ? text : Texts::tr("%1 (%2)").arg(text, shortcut);
}

} // namespace latchkey
