// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values.h"

#include <QWidget>

class QPainter;

namespace latchkey {

/** Draws a status group's own shape in its own colour, so that neither alone has to tell them
 * apart. */
void paintStatusShape(QPainter &painter, const QRectF &place, StatusGroup group,
                      const QColor &color);

/** The shape beside a status word; it says nothing itself to a screen reader. */
class StatusShape : public QWidget {
    Q_OBJECT

public:
    explicit StatusShape(QWidget *parent = nullptr);

    void setGroup(StatusGroup group);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusGroup m_group = StatusGroup::Unknown;
};

} // namespace latchkey
