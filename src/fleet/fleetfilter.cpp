// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetfilter.h"

#include "core/fuzzy.h"
#include "core/orderkey.h"
#include "fleet/fleetmodel.h"

#include <algorithm>
#include <compare>
#include <numeric>
#include <optional>
#include <utility>

namespace latchkey {

namespace {

/** More rows that come at once are put in order all together. */
constexpr int mostOneByOne = 64;
/** More runs of rows that come or go at once are a reset. */
constexpr std::size_t mostRuns = 64;

/** Total over different instances, so that the order never depends on how the answer came. */
struct Key {
    Key(const Instance &instance, Attribute attribute)
        : value(instance, attribute)
        , id(instance.utf8(Attribute::Id))
    {
        // Given names that are equal by value need no second look.
        if (attribute != Attribute::HostName || !value.isGiven())
            name.emplace(instance.displayName());
    }

    OrderKey value;
    std::optional<TextKey> name;
    /** Of the instance, which has to outlive the key. */
    QByteArrayView id;
};

bool precedes(const Key &a, const Key &b, Qt::SortOrder order)
{
    if (a.value.isGiven() != b.value.isGiven())
        return a.value.isGiven();
    const auto byValue = a.value <=> b.value;
    if (std::is_neq(byValue))
        return order == Qt::AscendingOrder ? std::is_lt(byValue) : std::is_gt(byValue);
    const auto byName = a.name && b.name ? *a.name <=> *b.name : std::weak_ordering::equivalent;
    return std::is_neq(byName) ? std::is_lt(byName) : a.id < b.id;
}

/** Takes rows from the source's numbers on, because that many came or went before them. */
void shift(std::vector<int> &rows, int from, int by)
{
    for (int &row : rows)
        row += row >= from ? by : 0;
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
        connect(m_fleet, &Model::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
        connect(
            m_fleet, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { onAboutToBeRemoved(first, last); });
        connect(m_fleet, &Model::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
        connect(m_fleet, &Model::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    onChanged(first.row(), last.row());
                });
        connect(m_fleet, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(m_fleet, &Model::modelReset, this, [this] {
            onSourceReset();
            endResetModel();
        });
        connect(m_fleet, &Model::headerDataChanged, this,
                [this] { Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0); });
    }
    onSourceReset();
    endResetModel();
}

void FleetFilter::setSearch(const QString &text)
{
    const QString before = std::exchange(m_search, searchable(text).simplified());
    const QStringList words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_words.clear();
    for (const QString &word : words)
        m_words.emplace_back(word.toUtf8());
    if (m_words.empty())
        m_texts = {};
    // What fits a longer text fitted what it begins with.
    const bool isNarrower =
        !before.isEmpty() && before.isValidUtf16() && m_search.startsWith(before);
    show(fitting(isNarrower ? m_shown : m_order));
}

void FleetFilter::sortBy(Attribute attribute, Qt::SortOrder order)
{
    m_isSorted = true;
    m_attribute = attribute;
    m_direction = order;
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
        return QAbstractItemModel::headerData(section, orientation, role);
    return m_fleet->headerData(section, orientation, role);
}

void FleetFilter::onSourceReset()
{
    m_texts = {};
    m_order = ordered();
    m_shown = fitting(m_order);
    m_places.clear();
}

void FleetFilter::onInserted(int first, int last)
{
    const int count = last - first + 1;
    m_places.clear();
    shift(m_order, first, count);
    shift(m_shown, first, count);
    if (!m_texts.empty())
        m_texts.insert(m_texts.begin() + first, static_cast<std::size_t>(count), QByteArray());
    if (count > mostOneByOne) {
        m_order = ordered();
        show(fitting(m_order));
        return;
    }
    for (int row = first; row <= last; ++row) {
        m_order.insert(placeIn(m_order, row), row);
        if (fits(row))
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
    m_places.clear();
    shift(m_order, last + 1, -count);
    shift(m_shown, last + 1, -count);
    if (!m_texts.empty())
        m_texts.erase(m_texts.begin() + first, m_texts.begin() + last + 1);
}

void FleetFilter::onChanged(int first, int last)
{
    if (!m_texts.empty())
        std::fill(m_texts.begin() + first, m_texts.begin() + last + 1, QByteArray());
    // Of several, each would be looked for among others that stand where they no longer belong.
    if (first == last) {
        update(first);
        return;
    }
    reorder();
    show(fitting(m_order));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void FleetFilter::update(int row)
{
    std::erase(m_order, row);
    m_order.insert(placeIn(m_order, row), row);
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
    const auto to = static_cast<int>(placeIn(others, row) - others.begin());
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

FleetFilter::Rows FleetFilter::ordered() const
{
    Rows rows(m_fleet ? static_cast<std::size_t>(m_fleet->rowCount()) : 0);
    std::iota(rows.begin(), rows.end(), 0);
    if (!m_isSorted)
        return rows;
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.emplace_back(m_fleet->at(row), m_attribute);
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        return latchkey::precedes(keys[static_cast<std::size_t>(a)],
                                  keys[static_cast<std::size_t>(b)], m_direction);
    });
    return rows;
}

FleetFilter::Rows FleetFilter::fitting(const Rows &rows) const
{
    if (m_words.empty())
        return rows;
    Rows found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [this](int row) { return fits(row); });
    return found;
}

bool FleetFilter::fits(int row) const
{
    if (m_words.empty())
        return true;
    // One text in each line: no word spans two.
    const QByteArray &texts = searchText(row);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&texts](const QByteArrayMatcher &word) {
        return word.indexIn(texts) >= 0;
    });
}

bool FleetFilter::precedes(int row, int other) const
{
    if (!m_isSorted)
        return row < other;
    return latchkey::precedes(Key(m_fleet->at(row), m_attribute),
                              Key(m_fleet->at(other), m_attribute), m_direction);
}

FleetFilter::Rows::iterator FleetFilter::placeIn(Rows &rows, int row) const
{
    return std::lower_bound(rows.begin(), rows.end(), row,
                            [this](int a, int b) { return precedes(a, b); });
}

void FleetFilter::reorder()
{
    m_order = ordered();
    Rows isShown(m_order.size(), 0);
    for (const int row : m_shown)
        isShown[static_cast<std::size_t>(row)] = 1;
    Rows shown;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(shown),
                 [&isShown](int row) { return isShown[static_cast<std::size_t>(row)] != 0; });
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
    std::vector<bool> stays(m_order.size(), false);
    std::vector<bool> isShown(m_order.size(), false);
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
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const auto place = static_cast<int>(run->place);
        if (run->go > 0) {
            beginRemoveRows({}, place, place + static_cast<int>(run->go) - 1);
            const auto begin = m_shown.begin() + place;
            m_shown.erase(begin, begin + static_cast<std::ptrdiff_t>(run->go));
            m_places.clear();
            endRemoveRows();
        }
        if (!run->come.empty()) {
            beginInsertRows({}, place, place + static_cast<int>(run->come.size()) - 1);
            m_shown.insert(m_shown.begin() + place, run->come.begin(), run->come.end());
            m_places.clear();
            endInsertRows();
        }
    }
    return true;
}

void FleetFilter::insertShown(int row)
{
    const auto place = static_cast<int>(placeIn(m_shown, row) - m_shown.begin());
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

const QByteArray &FleetFilter::searchText(int row) const
{
    m_texts.resize(static_cast<std::size_t>(m_fleet->rowCount()));
    QByteArray &text = m_texts[static_cast<std::size_t>(row)];
    if (text.isEmpty())
        text = searchable(m_fleet->searchText(row)).toUtf8();
    return text;
}

} // namespace latchkey
