// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetfilter.h"

#include "core/background.h"
#include "core/fuzzy.h"
#include "fleet/fleetmodel.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace latchkey {

namespace {

/** So many are put in order, and read, before anyone notices. */
constexpr int mostAtOnce = 1000;
/** More rows that come or change at once are put in order all together. */
constexpr int mostOneByOne = 64;
/** More runs of rows that come or go at once are a reset. */
constexpr std::size_t mostRuns = 64;

/** Takes rows from the source's numbers on, because that many came or went before them. */
void shift(std::vector<int> &rows, int from, int by)
{
    for (int &row : rows)
        row += row >= from ? by : 0;
}

void read(SearchTexts &texts, const KnownRows &known, int row)
{
    const Instance instance = known.at(row);
    texts.read(row, instance,
               [&](Attribute attribute) { return known.shownText(instance, attribute); });
}

/** Which takes longer than a frame for those of a long list. */
void giveBack(std::shared_ptr<SearchTexts> texts)
{
    if (texts->rowCount() > mostAtOnce)
        QThreadPool::globalInstance()->start([gone = std::move(texts)] { });
}

} // namespace

FleetFilter::FleetFilter(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void FleetFilter::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (m_fleet)
        m_fleet->disconnect(this);
    QAbstractProxyModel::setSourceModel(source);
    m_fleet = qobject_cast<FleetModel *>(source);
    if (m_fleet) {
        using Model = QAbstractItemModel;
        // What comes may also end what was waited for.
        const auto on = [this](auto signal, auto act) {
            connect(m_fleet, signal, this, [this, act](const auto &...told) {
                const bool wasSettled = isSettled();
                act(told...);
                if (!wasSettled && isSettled())
                    Q_EMIT settled();
            });
        };
        on(&Model::rowsInserted,
           [this](const QModelIndex &, int first, int last, auto) { onInserted(first, last); });
        on(&Model::rowsAboutToBeRemoved, [this](const QModelIndex &, int first, int last, auto) {
            onAboutToBeRemoved(first, last);
        });
        on(&Model::rowsRemoved,
           [this](const QModelIndex &, int first, int last, auto) { onRemoved(first, last); });
        on(&Model::dataChanged, [this](const QModelIndex &first, const QModelIndex &last,
                                       const QList<int> &) { onChanged(first.row(), last.row()); });
        on(&Model::modelAboutToBeReset, [this](auto) { beginResetModel(); });
        on(&Model::modelReset, [this](auto) {
            onSourceReset();
            endResetModel();
        });
        on(&Model::headerDataChanged, [this](Qt::Orientation, int, int) {
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
            // It is in another language.
            if (m_by.setLocale(QLocale()))
                reorder();
        });
    }
    onSourceReset();
    endResetModel();
}

void FleetFilter::setSearch(const QString &text)
{
    const QString before = std::exchange(m_search, searchable(text).simplified());
    const QStringList words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool wasSettled = isSettled();
    const bool hadTexts = hasTexts();
    m_words.clear();
    for (const QString &word : words)
        m_words.push_back(word.toUtf8());
    if (hasTexts() != hadTexts)
        resetTexts();
    if (isSearching() && !readTexts())
        return;
    // What fits a longer text fitted what it begins with.
    const bool isNarrower =
        wasSettled && !before.isEmpty() && before.isValidUtf16() && m_search.startsWith(before);
    show(fitting(isNarrower ? m_shown : m_order));
}

void FleetFilter::prepareSearch()
{
    const bool hadTexts = hasTexts();
    m_isPrepared = true;
    if (hadTexts)
        return;
    resetTexts();
    readTexts();
}

void FleetFilter::endSearch()
{
    m_isPrepared = false;
    if (!hasTexts())
        resetTexts();
}

void FleetFilter::resetTexts()
{
    stopReading();
    replaceTexts();
}

void FleetFilter::replaceTexts()
{
    giveBack(std::exchange(m_texts, std::make_shared<SearchTexts>()));
    m_texts->reset(m_fleet && hasTexts() ? m_fleet->rowCount() : 0);
}

bool FleetFilter::readTexts()
{
    if (m_reading)
        return false;
    Rows missing;
    for (int row = m_texts->missing(0); row >= 0; row = m_texts->missing(row + 1)) {
        if (missing.size() == mostAtOnce) {
            startReading();
            return false;
        }
        missing.push_back(row);
    }
    if (missing.empty())
        return true;
    const KnownRows known = m_fleet->known();
    for (const int row : missing)
        read(*m_texts, known, row);
    return true;
}

void FleetFilter::startReading()
{
    m_reading = std::make_shared<Reading>();
    inBackground(
        *QThreadPool::globalInstance(), this,
        [reading = m_reading, known = m_fleet->known()] {
            auto texts = std::make_shared<SearchTexts>();
            const auto count = static_cast<int>(known.instances.size());
            texts->reset(count);
            for (int row = 0; row < count && !reading->isStopped; ++row)
                read(*texts, known, row);
            return texts;
        },
        [this, reading = m_reading](std::shared_ptr<SearchTexts> texts) {
            if (reading != m_reading) {
                giveBack(std::move(texts));
                return;
            }
            m_reading.reset();
            giveBack(std::exchange(m_texts, std::move(texts)));
            if (!isSearching())
                return;
            refit();
            if (isSettled())
                Q_EMIT settled();
        });
}

