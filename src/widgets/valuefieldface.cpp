// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuefieldface.h"

#include "widgets/valuefield.h"

namespace latchkey {

ValueFieldFace::ValueFieldFace(ValueField &field)
    : QAccessibleWidget(&field, QAccessible::EditableText)
    , m_field(field)
{
}

void ValueFieldFace::install()
{
    QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
        auto *field = qobject_cast<ValueField *>(object);
        return field ? new ValueFieldFace(*field) : nullptr;
    });
}

void *ValueFieldFace::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ValueFieldFace::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_field.text() : QAccessibleWidget::text(kind);
}

QAccessible::State ValueFieldFace::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.selectableText = true;
    state.hasPopup = true;
    return state;
}

void ValueFieldFace::selection(int index, int *start, int *end) const
{
    const bool isThere = index == 0 && m_field.hasSelectedText();
    *start = isThere ? m_field.selectionStart() : 0;
    *end = isThere ? m_field.selectionEnd() : 0;
}

int ValueFieldFace::selectionCount() const
{
    return m_field.hasSelectedText() ? 1 : 0;
}

void ValueFieldFace::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ValueFieldFace::removeSelection(int index)
{
    if (index == 0)
        m_field.deselect();
}

void ValueFieldFace::setSelection(int index, int start, int end)
{
    if (index == 0)
        m_field.setSelection(start, end - start);
}

int ValueFieldFace::cursorPosition() const
{
    return m_field.cursorPosition();
}

void ValueFieldFace::setCursorPosition(int position)
{
    m_field.setCursorPosition(position);
}

QString ValueFieldFace::text(int start, int end) const
{
    return m_field.text().mid(start, end - start);
}

int ValueFieldFace::characterCount() const
{
    return static_cast<int>(m_field.text().size());
}

QRect ValueFieldFace::characterRect(int offset) const
{
    return m_field.characterRect(offset);
}

int ValueFieldFace::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = m_field.mapFromGlobal(point);
    return m_field.rect().contains(inside) ? m_field.cursorPositionAt(inside) : -1;
}

void ValueFieldFace::scrollToSubstring(int start, int end)
{
    m_field.setCursorPosition(end);
    m_field.setCursorPosition(start);
}

QString ValueFieldFace::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace latchkey
