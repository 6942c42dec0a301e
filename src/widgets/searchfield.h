// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace latchkey {

/** Where the list is searched: the arrows walk through it meanwhile, Escape shows all of it again.
 */
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /** Where the keys go that mean the list; it outlives the field or is its sibling. */
    void setList(QWidget *list) { m_list = list; }

Q_SIGNALS:
    /** The keyboard has come, or gone. */
    void entered();
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_list = nullptr;
};

} // namespace latchkey
