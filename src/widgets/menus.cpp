// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menus.h"

#include "widgets/commands.h"

#include <QCoreApplication>
#include <QMenu>

namespace latchkey {

namespace {

/** The translation context of this file. */
struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void add(QMenu &menu, const Commands &commands, std::initializer_list<Command> some)
{
    for (const Command command : some)
        menu.addAction(commands.action(command));
}

} // namespace

QMenu *copyMenu(const Commands &commands, QWidget *parent)
{
    auto *menu = new QMenu(Menus::tr("&Copy"), parent);
    add(*menu, commands,
        {Command::CopyPublicIpv4, Command::CopyLanIpv4, Command::CopyUserName,
         Command::CopyPassword, Command::CopySsh, Command::CopyId});
    menu->addSeparator();
    add(*menu, commands, {Command::ClearClipboard});
    return menu;
}

QMenu *takeAlongMenu(const Commands &commands, QWidget *parent)
{
    auto *menu = new QMenu(Menus::tr("Copy recor&d"), parent);
    add(*menu, commands,
        {Command::CopyAsText, Command::CopyAsJson, Command::CopyAsMarkdown, Command::CopyAsCurl});
    menu->addSeparator();
    add(*menu, commands, {Command::CopyWithSecrets});
    return menu;
}

QMenu *instanceMenu(const Commands &commands, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addMenu(copyMenu(commands, menu));
    menu->addMenu(takeAlongMenu(commands, menu));
    menu->addSeparator();
    add(*menu, commands,
        {Command::ShowPassword, Command::ChangeUserName, Command::Export, Command::RawAnswer});
    menu->addSeparator();
    add(*menu, commands, {Command::Refresh});
    return menu;
}

} // namespace latchkey
