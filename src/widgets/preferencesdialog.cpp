// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferencesdialog.h"

#include "core/language.h"
#include "ui_preferencesdialog.h"
#include "widgets/literal.h"
#include "widgets/screencapture.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace latchkey {

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    addFacts();
    m_ui->language->addItem(QString(), QString());
    const QStringList all = languages();
    for (const QString &each : all)
        m_ui->language->addItem(nativeName(each), each);
    for (const ColorScheme each : {ColorScheme::Desktop, ColorScheme::Light, ColorScheme::Dark})
        m_ui->color_scheme->addItem(QString(), static_cast<int>(each));
    retranslate();
    display(preferences);
    const auto change = [this] { Q_EMIT changed(shown()); };
    for (QSpinBox *box : {m_ui->visible_interval, m_ui->hidden_interval, m_ui->mask_after,
                          m_ui->clear_clipboard_after}) {
        // A number counts when it is whole, not at each of its digits.
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, change);
    }
    for (QComboBox *box : {m_ui->language, m_ui->color_scheme})
        connect(box, &QComboBox::currentIndexChanged, this, change);
    for (const QCheckBox *box : std::as_const(m_facts))
        connect(box, &QCheckBox::toggled, this, change);
    connect(m_ui->high_contrast, &QCheckBox::toggled, this, change);
    connect(m_ui->terminal_command, &QLineEdit::editingFinished, this, change);
    m_ui->hide_from_capture->setVisible(canExcludeFromCapture);
    connect(m_ui->hide_from_capture, &QCheckBox::toggled, this, change);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    // Return ends the input of a number; it must not bring the defaults back.
    m_ui->buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] {
                display(Preferences());
                Q_EMIT changed(shown());
            });
}

PreferencesDialog::~PreferencesDialog()
{
    // A number that was being typed counts when its field goes, for which the others have to be
    // there.
    hide();
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // The language is chosen here.
    m_ui->retranslateUi(this);
    retranslate();
    adjustSize();
}

void PreferencesDialog::addFacts()
{
    constexpr int columns = 3;
    const QList<Attribute> all = offeredFacts();
    for (const Attribute each : all) {
        auto *box = new QCheckBox(m_ui->section_list);
        box->setObjectName(QStringLiteral("list_shows_") + key(each));
        const int place = static_cast<int>(m_facts.size());
        m_ui->list_facts->addWidget(box, place / columns, place % columns);
        m_facts += box;
    }
}

void PreferencesDialog::retranslate()
{
    const QSignalBlocker blocker(this);
    const QList<Attribute> all = offeredFacts();
    for (int i = 0; i < m_facts.size(); ++i)
        m_facts.at(i)->setText(literal(label(all.at(i))));
    m_ui->language->setItemText(0, tr("Same as the desktop"));
    m_ui->color_scheme->setItemText(0, tr("Same as the desktop"));
    m_ui->color_scheme->setItemText(1, tr("Light"));
    m_ui->color_scheme->setItemText(2, tr("Dark"));
    alignFields();
}

void PreferencesDialog::alignFields()
{
    for (QWidget *page : {m_ui->page_behavior, m_ui->page_appearance}) {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        int width = 0;
        for (const QLabel *each : labels)
            width = std::max(width, each->sizeHint().width());
        for (QLabel *each : labels)
            each->setMinimumWidth(width);
    }
}

void PreferencesDialog::display(const Preferences &preferences)
{
    const QSignalBlocker blocker(this);
    const auto put = [](QSpinBox *box, std::chrono::seconds value) {
        box->setValue(static_cast<int>(value.count()));
    };
    put(m_ui->visible_interval, preferences.visibleInterval);
    put(m_ui->hidden_interval, preferences.hiddenInterval);
    put(m_ui->mask_after, preferences.maskAfter);
    put(m_ui->clear_clipboard_after, preferences.clearClipboardAfter);
    m_ui->hide_from_capture->setChecked(preferences.hideFromCapture);
    // An unknown language counts as none.
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(preferences.language)));
    m_ui->color_scheme->setCurrentIndex(
        m_ui->color_scheme->findData(static_cast<int>(preferences.colorScheme)));
    m_ui->high_contrast->setChecked(preferences.highContrast);
    const QList<Attribute> all = offeredFacts();
    for (int i = 0; i < m_facts.size(); ++i)
        m_facts.at(i)->setChecked(preferences.listFacts.contains(all.at(i)));
    m_ui->terminal_command->setText(preferences.terminalCommand);
}

Preferences PreferencesDialog::shown() const
{
    Preferences preferences;
    preferences.visibleInterval = std::chrono::seconds(m_ui->visible_interval->value());
    preferences.hiddenInterval = std::chrono::seconds(m_ui->hidden_interval->value());
    preferences.maskAfter = std::chrono::seconds(m_ui->mask_after->value());
    preferences.clearClipboardAfter = std::chrono::seconds(m_ui->clear_clipboard_after->value());
    preferences.hideFromCapture = m_ui->hide_from_capture->isChecked();
    preferences.language = m_ui->language->currentData().toString();
    preferences.colorScheme = static_cast<ColorScheme>(m_ui->color_scheme->currentData().toInt());
    preferences.highContrast = m_ui->high_contrast->isChecked();
    preferences.listFacts.clear();
    const QList<Attribute> all = offeredFacts();
    for (int i = 0; i < m_facts.size(); ++i) {
        if (m_facts.at(i)->isChecked())
            preferences.listFacts += all.at(i);
    }
    preferences.terminalCommand = m_ui->terminal_command->text();
    return preferences.bounded();
}

} // namespace latchkey
