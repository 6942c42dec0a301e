// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace latchkey {

/**
 * The rows of a model with their first column only.
 *
 * A list view shows one column and yet tells assistive tools of a list item for each of them
 * (Qt 6.4), so that the third instance would be announced as the fiftieth or so.
 */
class FirstColumn : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsColumn(int sourceColumn, const QModelIndex &) const override
    {
        return sourceColumn == 0;
    }
};

} // namespace latchkey
