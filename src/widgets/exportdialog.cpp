// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "core/printable.h"
#include "widgets/literal.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace latchkey {

namespace {

using What = ExportChoice::What;
using Format = ExportChoice::Format;

QString suffixOf(Format format)
{
    return format == Format::Json ? QStringLiteral("json") : QStringLiteral("csv");
}

/** The name as a file's, on every platform. */
QString fileName(const QString &name)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString fit = printable(name).replace(unfit, QStringLiteral("-")).left(60);
    while (fit.startsWith(QLatin1Char('.')) || fit.startsWith(QLatin1Char('-')))
        fit.remove(0, 1);
    return fit.isEmpty() ? QStringLiteral("instance") : fit;
}

} // namespace

ExportDialog::ExportDialog(const QString &instanceName, int listed, bool secretsKnown,
                           QWidget *parent)
    : QDialog(parent)
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_secrets(new QCheckBox(tr("&Include passwords and other secrets"), this))
    , m_warning(new QLabel(this))
    , m_name(instanceName)
    , m_secretsKnown(secretsKnown)
{
    setWindowTitle(tr("Export"));
    if (!instanceName.isEmpty())
        m_what->addItem(tr("The record of “%1”").arg(printable(instanceName)),
                        static_cast<int>(What::Record));
    m_what->addItem(tr("The list with %Ln instance(s)", nullptr, listed),
                    static_cast<int>(What::List));
    // A long name must not widen the dialog.
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(32);
    m_format->addItem(tr("JSON"), static_cast<int>(Format::Json));
    m_format->addItem(tr("CSV, for spreadsheets"), static_cast<int>(Format::Csv));
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    // Its room is kept, so that nothing moves.
    m_warning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_warning->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askWhere);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_secrets, &QCheckBox::toggled, this, &ExportDialog::update);

    auto *form = new QFormLayout;
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Format"), m_format);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_secrets);
    layout->addWidget(m_warning);
    layout->addWidget(buttons);
    update();
}

ExportChoice ExportDialog::choice() const
{
    return {static_cast<What>(m_what->currentData().toInt()),
            static_cast<Format>(m_format->currentData().toInt()),
            m_secrets->isEnabled() && m_secrets->isChecked() ? Secrets::Included
                                                             : Secrets::LeftOut};
}

void ExportDialog::update()
{
    // The list has none.
    m_secrets->setEnabled(m_secretsKnown
                          && m_what->currentData().toInt() == static_cast<int>(What::Record));
    m_warning->setText(choice().secrets == Secrets::Included
                           ? tr("Whoever can read the file can then get into the machine.")
                           : QString());
}

void ExportDialog::askWhere()
{
    const ExportChoice chosenNow = choice();
    const QString suffix = suffixOf(chosenNow.format);
    const QString base =
        chosenNow.what == What::Record ? fileName(m_name) : QStringLiteral("instances");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("*.%1").arg(suffix));
    dialog->setDirectory(folder.exists() ? folder.path() : QDir::homePath());
    dialog->selectFile(QStringLiteral("%1.%2").arg(base, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosenNow](const QString &path) {
        accept();
        Q_EMIT chosen(chosenNow, path);
    });
    dialog->open();
}

Result<void> writeExport(const QString &path, const ExportChoice &choice, const Instance &record,
                         const QList<Instance> &list)
{
    const bool isList = choice.what == What::List;
    QString text;
    if (choice.format == Format::Csv)
        text = recordsCsv(isList ? list : QList<Instance>{record}, choice.secrets);
    else
        text = isList ? recordsJson(list, choice.secrets) : recordJson(record, choice.secrets);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(text.toUtf8()) < 0 || !file.commit())
        return fail(
            ErrorKind::StorageUnwritable,
            QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

} // namespace latchkey
