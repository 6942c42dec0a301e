// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetpane.h"

#include "fleet/session.h"
#include "widgets/fleetdelegate.h"

#include <QActionGroup>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>

namespace latchkey {

FleetPane::FleetPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new QListView(this))
    , m_message(new QLabel(this))
    , m_pages(new QStackedLayout(this))
    , m_sortMenu(new QMenu(tr("Sort &by"), this))
{
    m_view->setAccessibleName(tr("Instances"));
    m_view->setItemDelegate(new FleetDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(16);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setFocusPolicy(Qt::TabFocus);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_message);
    setFocusProxy(m_view);
    setMinimumWidth(200);
    buildSortMenu();
}

void FleetPane::bind(Session &session)
{
    m_session = &session;
    m_filter.setSourceModel(&session.fleet());
    m_names.setSourceModel(&m_filter);
    applySorting();
    // Before the view hears of it, which then moves its current row at once.
    connect(&m_names, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_rowsAreGoing = true; });
    connect(
        &m_names, &QAbstractItemModel::rowsRemoved, this,
        [this] {
            m_rowsAreGoing = false;
            syncSelection();
        },
        Qt::QueuedConnection);
    m_view->setModel(&m_names);
    // Not the current row: assistive tools change the selection alone.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FleetPane::onSelectionChanged);
    connect(&session, &Session::changed, this, [this] {
        syncSelection();
        updatePage();
    });
    connect(&session, &Session::selectionChanged, this, &FleetPane::syncSelection);
    updatePage();
}

void FleetPane::setSearch(const QString &text)
{
    m_search = text.trimmed();
    m_filter.setSearch(text);
    syncSelection();
    updatePage();
}

void FleetPane::openMatch()
{
    if (!m_view->selectionModel()->hasSelection() && m_filter.rowCount() > 0)
        m_session->select(m_filter.index(0, 0).data(FleetModel::IdRole).toString());
    setFocus();
}

void FleetPane::buildSortMenu()
{
    auto *attributes = new QActionGroup(this);
    for (const Attribute attribute :
         {Attribute::HostName, Attribute::Status, Attribute::Gpu, Attribute::Region,
          Attribute::PricePerHour, Attribute::StartTime})
        addSorting(attributes, attribute);
    m_sortMenu->addSeparator();
    QAction *descending = m_sortMenu->addAction(tr("&Descending"));
    descending->setCheckable(true);
    connect(descending, &QAction::toggled, this, [this](bool isDescending) {
        m_order = isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
        applySorting();
    });
}

void FleetPane::addSorting(QActionGroup *group, Attribute attribute)
{
    QAction *action = m_sortMenu->addAction(label(attribute));
    action->setCheckable(true);
    action->setChecked(attribute == m_sortedBy);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, attribute] {
        m_sortedBy = attribute;
        applySorting();
    });
}

void FleetPane::applySorting()
{
    m_filter.sortBy(m_sortedBy, m_order);
}

void FleetPane::onSelectionChanged()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (m_rowsAreGoing)
        return;
    if (selected.isEmpty())
        syncSelection(); // Ctrl takes the mark away, but the record stays.
    else
        m_session->select(selected.constFirst().data(FleetModel::IdRole).toString());
}

void FleetPane::syncSelection()
{
    if (m_rowsAreGoing)
        return;
    if (m_session->selectedId().isEmpty() && m_filter.rowCount() > 0) {
        m_session->select(m_filter.index(0, 0).data(FleetModel::IdRole).toString());
        return;
    }
    const int row = m_session->fleet().row(m_session->selectedId());
    const QModelIndex index =
        m_names.mapFromSource(m_filter.mapFromSource(m_session->fleet().index(row, 0)));
    if (index.isValid() && !m_view->selectionModel()->isSelected(index))
        m_view->setCurrentIndex(index);
    else if (!index.isValid())
        m_view->selectionModel()->clear();
}

void FleetPane::updatePage()
{
    const Presentation shown = present(m_session->listState());
    if (m_filter.rowCount() > 0) {
        showPage(m_view);
        return;
    }
    if (shown.showsData && !m_search.isEmpty())
        m_message->setText(tr("No instance matches “%1”.").arg(m_search));
    else if (shown.showsData)
        m_message->setText(
            tr("This account has no instances. One that you rent at the provider shows "
               "up here by itself."));
    else if (shown.showsProgress)
        m_message->setText(tr("Loading the instances…"));
    else if (shown.showsFailure)
        m_message->setText(tr("The instances could not be loaded."));
    else
        m_message->clear();
    showPage(m_message);
}

void FleetPane::showPage(QWidget *page)
{
    // The layout hands the keyboard's focus on from the page that had it.
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
}

} // namespace latchkey
