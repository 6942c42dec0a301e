// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace latchkey {

class Commands;

/** Every shortcut there is, by what it is about. */
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Commands &commands, QWidget *parent = nullptr);
};

} // namespace latchkey