void FleetFilter::readOn()
{
    const bool wasWaiting = isWaitingForTexts();
    stopReading();
    if (readTexts() && wasWaiting)
        refit();
}

void FleetFilter::stopReading()
{
    if (m_reading)
        std::exchange(m_reading, nullptr)->isStopped = true;
}

void FleetFilter::sortBy(Attribute attribute, Qt::SortOrder order)
{
    m_by = FleetOrder(attribute, order, QLocale());
    reorder();
}

QModelIndex FleetFilter::mapToSource(const QModelIndex &index) const
{
    // The base class asks for the invalid one as well.
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return m_fleet->index(m_shown[static_cast<std::size_t>(index.row())], index.column());
}

QModelIndex FleetFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() > 0 || !m_fleet)
        return {};
    if (m_places.empty()) {
        m_places.assign(static_cast<std::size_t>(m_fleet->rowCount()), -1);
        for (std::size_t place = 0; place < m_shown.size(); ++place)
            m_places[static_cast<std::size_t>(m_shown[place])] = static_cast<int>(place);
    }
    const auto row = static_cast<std::size_t>(index.row());
    const int place = row < m_places.size() ? m_places[row] : -1;
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QModelIndex FleetFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FleetFilter::parent(const QModelIndex &) const
{
    return {};
}

int FleetFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FleetFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_fleet ? 0 : 1;
}

QVariant FleetFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_fleet)
        return QAbstractProxyModel::headerData(section, orientation, role);
    return m_fleet->headerData(section, orientation, role);
}

void FleetFilter::onSourceReset()
{
    resetTexts();
    m_places.clear();
    ++m_revision;
    const bool isLong = m_fleet && m_fleet->rowCount() > mostAtOnce;
    m_order = m_fleet && !isLong ? m_by.ordered(m_fleet->instances()) : Rows();
    m_shown = !isSearching() || readTexts() ? fitting(m_order) : Rows();
    if (isLong)
        startOrdering();
}

void FleetFilter::onInserted(int first, int last)
{
    const int count = last - first + 1;
    ++m_revision;
    m_places.clear();
    shift(m_order, first, count);
    shift(m_shown, first, count);
    if (hasTexts()) {
        m_texts->insert(first, count);
        readOn();
    }
    if (count > mostOneByOne) {
        reorder();
        return;
    }
    for (int row = first; row <= last; ++row) {
        insertOrdered(m_order, row);
        if (!isWaitingForTexts() && fits(row))
            insertShown(row);
    }
}

void FleetFilter::onAboutToBeRemoved(int first, int last)
{
    const auto goes = [first, last](int row) { return row >= first && row <= last; };
    Rows shown = m_shown;
    std::erase_if(shown, goes);
    show(std::move(shown));
    std::erase_if(m_order, goes);
}

void FleetFilter::onRemoved(int first, int last)
{
    const int count = last - first + 1;
    ++m_revision;
    m_places.clear();
    shift(m_order, last + 1, -count);
    shift(m_shown, last + 1, -count);
    if (hasTexts()) {
        m_texts->remove(first, last);
        readOn();
    }
}

