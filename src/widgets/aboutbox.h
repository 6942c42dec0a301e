// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMessageBox;
class QWidget;

namespace latchkey {

/** Which version this is, what it is made of and under which licences. The parent owns it. */
QMessageBox *aboutBox(QWidget *parent);

} // namespace latchkey
