// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"
#include "fleet/fleetfilter.h"
#include "fleet/lastview.h"

#include <QWidget>

class QActionGroup;
class QListView;
class QMenu;
class QStackedLayout;

namespace latchkey {

class Commands;
class ListMessage;
class Session;

/** The list of instances, or why there is none. */
class FleetPane : public QWidget {
    Q_OBJECT

public:
    explicit FleetPane(QWidget *parent = nullptr);

    /** Shows the session's list and selects in it; to be called once. Both must outlive the pane,
     * which gives the commands for sorting their meaning. */
    void bind(Session &session, Commands &commands);
    void setSearch(const QString &text);
    /** The keyboard is where a search is typed, or has left that. */
    void prepareSearch() { m_filter.prepareSearch(); }
    void endSearch() { m_filter.endSearch(); }
    /** Hands the keyboard to the list, and where it marks nothing, opens its first instance; as
     * soon as the search is done. */
    void openMatch();
    /** The choice of what the list is sorted by; owned by the pane. */
    QMenu *sortMenu() { return m_sortMenu; }
    QListView *view() { return m_view; }
    const Sorting &sorting() const { return m_sorting; }
    /** The instances that are listed, in the order of the list. */
    QList<Instance> shown() const;
    int shownCount() const { return m_filter.rowCount(); }
    /** What the menu does not offer becomes the default. */
    void setSorting(const Sorting &sorting);

Q_SIGNALS:
    /** The user chose another order. */
    void sortingChanged(const latchkey::Sorting &sorting);
    /** The user wants the menu of the selected instance, there on the screen. */
    void menuRequested(const QPoint &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSortMenu(Commands &commands);
    void addSorting(QAction *action, Attribute attribute);
    void retranslate();
    void chooseSorting(const Sorting &sorting);
    /** The order that the account's list had last time. */
    void restoreSorting();
    void onSelectionChanged();
    /** Marks the session's instance in the list, or the first one where none is in view. */
    void syncSelection();
    void updatePage();
    void showPage(QWidget *page);

    Session *m_session = nullptr;
    FleetFilter m_filter;
    QListView *m_view;
    ListMessage *m_message;
    QStackedLayout *m_pages;
    QMenu *m_sortMenu;
    QActionGroup *m_sortActions;
    QAction *m_descending = nullptr;
    Sorting m_sorting;
    /** Whose list is sorted so. */
    QString m_accountId;
    QString m_search;
    /** The view moves its current row by itself when rows go; that is not the user's choice. */
    bool m_rowsAreGoing = false;
    /** The user wants the first instance that will be found. */
    bool m_opensMatch = false;
};

} // namespace latchkey
