// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace latchkey {

/** What the user can ask for. The order is that of the page of shortcuts. */
enum class Command {
    Refresh,
    QuickOpen,
    Search,
    OpenById,
    SortByName,
    SortByStatus,
    SortByGpu,
    SortByRegion,
    SortByPrice,
    SortByStart,
    SortDescending,
    CopyPublicIpv4,
    CopyLanIpv4,
    CopyUserName,
    CopyPassword,
    CopySsh,
    CopyId,
    ShowPassword,
    ChangeUserName,
    ClearClipboard,
    CopyAsText,
    CopyAsJson,
    CopyAsMarkdown,
    CopyAsCurl,
    CopyWithSecrets,
    Export,
    RawAnswer,
    AddAccount,
    EditAccount,
    SignInAgain,
    RemoveAccount,
    SampleData,
    Preferences,
    Menu,
    AccountMenu,
    Shortcuts,
    About,
    Quit,
};

/** What a command is about. */
enum class CommandGroup { Instances, Sorting, GettingIn, TakingAlong, Accounts, Program };

/** The group's name in the user's language. */
QString title(CommandGroup group);

/** The command that copies this attribute, where there is one. */
std::optional<Command> copyCommand(Attribute attribute);

/**
 * Every command once: menus, quick open and the page of shortcuts are made of these, and the
 * shortcuts work wherever the window has the keyboard. A new command is a row of the table in
 * commands.cpp.
 */
class Commands : public QObject {
    Q_OBJECT

public:
    /** The window owns the actions. */
    explicit Commands(QWidget &window);

    /** What the command does from now on. */
    void set(Command command, const std::function<void()> &act);
    /** Its text is for a menu, with a mnemonic. */
    QAction *action(Command command) const { return m_actions.value(command); }
    /** Whether it acts on the account in view, and so needs one. */
    bool needsAccount(Command command) const;
    /** The command in a few words that stand for themselves, in the user's language. */
    QString title(Command command) const;
    CommandGroup group(Command command) const;
    /** All of them, in the order of the enum. */
    QList<Command> all() const;
    /** Brings all texts into the language of now. */
    void retranslate();

private:
    QHash<Command, QAction *> m_actions;
};

} // namespace latchkey
