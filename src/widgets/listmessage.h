// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace latchkey {

/** Why there is no list: a sentence, or while the list is on its way the shape that it will have;
 * the sentence is then for assistive tools alone. */
class ListMessage : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    void setWaiting(bool waiting);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRows();

    bool m_isWaiting = false;
};

} // namespace latchkey
