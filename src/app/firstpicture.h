// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWindow;

namespace latchkey {

/** Tells when a window was painted for the first time, for what need not be there before. */
class FirstPicture : public QObject {
    Q_OBJECT

public:
    /** `window` has not been painted yet. */
    explicit FirstPicture(QWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** Once. */
    void painted();
};

} // namespace latchkey
