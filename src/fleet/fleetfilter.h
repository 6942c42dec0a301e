// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"

#include <QAbstractProxyModel>
#include <QByteArray>
#include <QByteArrayMatcher>
#include <QString>

#include <vector>

namespace latchkey {

class FleetModel;

/**
 * The instances that the user searches for, in the order the user wants; its source must be a
 * FleetModel.
 *
 * Only the first column is there: a list view shows one column and yet tells assistive tools of a
 * list item for each of them (Qt 6.4), so that the third instance would be announced as the
 * fiftieth or so.
 *
 * Not a QSortFilterProxyModel: that asks for each row anew whenever two are compared, and tells of
 * each run of rows that a search hides, one after the other. Here an order is made of keys that are
 * read once, texts are prepared once for all keystrokes of a search, and a change of many runs is a
 * reset. A few rows that come, go, change or move are told one by one, as ever.
 */
class FleetFilter : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit FleetFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *source) override;

    /**
     * Keeps the rows in which every blank-separated word of `text` occurs in an attribute, as
     * shown or as it came, also where only the instance's record told it. Neither case nor accents
     * count; an empty text keeps all.
     */
    void setSearch(const QString &text);

    /**
     * Orders by OrderKey, ties by name and then by id, both ascending. What is not given comes
     * last in either order.
     */
    void sortBy(Attribute attribute, Qt::SortOrder order);

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /** Rows of the source. */
    using Rows = std::vector<int>;

    void onInserted(int first, int last);
    void onAboutToBeRemoved(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(int first, int last);
    void onSourceReset();

    void update(int row);
    Rows ordered() const;
    /** Those of `rows` that fit the search. */
    Rows fitting(const Rows &rows) const;
    bool fits(int row) const;
    /** Whether a row comes before another in the order of the moment. */
    bool precedes(int row, int other) const;
    Rows::iterator placeIn(Rows &rows, int row) const;
    void reorder();
    /** Tells of rows that come and go; what stays keeps its order. */
    void show(Rows shown);
    bool showInRuns(const Rows &shown);
    void insertShown(int row);
    void removeShown(int row);
    const QByteArray &searchText(int row) const;

    FleetModel *m_fleet = nullptr;
    Attribute m_attribute = Attribute::HostName;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_isSorted = false;
    std::vector<QByteArrayMatcher> m_words;
    /** What was searched for, as searchable() makes it. */
    QString m_search;
    Rows m_order;
    Rows m_shown;
    /** Of each row of the source where it is shown, -1 where it is not. Made when asked for. */
    mutable Rows m_places;
    /** searchable() of each row's texts while there is a search, each made when asked for. */
    mutable std::vector<QByteArray> m_texts;
};

} // namespace latchkey