void FleetFilter::onChanged(int first, int last)
{
    ++m_revision;
    if (hasTexts()) {
        // All of them are in another language, too.
        if (last - first + 1 == m_fleet->rowCount() || m_texts->isCrowded())
            replaceTexts();
        else
            m_texts->forget(first, last);
        readOn();
    }
    if (first == last) {
        update(first);
        return;
    }
    if (last - first < mostOneByOne) {
        // None of them may be looked for among others that stand where they no longer belong.
        Rows order = m_order;
        std::erase_if(order, [first, last](int row) { return row >= first && row <= last; });
        for (int row = first; row <= last; ++row)
            insertOrdered(order, row);
        arrange(std::move(order));
    } else {
        reorder();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void FleetFilter::update(int row)
{
    std::erase(m_order, row);
    insertOrdered(m_order, row);
    if (isWaitingForTexts())
        return;
    const auto before = std::find(m_shown.begin(), m_shown.end(), row);
    if (!fits(row)) {
        removeShown(row);
        return;
    }
    if (before == m_shown.end()) {
        insertShown(row);
        return;
    }
    const auto from = static_cast<int>(before - m_shown.begin());
    Rows others = m_shown;
    others.erase(others.begin() + from);
    const auto to = static_cast<int>(m_by.placeOf(row, others, m_fleet->instances()));
    if (to != from) {
        // Where it goes to is told by the row that it then stands before.
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        others.insert(others.begin() + to, row);
        m_shown = std::move(others);
        m_places.clear();
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, 0));
}

void FleetFilter::reorder()
{
    ++m_revision;
    if (!m_fleet)
        return;
    if (m_fleet->rowCount() <= mostAtOnce)
        arrange(m_by.ordered(m_fleet->instances()));
    else
        startOrdering();
}

void FleetFilter::startOrdering()
{
    // What is on its way is made anew when it comes.
    if (std::exchange(m_isOrdering, true))
        return;
    inBackground(
        *QThreadPool::globalInstance(), this,
        [by = m_by, instances = m_fleet->instances()] { return by.ordered(instances); },
        [this, revision = m_revision](Rows order) {
            m_isOrdering = false;
            if (revision != m_revision)
                reorder();
            else
                arrange(std::move(order));
            if (isSettled())
                Q_EMIT settled();
        });
}

void FleetFilter::arrange(Rows order)
{
    m_order = std::move(order);
    refit();
}

void FleetFilter::refit()
{
    if (isWaitingForTexts())
        return;
    Rows shown = fitting(m_order);
    if (isSameSet(shown))
        move(std::move(shown));
    else
        show(std::move(shown));
}

bool FleetFilter::isSameSet(const Rows &shown) const
{
    if (shown.size() != m_shown.size())
        return false;
    std::vector<bool> isShown(static_cast<std::size_t>(m_fleet->rowCount()), false);
    for (const int row : m_shown)
        isShown[static_cast<std::size_t>(row)] = true;
    return std::all_of(shown.begin(), shown.end(),
                       [&](int row) { return isShown[static_cast<std::size_t>(row)]; });
}

void FleetFilter::move(Rows shown)
{
    if (shown == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    Rows rows;
    for (const QModelIndex &each : kept)
        rows.push_back(m_shown[static_cast<std::size_t>(each.row())]);
    m_shown = std::move(shown);
    m_places.clear();
    QModelIndexList moved;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        moved +=
            mapFromSource(m_fleet->index(rows[static_cast<std::size_t>(i)], kept.at(i).column()));
    }
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FleetFilter::insertOrdered(Rows &rows, int row) const
{
    const std::size_t place = m_by.placeOf(row, rows, m_fleet->instances());
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(place), row);
}

FleetFilter::Rows FleetFilter::fitting(const Rows &rows) const
{
    return isSearching() ? m_texts->having(m_words, rows) : rows;
}

void FleetFilter::show(Rows shown)
{
    if (shown == m_shown || showInRuns(shown))
        return;
    beginResetModel();
    m_shown = std::move(shown);
    m_places.clear();
    endResetModel();
}

bool FleetFilter::showInRuns(const Rows &shown)
{
    /** Rows that come before, or go from, a place of what is shown now. */
    struct Run {
        std::size_t place;
        Rows come;
        std::size_t go = 0;
    };
    const auto rows = static_cast<std::size_t>(m_fleet->rowCount());
    std::vector<bool> stays(rows, false);
    std::vector<bool> isShown(rows, false);
    for (const int row : shown)
        stays[static_cast<std::size_t>(row)] = true;
    for (const int row : m_shown)
        isShown[static_cast<std::size_t>(row)] = true;

    std::vector<Run> runs;
    auto next = shown.begin();
    bool isRun = false;
    for (std::size_t place = 0; place <= m_shown.size(); ++place) {
        Run run{place, {}, 0};
        while (next != shown.end() && !isShown[static_cast<std::size_t>(*next)])
            run.come.push_back(*next++);
        const bool goes =
            place < m_shown.size() && !stays[static_cast<std::size_t>(m_shown[place])];
        if (!run.come.empty() || (goes && !isRun))
            runs.push_back(run);
        if (goes)
            ++runs.back().go;
        else if (place < m_shown.size() && *next++ != m_shown[place])
            return false; // What stays is in another order.
        isRun = goes;
        if (runs.size() > mostRuns)
            return false;
    }
    // From the end, so that the places before keep their numbers.
    for (const Run &run : std::views::reverse(runs)) {
        const auto place = static_cast<int>(run.place);
        if (run.go > 0) {
            beginRemoveRows({}, place, place + static_cast<int>(run.go) - 1);
            const auto begin = m_shown.begin() + place;
            m_shown.erase(begin, begin + static_cast<std::ptrdiff_t>(run.go));
            m_places.clear();
            endRemoveRows();
        }
        if (!run.come.empty()) {
            beginInsertRows({}, place, place + static_cast<int>(run.come.size()) - 1);
            m_shown.insert(m_shown.begin() + place, run.come.begin(), run.come.end());
            m_places.clear();
            endInsertRows();
        }
    }
    return true;
}

void FleetFilter::insertShown(int row)
{
    const auto place = static_cast<int>(m_by.placeOf(row, m_shown, m_fleet->instances()));
    beginInsertRows({}, place, place);
    m_shown.insert(m_shown.begin() + place, row);
    m_places.clear();
    endInsertRows();
}

void FleetFilter::removeShown(int row)
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), row);
    if (found == m_shown.end())
        return;
    const auto place = static_cast<int>(found - m_shown.begin());
    beginRemoveRows({}, place, place);
    m_shown.erase(found);
    m_places.clear();
    endRemoveRows();
}

} // namespace latchkey
