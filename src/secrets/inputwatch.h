// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace latchkey {

/**
 * Notices when the user presses, releases, or points at something in this program.
 *
 * A Wayland compositor counts such events, and takes a change of the clipboard only from a client
 * that names the count of a recent one. mutter wants a later one than that of the change before;
 * Qt names the one of the last event that is noticed here.
 */
class InputWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Forgets what has been; the event that is being handled now does not count. */
    void start();
    void stop();
    bool hasHappened() const { return m_hasHappened; }

Q_SIGNALS:
    /** Once after each start(). */
    void happened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_hasHappened = false;
};

} // namespace latchkey
