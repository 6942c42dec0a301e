// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

namespace latchkey {

/** A titled part of the record: a group for assistive tools, without a frame for the eye. */
class Section : public QGroupBox {
    Q_OBJECT
    /** Its rows lie on a card, a line between each two of them: what one comes for. */
    Q_PROPERTY(bool card READ isCard WRITE setCard NOTIFY cardChanged)

public:
    explicit Section(QWidget *parent = nullptr);

    bool isCard() const { return m_isCard; }
    void setCard(bool isCard);

Q_SIGNALS:
    void cardChanged(bool isCard);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMargins();
    int titleHeight() const;
    void paintCard(QPainter &painter);

    bool m_isCard = false;
};

} // namespace latchkey
