// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values.h"

#include <QFrame>

namespace latchkey {

/** What the status of a record stands on: tinted like the status, with round ends. */
class StatusBadge : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

    void setGroup(StatusGroup group);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusGroup m_group = StatusGroup::Unknown;
};

} // namespace latchkey
