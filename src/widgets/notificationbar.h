// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace latchkey {

/**
 * A bar whose sentences are said to assistive tools at once, wherever the keyboard is: to them it
 * is a notification. Qt 6.4 tells AT-SPI nothing of its own alerts, so a screen reader hears the
 * notification appear instead; from 6.8 on there are announcements.
 */
class NotificationBar : public QFrame {
    Q_OBJECT

public:
    explicit NotificationBar(QWidget *parent = nullptr);

protected:
    /** `sentence` must hold no secret. */
    void announce(const QString &sentence);
    /** A line towards what is above. */
    void paintEvent(QPaintEvent *event) override;
};

} // namespace latchkey
