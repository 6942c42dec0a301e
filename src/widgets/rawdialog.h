// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rawanswer.h"

#include <QDialog>

namespace latchkey {

/** The provider's answer as it came: indented, secrets masked, and marked what Latchkey does not
 * know. */
class RawDialog : public QDialog {
    Q_OBJECT

public:
    /** `json` as maskedJson() gives it; may be empty. */
    explicit RawDialog(const QByteArray &json, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The user wants this text, without the marks, on the clipboard. */
    void copyRequested(const QString &text);
};

} // namespace latchkey
