// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copysecretsdialog.h"

#include "core/bounds.h"
#include "core/printable.h"
#include "widgets/wrapping.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace latchkey {

CopySecretsDialog::CopySecretsDialog(const QString &instanceName, int seconds, QWidget *parent)
    : QDialog(parent)
{
    // A longer one would push the buttons off the screen.
    constexpr qsizetype longestName = 40;
    setWindowTitle(tr("Copy record with passwords"));
    auto *explanation = new QLabel(
        tr("The whole record of “%1” is copied, passwords and other secrets included. The "
           "clipboard is cleared after %Ln s.",
           nullptr, seconds)
            .arg(bounds::elided(printable(instanceName), longestName)),
        this);
    explanation->setTextFormat(Qt::PlainText);
    constexpr int comfortable = 400;
    wrapAt(*explanation, comfortable);
    auto *format = new QComboBox(this);
    for (const RecordFormat each : {RecordFormat::Text, RecordFormat::Json, RecordFormat::Markdown})
        format->addItem(title(each), QVariant::fromValue(each));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *copy =
        buttons->addButton(tr("Copy with &passwords"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, format] {
        accept();
        Q_EMIT confirmed(format->currentData().value<RecordFormat>());
    });
    copy->setDefault(false);
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Format"), format);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

} // namespace latchkey
