// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/valuefield.h"

namespace latchkey {

/**
 * A value that opens something: the mask, or while revealed the value in a fixed-width font.
 *
 * Whoever fills it gives it the mask while masked, so it then holds nothing else. What is selected
 * in it never reaches PRIMARY, and every way to copy asks for the guarded one by copyRequested().
 */
class SecretField : public ValueField {
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /** Chooses the font. */
    void setRevealed(bool revealed);

    /** Input methods learn where the caret is, not what is written around it. */
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /** By this name Qt asks first. */
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query,
                                          const QVariant &argument) const;

Q_SIGNALS:
    /** Ctrl+C, Ctrl+Insert, a cut, or the menu's entry; with or without a selection. */
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool m_isRevealed = false;
};

/** A fixed-width font in which 0 and O, 1, l and I can be told apart. */
QFont secretFont(const QFont &like);

} // namespace latchkey
