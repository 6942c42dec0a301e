// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/preferences.h"

#include <QDialog>
#include <QList>

#include <memory>

class QCheckBox;

namespace latchkey {

namespace Ui {
class PreferencesDialog;
}

/** What can be adjusted; every change counts at once. */
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

Q_SIGNALS:
    void changed(const latchkey::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFacts();
    void retranslate();
    /** The fields of all sections of a page begin at the same place. */
    void alignFields();
    void display(const Preferences &preferences);
    Preferences shown() const;

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    /** A box for each of offeredFacts(), in their order. */
    QList<QCheckBox *> m_facts;
};

} // namespace latchkey
