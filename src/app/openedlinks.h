// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace latchkey {

/**
 * Links that the desktop hands to a program that runs already, as an event and not as a second
 * start: macOS does so. Others than those of linkedInstance() are passed over.
 */
class OpenedLinks : public QObject {
    Q_OBJECT

public:
    /** Watches the events of `application`, which owns it. */
    explicit OpenedLinks(QObject *application);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void opened(const QString &instanceId);
};

} // namespace latchkey
