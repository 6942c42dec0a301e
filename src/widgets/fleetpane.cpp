// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleetpane.h"

#include "fleet/session.h"
#include "widgets/commands.h"
#include "widgets/fleetdelegate.h"
#include "widgets/listmessage.h"

#include <QActionGroup>
#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace latchkey {

FleetPane::FleetPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new QListView(this))
    , m_message(new ListMessage(this))
    , m_pages(new QStackedLayout(this))
    , m_sortMenu(new QMenu(this))
    , m_sortActions(new QActionGroup(this))
{
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
    // The pane looks the same with and without a list.
    m_message->setAutoFillBackground(true);
    m_message->setBackgroundRole(QPalette::Base);
    m_message->setForegroundRole(QPalette::Text);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_message);
    setFocusProxy(m_view);
    setMinimumWidth(248);
    setMaximumWidth(560);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(place));
    });
    retranslate();
}

void FleetPane::bind(Session &session, Commands &commands)
{
    m_session = &session;
    buildSortMenu(commands);
    m_filter.setSourceModel(&session.fleet());
    setSorting(m_sorting);
    connect(&session, &Session::accountChanged, this, &FleetPane::restoreSorting);
    connect(this, &FleetPane::sortingChanged, &session, &Session::rememberSorting);
    // Before the view hears of it, which then moves its current row at once.
    connect(&m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_rowsAreGoing = true; });
    connect(
        &m_filter, &QAbstractItemModel::rowsRemoved, this,
        [this] {
            m_rowsAreGoing = false;
            syncSelection();
        },
        Qt::QueuedConnection);
    // Behind what removed rows have queued.
    connect(
        &m_filter, &FleetFilter::settled, this,
        [this] {
            syncSelection();
            updatePage();
            if (m_opensMatch)
                openMatch();
        },
        Qt::QueuedConnection);
    m_view->setModel(&m_filter);
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
    m_opensMatch = false;
    m_filter.setSearch(text);
    syncSelection();
    updatePage();
}

void FleetPane::openMatch()
{
    m_opensMatch = !m_filter.isSettled();
    if (m_opensMatch)
        return;
    if (!m_view->selectionModel()->hasSelection() && m_filter.rowCount() > 0)
        m_session->select(m_filter.index(0, 0).data(FleetModel::IdRole).toString());
    setFocus();
}

QList<Instance> FleetPane::shown() const
{
    QList<Instance> instances;
    instances.reserve(m_filter.rowCount());
    for (int row = 0; row < m_filter.rowCount(); ++row)
        instances += m_session->fleet().at(m_filter.mapToSource(m_filter.index(row, 0)).row());
    return instances;
}

void FleetPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FleetPane::retranslate()
{
    m_view->setAccessibleName(tr("Instances"));
    m_sortMenu->setTitle(tr("Sort &by"));
    if (m_session)
        updatePage();
}

void FleetPane::buildSortMenu(Commands &commands)
{
    for (const auto &[command, attribute] :
         {std::pair(Command::SortByName, Attribute::HostName),
          std::pair(Command::SortByStatus, Attribute::Status),
          std::pair(Command::SortByGpu, Attribute::Gpu),
          std::pair(Command::SortByRegion, Attribute::Region),
          std::pair(Command::SortByPrice, Attribute::PricePerHour),
          std::pair(Command::SortByStart, Attribute::StartTime)}) {
        commands.set(command, [this, by = attribute] { chooseSorting({by, m_sorting.order}); });
        addSorting(commands.action(command), attribute);
    }
    m_sortMenu->addSeparator();
    m_descending = commands.action(Command::SortDescending);
    m_sortMenu->addAction(m_descending);
    m_descending->setCheckable(true);
    commands.set(Command::SortDescending, [this] {
        chooseSorting(
            {m_sorting.by, m_descending->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder});
    });
}

void FleetPane::addSorting(QAction *action, Attribute attribute)
{
    m_sortMenu->addAction(action);
    action->setCheckable(true);
    action->setData(static_cast<int>(attribute));
    m_sortActions->addAction(action);
}

void FleetPane::setSorting(const Sorting &sorting)
{
    const QList<QAction *> offered = m_sortActions->actions();
    const auto found = std::find_if(offered.cbegin(), offered.cend(), [&](const QAction *each) {
        return each->data().toInt() == static_cast<int>(sorting.by);
    });
    if (found == offered.cend()) {
        setSorting({});
        return;
    }
    m_sorting = sorting;
    (*found)->setChecked(true);
    m_descending->setChecked(sorting.order == Qt::DescendingOrder);
    m_filter.sortBy(sorting.by, sorting.order);
}

void FleetPane::chooseSorting(const Sorting &sorting)
{
    setSorting(sorting);
    Q_EMIT sortingChanged(sorting);
}

void FleetPane::restoreSorting()
{
    const auto &account = m_session->account();
    const QString id = account ? account->id : QString();
    // Not when it was only renamed.
    if (id == std::exchange(m_accountId, id))
        return;
    m_opensMatch = false;
    setSorting(m_session->sorting());
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
    const QModelIndex index = m_filter.mapFromSource(m_session->fleet().index(row, 0));
    if (index.isValid() && !m_view->selectionModel()->isSelected(index))
        m_view->setCurrentIndex(index);
    else if (!index.isValid())
        m_view->selectionModel()->clear();
}

void FleetPane::updatePage()
{
    const Presentation shown = present(m_session->listState());
    m_message->setWaiting(shown.showsProgress);
    if (m_filter.rowCount() > 0) {
        m_message->clear();
        showPage(m_view);
        return;
    }
    if (shown.showsData && !m_filter.isSettled())
        m_message->setText(tr("Loading the instances…"));
    else if (shown.showsData && !m_search.isEmpty())
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
