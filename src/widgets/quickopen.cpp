// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickopen.h"

#include "core/display.h"
#include "fleet/fleetmodel.h"
#include "widgets/quickdelegate.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace latchkey {

namespace {

constexpr int linesShown = 10;
constexpr QSize comfortable(560, 0);

QuickEntry entryOf(const FleetModel &fleet, const KnownRows &known, int row)
{
    const Instance instance = known.at(row);
    const QModelIndex index = fleet.index(row, 0);
    const QString gpu = index.data(FleetModel::GpuRole).toString();
    const QString region = index.data(FleetModel::RegionRole).toString();
    QStringList details{index.data(FleetModel::StatusRole).toString(), gpu, region};
    details.removeAll(QString());
    details.removeAll(notGiven());
    return {
        .target = instance.id(),
        .title = instance.displayName(),
        .detail = details.join(QStringLiteral(" \u00b7 ")),
        .alsoFoundBy = {gpu, region, instance.text(Attribute::PublicIpv4),
                        instance.text(Attribute::LanIpv4), instance.id()},
        .status = static_cast<StatusGroup>(index.data(FleetModel::StatusGroupRole).toInt()),
    };
}

QList<QuickEntry> entriesOf(const FleetModel &fleet, const Commands &commands)
{
    const KnownRows known = fleet.known();
    QList<QuickEntry> entries;
    entries.reserve(fleet.rowCount());
    for (int row = 0; row < fleet.rowCount(); ++row)
        entries += entryOf(fleet, known, row);
    const QList<Command> all = commands.all();
    for (const Command command : all) {
        const QAction &action = *commands.action(command);
        // Nobody looks for this dialog in itself.
        if (command == Command::QuickOpen || !action.isEnabled())
            continue;
        entries += {command,
                    commands.title(command),
                    action.shortcut().toString(QKeySequence::NativeText),
                    {},
                    std::nullopt};
    }
    return entries;
}

} // namespace

QuickOpen::QuickOpen(const FleetModel &fleet, const Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_pattern(new QLineEdit(this))
    , m_view(new QListView(this))
{
    setWindowTitle(commands.title(Command::QuickOpen));
    m_pattern->setPlaceholderText(tr("Name, address, GPU, region, or a command"));
    m_pattern->setAccessibleName(windowTitle());
    m_pattern->setClearButtonEnabled(true);
    m_pattern->setTextMargins(4, 0, 4, 0);
    m_pattern->installEventFilter(this);
    m_view->setAccessibleName(tr("Matches"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new QuickDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_pattern);
    layout->addWidget(m_view);

    const auto list = [this, &fleet, &commands] { setEntries(entriesOf(fleet, commands)); };
    // Once for all that comes and goes in one answer.
    m_relist.setSingleShot(true);
    m_relist.setInterval(0);
    const auto listSoon = [this] { m_relist.start(); };
    connect(&m_relist, &QTimer::timeout, this, list);
    connect(&fleet, &QAbstractItemModel::rowsInserted, this, listSoon);
    connect(&fleet, &QAbstractItemModel::rowsRemoved, this, listSoon);
    connect(&fleet, &QAbstractItemModel::modelReset, this, listSoon);
    connect(m_pattern, &QLineEdit::textChanged, this, &QuickOpen::onPattern);
    connect(m_pattern, &QLineEdit::returnPressed, this, [this] { choose(m_view->currentIndex()); });
    connect(m_view, &QListView::clicked, this, &QuickOpen::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuickOpen::announceCurrent);
    list();
    m_pattern->setFocus();
    const int line =
        m_view->sizeHintForRow(0) > 0 ? m_view->sizeHintForRow(0) : 2 * fontMetrics().height();
    m_view->setMinimumHeight(4 * line);
    const int height = sizeHint().height() - m_view->sizeHint().height() + linesShown * line;
    resize(comfortable.expandedTo(QSize(0, height)).boundedTo(parentWidget()->size()));
    move(parentWidget()->geometry().center().x() - width() / 2,
         parentWidget()->geometry().top() + parentWidget()->height() / 10);
}

bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_view, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void QuickOpen::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QuickTarget target = m_model.target(index.row());
    // First, so that a command finds the window with the keyboard.
    accept();
    if (const QString *id = std::get_if<QString>(&target))
        Q_EMIT instanceChosen(*id);
    else
        Q_EMIT commandChosen(std::get<Command>(target));
}

void QuickOpen::setEntries(const QList<QuickEntry> &entries)
{
    const QModelIndex current = m_view->currentIndex();
    const auto chosen =
        current.row() > 0 ? std::optional(m_model.target(current.row())) : std::nullopt;
    m_model.setEntries(entries);
    int row = 0;
    for (int each = 0; chosen && each < m_model.rowCount(); ++each) {
        if (m_model.target(each) == *chosen)
            row = each;
    }
    m_view->setCurrentIndex(m_model.index(row));
}

void QuickOpen::onPattern(const QString &pattern)
{
    m_model.setPattern(pattern);
    m_view->setCurrentIndex(m_model.index(0));
}

void QuickOpen::announceCurrent()
{
    if (!m_view->currentIndex().isValid() || !m_pattern->hasFocus())
        return;
    QAccessibleEvent event(m_view, QAccessible::Focus);
    event.setChild(m_view->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace latchkey
