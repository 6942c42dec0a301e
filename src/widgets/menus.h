// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace latchkey {

class Commands;

// Menus that stand in more than one place; owned by `parent`.

/** What lets one in. */
QMenu *copyMenu(const Commands &commands, QWidget *parent);

/** The whole record, without secrets unless they are asked for. */
QMenu *takeAlongMenu(const Commands &commands, QWidget *parent);

/** What one would do to an instance; deletes itself when closed. */
QMenu *instanceMenu(const Commands &commands, QWidget *parent);

} // namespace latchkey
