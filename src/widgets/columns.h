// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace latchkey {

/**
 * Puts its child widgets into as many columns as there is room for: in their order, each one where
 * there is least above it. Their order is the one in which they were made, so none may be raised.
 */
class Columns : public QWidget {
    Q_OBJECT

public:
    explicit Columns(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void childEvent(QChildEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<QWidget *> parts() const;
    /** Whether it stands in a column. */
    bool isPlaced(const QWidget &part) const;
    int columnsThatFit(int width) const;
    int columnWidth() const;
    void arrange();

    QVBoxLayout *shortestColumn() const;

    QHBoxLayout *m_layout;
    int m_columns = 0;
};

} // namespace latchkey
