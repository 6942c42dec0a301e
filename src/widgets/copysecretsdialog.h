// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/recordcopier.h"

#include <QDialog>

namespace latchkey {

/** Asks, at that moment, whether a record goes to the clipboard together with its passwords. */
class CopySecretsDialog : public QDialog {
    Q_OBJECT

public:
    /** `seconds` until the clipboard is cleared. */
    CopySecretsDialog(const QString &instanceName, int seconds, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(latchkey::RecordFormat format);
};

} // namespace latchkey
