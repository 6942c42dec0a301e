// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "widgets/notificationbar.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace latchkey {

/** One sentence about what went wrong, what to do about it as a button, the details one click away.
 */
class NoticeBar : public NotificationBar {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /** Shows the error; no button where `action` is empty. The same error again disturbs nobody. */
    void showError(const Error &error, const QString &action = {});
    /** Shows a plain sentence. */
    void showSentence(const QString &sentence, const QString &action = {});
    void clear();
    /** Says it to assistive tools once more, where there is something to say. */
    void repeat();

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void display(const QString &sentence, const QString &details, const QString &action);
    void applyPalette();
    void retranslate();

    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_details;
    QToolButton *m_detailsButton;
    QPushButton *m_action;
    bool m_isStyling = false;
};

} // namespace latchkey
