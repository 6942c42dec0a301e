// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace latchkey {

/**
 * A value to read, select and copy, never to edit.
 *
 * A line edit and not a label, so that a screen reader finds the value as text behind the field's
 * name, and the caret and the selection work by keyboard.
 */
class ValueField : public QLineEdit {
    Q_OBJECT
    /** What QDataWidgetMapper sets. */
    Q_PROPERTY(QString value READ text WRITE setValue NOTIFY valueChanged USER true)

public:
    explicit ValueField(QWidget *parent = nullptr);

    /** Shows the beginning of `value`; the same value again leaves caret and selection alone. */
    void setValue(const QString &value);
    /** Shown as old. */
    void setDimmed(bool dimmed);
    /** A bar in place of the value, which is on its way. */
    void setWaiting(bool waiting);
    /** Wide enough for its text instead of as wide as there is room. */
    void setFitsText(bool fits);

    /** Where on the screen a letter stands, for assistive tools. */
    QRect characterRect(int offset) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect room() const;
    bool isCut() const;
    void paintElided(QPainter &painter) const;
    void paintBar(QPainter &painter) const;
    QColor background() const;
    void alignToLabel();
    void applyPalette();

    bool m_isDimmed = false;
    bool m_isWaiting = false;
    bool m_fitsText = false;
    bool m_isStyling = false;
};

} // namespace latchkey
