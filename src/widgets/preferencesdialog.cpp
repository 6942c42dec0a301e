// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferencesdialog.h"

#include "ui_preferencesdialog.h"
#include "widgets/screencapture.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalBlocker>

namespace latchkey {

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    display(preferences);
    for (QSpinBox *box : {m_ui->visible_interval, m_ui->hidden_interval, m_ui->mask_after,
                          m_ui->clear_clipboard_after}) {
        // A number counts when it is whole, not at each of its digits.
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, [this] { Q_EMIT changed(shown()); });
    }
    m_ui->hide_from_capture->setVisible(canExcludeFromCapture);
    connect(m_ui->hide_from_capture, &QCheckBox::toggled, this,
            [this] { Q_EMIT changed(shown()); });
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
}

Preferences PreferencesDialog::shown() const
{
    Preferences preferences;
    preferences.visibleInterval = std::chrono::seconds(m_ui->visible_interval->value());
    preferences.hiddenInterval = std::chrono::seconds(m_ui->hidden_interval->value());
    preferences.maskAfter = std::chrono::seconds(m_ui->mask_after->value());
    preferences.clearClipboardAfter = std::chrono::seconds(m_ui->clear_clipboard_after->value());
    preferences.hideFromCapture = m_ui->hide_from_capture->isChecked();
    return preferences.bounded();
}

} // namespace latchkey
