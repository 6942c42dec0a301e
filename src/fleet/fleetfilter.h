// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/fleetorder.h"
#include "fleet/searchtexts.h"

#include <QAbstractProxyModel>
#include <QString>

#include <atomic>
#include <memory>
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
 *
 * The window never waits for a long list: it is put in order, and its texts are read, in other
 * threads. Until then the rows are those of before, without what has come.
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
    /** A search is about to begin, or will not: its texts are made ready, or given back. */
    void prepareSearch();
    void endSearch();

    /**
     * Orders by OrderKey, ties by name and then by id, both ascending, texts by the locale of the
     * moment. What is not given comes last in either order.
     */
    void sortBy(Attribute attribute, Qt::SortOrder order);

    /** Whether the rows are those of the search and the order of the moment. */
    bool isSettled() const { return !m_isOrdering && !isWaitingForTexts(); }

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** isSettled() again, after it was not. */
    void settled();

private:
    /** Rows of the source. */
    using Rows = std::vector<int>;
    struct Reading {
        std::atomic<bool> isStopped = false;
    };

    void onInserted(int first, int last);
    void onAboutToBeRemoved(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(int first, int last);
    void onSourceReset();

    bool isSearching() const { return !m_words.empty(); }
    bool hasTexts() const { return m_isPrepared || isSearching(); }
    bool isWaitingForTexts() const { return isSearching() && m_reading; }
    void resetTexts();
    void replaceTexts();
    /** What must be known for a search, at once or soon; whether it is. */
    bool readTexts();
    void startReading();
    /** Rows are no longer as they are being read. */
    void readOn();
    void stopReading();

    /** Puts all rows in order, at once or soon. */
    void reorder();
    void startOrdering();
    void arrange(Rows order);
    /** Shows what fits; what is shown already may have moved. */
    void refit();
    bool isSameSet(const Rows &shown) const;
    void move(Rows shown);
    void insertOrdered(Rows &rows, int row) const;
    /** Of one row that changed. */
    void update(int row);
    /** Those of `rows` that fit the search. */
    Rows fitting(const Rows &rows) const;
    bool fits(int row) const { return !isSearching() || m_texts->has(m_words, row); }
    /** Tells of rows that come and go; what stays keeps its order. */
    void show(Rows shown);
    bool showInRuns(const Rows &shown);
    void insertShown(int row);
    void removeShown(int row);

    FleetModel *m_fleet = nullptr;
    FleetOrder m_by;
    SearchTexts::Words m_words;
    /** What was searched for, as searchable() makes it. */
    QString m_search;
    bool m_isPrepared = false;
    /** Never nullptr; shared with a thread that is giving them back. */
    std::shared_ptr<SearchTexts> m_texts = std::make_shared<SearchTexts>();
    /** Of the texts of all rows, where that goes on in another thread. */
    std::shared_ptr<Reading> m_reading;
    /** Raised by whatever makes an order that is being made one of the past. */
    int m_revision = 0;
    bool m_isOrdering = false;
    Rows m_order;
    Rows m_shown;
    /** Of each row of the source where it is shown, -1 where it is not. Made when asked for. */
    mutable Rows m_places;
};

} // namespace latchkey
