// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/othersection.h"

#include "core/display.h"
#include "fleet/othermodel.h"
#include "widgets/colors.h"
#include "widgets/fieldbuttons.h"
#include "widgets/literal.h"
#include "widgets/secretfield.h"
#include "widgets/section.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace latchkey {

OtherSection::OtherSection(Section &section, OtherModel &model)
    : QObject(&section)
    , m_section(section)
    , m_model(model)
    , m_layout(new QGridLayout(&section))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnStretch(1, 1);
    connect(&model, &QAbstractItemModel::modelReset, this, &OtherSection::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this, &OtherSection::update);
    rebuild();
}

void OtherSection::rebuild()
{
    m_lines.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Now and not later: an old line must not be seen, found or focused beside the new
            // ones.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        addLine(row);
    orderTabs();
    m_section.setVisible(m_model.rowCount() > 0);
}

void OtherSection::addLine(int row)
{
    const QString key = m_model.index(row, OtherModel::KeyColumn).data().toString();
    const int most = 32 * m_section.fontMetrics().averageCharWidth();
    auto *label = new QLabel(
        literal(m_section.fontMetrics().elidedText(key, Qt::ElideMiddle, most)), &m_section);
    label->setToolTip(literalToolTip(key));
    label->setTextFormat(Qt::PlainText);
    QPalette quiet;
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        quiet.setColor(role, quietText(m_section.palette()));
    label->setPalette(quiet);
    ValueField *field = nullptr;
    QToolButton *show = nullptr;
    if (m_model.isSecret(row)) {
        auto *secret = new SecretField(&m_section);
        connect(secret, &SecretField::copyRequested, this,
                [this, row] { Q_EMIT copyRequested(row); });
        show = new QToolButton(&m_section);
        connect(show, &QToolButton::clicked, this, [this, row] {
            m_model.setRevealed(row, !m_model.isRevealed(row));
            if (m_model.isRevealed(row))
                Q_EMIT revealed();
        });
        field = secret;
    } else {
        field = new ValueField(&m_section);
    }
    field->setAccessibleName(key);
    label->setBuddy(field);
    auto *copy = new QToolButton(&m_section);
    dressCopyButton(*copy, key);
    connect(copy, &QToolButton::clicked, this, [this, row] { Q_EMIT copyRequested(row); });

    constexpr int rowHeight = 28;
    m_layout->setRowMinimumHeight(row, rowHeight);
    m_layout->addWidget(label, row, 0);
    m_layout->addWidget(field, row, 1);
    if (show)
        m_layout->addWidget(show, row, 2);
    m_layout->addWidget(copy, row, 3);
    m_lines.append({field, show, copy});
    updateLine(row);
}

void OtherSection::orderTabs()
{
    // New widgets come behind all others of the window, the clipboard's line too; these belong
    // behind what can be reached before the section.
    QWidget *last = m_section.previousInFocusChain();
    while (last != &m_section && last->focusPolicy() == Qt::NoFocus)
        last = last->previousInFocusChain();
    for (const Line &line : std::as_const(m_lines)) {
        for (QWidget *next : {static_cast<QWidget *>(line.field), static_cast<QWidget *>(line.show),
                              static_cast<QWidget *>(line.copy)}) {
            if (next)
                QWidget::setTabOrder(std::exchange(last, next), next);
        }
    }
}

void OtherSection::update()
{
    for (int row = 0; row < m_lines.size(); ++row)
        updateLine(row);
}

void OtherSection::retranslate()
{
    for (int row = 0; row < m_lines.size(); ++row)
        dressCopyButton(*m_lines.at(row).copy,
                        m_model.index(row, OtherModel::KeyColumn).data().toString());
    update();
}

void OtherSection::updateLine(int row)
{
    const Line &line = m_lines.at(row);
    const QString value = m_model.index(row, OtherModel::ValueColumn).data().toString();
    if (auto *secret = qobject_cast<SecretField *>(line.field))
        secret->setRevealed(m_model.isRevealed(row));
    line.field->setValue(value);
    line.copy->setEnabled(value != notGiven());
    if (line.show)
        dressShowButton(*line.show, m_model.index(row, OtherModel::KeyColumn).data().toString(),
                        m_model.isRevealed(row));
}

} // namespace latchkey
