// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/takealong.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace latchkey {

/** What is exported, and in which form. */
struct ExportChoice {
    enum class What { Record, List };
    enum class Format { Json, Csv };

    What what = What::Record;
    Format format = Format::Json;
    Secrets secrets = Secrets::LeftOut;
};

/** Asks what to export, then where to. Secrets are left out unless that is asked for here, each
 * time anew. */
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /** `instanceName` is empty where there is no record in view; `listed` instances are in the
     * list. Where the record's secrets are not known, none are offered. */
    ExportDialog(const QString &instanceName, int listed, bool secretsKnown = true,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const latchkey::ExportChoice &choice, const QString &path);

private:
    ExportChoice choice() const;
    void update();
    void askWhere();

    QComboBox *m_what;
    QComboBox *m_format;
    QCheckBox *m_secrets;
    QLabel *m_warning;
    QString m_name;
    bool m_secretsKnown;
};

/** Writes what was chosen to `path`, for nobody else to read; all of it or nothing. */
Result<void> writeExport(const QString &path, const ExportChoice &choice, const Instance &record,
                         const QList<Instance> &list);

} // namespace latchkey
