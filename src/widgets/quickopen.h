// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/quickmodel.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListView;

namespace latchkey {

class FleetModel;

/** A few letters of an instance or a command, and Return. */
class QuickOpen : public QDialog {
    Q_OBJECT

public:
    /** Lists what there is, also what comes and goes while it is open. Commands that make no sense
     * at that moment are left out. Both references outlive it. */
    QuickOpen(const FleetModel &fleet, const Commands &commands, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void instanceChosen(const QString &id);
    void commandChosen(latchkey::Command command);

private:
    /** Whoever has gone down to an entry stays on it while it is there; others are on the best. */
    void setEntries(const QList<QuickEntry> &entries);
    void choose(const QModelIndex &index);
    void onPattern(const QString &pattern);
    /** Tells assistive tools what Return would open, while the keyboard is in the field. */
    void announceCurrent();

    QuickModel m_model;
    QLineEdit *m_pattern;
    QListView *m_view;
    QTimer m_relist;
};

} // namespace latchkey
