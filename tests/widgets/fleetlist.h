// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fleetpane.h"
#include "widgets/staging.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace latchkey {

/** What the list on a stage shows. */
class FleetList {
public:
    explicit FleetList(Stage &stage)
        : m_stage(stage)
    {
    }

    FleetPane &pane() const { return *part<FleetPane>(m_stage.window, QStringLiteral("fleet")); }
    QListView &view() const { return *pane().findChild<QListView *>(); }
    QLineEdit &search() const { return *part<QLineEdit>(m_stage.window, QStringLiteral("search")); }

    int count() const { return view().model()->rowCount(); }
    QString idAt(int row) const { return at(row, FleetModel::IdRole); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < count(); ++row)
            all += at(row, FleetModel::NameRole);
        return all;
    }

    /** The ids of what the list marks. */
    QStringList marked() const
    {
        QStringList all;
        const QModelIndexList indexes = view().selectionModel()->selectedIndexes();
        for (const QModelIndex &index : indexes)
            all += index.data(FleetModel::IdRole).toString();
        return all;
    }

    /** The id of the record beside the list. */
    QString inView() const
    {
        const auto &instance = m_stage.session.record().instance();
        return instance ? instance->id() : QString();
    }

    /** What is said in place of a list; empty where there is one. */
    QString said() const
    {
        const auto *page = pane().findChild<QLabel *>();
        return page->isVisible() ? page->text() : QString();
    }

private:
    QString at(int row, int role) const
    {
        return view().model()->index(row, 0).data(role).toString();
    }

    Stage &m_stage;
};

} // namespace latchkey
