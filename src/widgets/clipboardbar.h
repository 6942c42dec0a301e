// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notificationbar.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace latchkey {

class GuardedClipboard;

/** The line at the bottom: what was copied, how long a secret stays on the clipboard, "Clear now".
 */
class ClipboardBar : public NotificationBar {
    Q_OBJECT

public:
    explicit ClipboardBar(QWidget *parent = nullptr);

    /** Clears the clipboard of a secret that is counted down; says so where there is none. */
    void clearNow();
    /** `clipboard` must outlive the bar. */
    void bind(GuardedClipboard &clipboard);
    /** Says for a moment that `what` was copied, which is no secret. */
    void showCopied(const QString &what);
    /** Says for a moment why nothing was copied. */
    void showSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString fitting(const QString &name) const;
    void say(const QString &sentence);
    void sayForAMoment(const QString &sentence);
    void showSecondsLeft(int seconds);
    void endCountdown(const QString &sentence);

    GuardedClipboard *m_clipboard = nullptr;
    QLabel *m_text;
    QPushButton *m_clear;
    QTimer m_moment;
    QString m_what;
};

} // namespace latchkey
