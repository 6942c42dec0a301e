// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace latchkey {

/**
 * When the system lets this program at the clipboard: always, but on Wayland.
 *
 * There a program may read and change the clipboard only while it has the keyboard. It has to name
 * the number of a recent event of the user's for a change, for which Qt takes the last key, button,
 * touch, or entering of a window; mutter (GNOME 43) silently drops a change whose number is not
 * later than that of the change before.
 */
class ClipboardAccess : public QObject {
    Q_OBJECT

public:
    explicit ClipboardAccess(QObject *parent = nullptr);

    /** Tells that the program has just changed the clipboard, in answer to the event that it
     * handles. */
    void noteChange();

    static bool canRead();
    bool canChange() const;

    /** Sends what Qt would send from its event loop only. For the end, where that comes no more. */
    static void flush();

Q_SIGNALS:
    /** What was not possible may be now. */
    void improved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_hasNewEvent = false;
};

} // namespace latchkey
