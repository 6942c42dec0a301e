// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace latchkey {

class ValueField;

/**
 * What assistive tools are told of a ValueField: a text to read and select.
 *
 * Qt's own face of a line edit offers editing as well, for a read-only one too (6.4 and 6.8): a
 * tool can cut from it, and its "copy" puts the text on the clipboard past every guard.
 */
class ValueFieldFace : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ValueFieldFace(ValueField &field);

    /** Makes Qt use this face from now on; once is enough, more do no harm. */
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    ValueField &m_field;
};

} // namespace latchkey
