// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetmodel.h"

#include "core/display.h"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace latchkey {

namespace {

Attribute attributeOf(int column)
{
    return attributes()[static_cast<std::size_t>(column)].attribute;
}

/** First and last rows. */
using Runs = std::vector<std::pair<int, int>>;

void add(Runs &runs, int row)
{
    if (!runs.empty() && runs.back().second == row - 1)
        runs.back().second = row;
    else
        runs.emplace_back(row, row);
}

/** What is told of more runs of rows at once is told of all: each costs as much as there are rows.
 */
constexpr std::size_t mostRuns = 64;

/** False where ids may come twice. To put 100,000 ids into a set takes twice as long. */
bool areDistinct(const QList<Instance> &instances)
{
    std::vector<std::size_t> hashes;
    hashes.reserve(static_cast<std::size_t>(instances.size()));
    for (const Instance &each : instances)
        hashes.push_back(qHash(each.utf8(Attribute::Id)));
    std::sort(hashes.begin(), hashes.end());
    return std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end();
}

QList<Instance> withoutSecrets(const QList<Instance> &instances)
{
    QList<Instance> open;
    open.reserve(instances.size());
    for (const Instance &each : instances)
        open.append(each.withoutSecrets());
    return open;
}

} // namespace

FleetModel::FleetModel(const QLocale &locale, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
    , m_clock(std::move(clock))
{
}

void FleetModel::setInstances(const QList<Instance> &instances)
{
    if (m_instances.isEmpty() && areDistinct(instances)) {
        append(withoutSecrets(instances));
        return;
    }
    // For each row what it is now, nullptr where it is gone.
    std::vector<const Instance *> now(m_instances.size(), nullptr);
    QList<Instance> added;
    std::unordered_set<std::string_view> addedIds;
    int next = 0;
    for (const Instance &each : instances) {
        // Most often they come in the order of last time.
        const QByteArrayView id = each.utf8(Attribute::Id);
        const bool isNext = next < rowCount() && at(next).utf8(Attribute::Id) == id;
        const int place = isNext ? next : rowOf(id);
        if (place >= 0) {
            next = place + 1;
            const Instance *&known = now[static_cast<std::size_t>(place)];
            known = known ? known : &each;
        } else if (addedIds.emplace(id.data(), id.size()).second) {
            added.append(each.withoutSecrets());
        }
    }
    removeGone(now);
    std::erase(now, nullptr);
    updateRows(now);
    append(std::move(added));
}

void FleetModel::setRecord(const QString &id, const Instance &record)
{
    const Instance before = std::exchange(m_records[id], record.withoutSecrets());
    const int place = row(id);
    if (place >= 0 && at(place).completedBy(before) != known(place))
        Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
}

void FleetModel::setFacts(const QList<Attribute> &facts)
{
    if (std::exchange(m_facts, facts) != facts)
        announceAll();
}

void FleetModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    announceAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void FleetModel::announceAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void FleetModel::clear()
{
    setInstances({});
    m_records.clear();
}

const Instance *FleetModel::instance(const QString &id) const
{
    const int place = row(id);
    return place < 0 ? nullptr : &m_instances.at(place);
}

int FleetModel::row(const QString &id) const
{
    const QByteArray wanted = id.toUtf8();
    const auto isThere = [&](int row) { return at(row).utf8(Attribute::Id) == wanted; };
    // The one in view is asked for over and over, and is worth no index of all.
    if (m_lastRow < rowCount() && isThere(m_lastRow))
        return m_lastRow;
    for (int row = 0; row < rowCount(); ++row) {
        if (isThere(row))
            return m_lastRow = row;
    }
    return -1;
}

int FleetModel::rowOf(QByteArrayView id) const
{
    const auto idAt = [this](int row) { return at(row).utf8(Attribute::Id); };
    if (m_byId.empty()) {
        m_byId.resize(m_instances.size());
        std::iota(m_byId.begin(), m_byId.end(), 0);
        std::sort(m_byId.begin(), m_byId.end(), [&](int a, int b) { return idAt(a) < idAt(b); });
    }
    const auto found =
        std::lower_bound(m_byId.begin(), m_byId.end(), id,
                         [&](int row, QByteArrayView wanted) { return idAt(row) < wanted; });
    return found != m_byId.end() && idAt(*found) == id ? *found : -1;
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_instances.size());
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(attributeCount);
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Instance &instance = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(instance, attributeOf(index.column()));
    case Qt::ToolTipRole: {
        const QString text =
            shown(instance, attributeOf(index.column()), m_locale, m_clock()).toolTip;
        return text.isEmpty() ? QVariant() : text;
    }
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? accessibleText(instance) : QVariant();
    case IdRole:
        return instance.id();
    case NameRole:
        return instance.displayName();
    case StatusGroupRole:
        return static_cast<int>(statusGroup(instance.text(Attribute::Status)));
    case StatusRole:
        return shownText(instance, Attribute::Status);
    case RegionRole:
        return shownText(instance, Attribute::Region);
    case FactsRole:
        return facts(instance);
    case PriceRole:
        return price(instance);
    case GpuRole: {
        const QString gpu = gpuSummary(instance, m_locale);
        return gpu.isEmpty() ? notGiven() : gpu;
    }
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    return label(attributeOf(section));
}

void FleetModel::removeGone(const std::vector<const Instance *> &now)
{
    Runs runs;
    for (int row = 0; row < rowCount(); ++row) {
        if (!now[static_cast<std::size_t>(row)])
            add(runs, row);
    }
    if (runs.size() > mostRuns) {
        beginResetModel();
        auto kept = now.cbegin();
        m_instances.removeIf([&kept](const Instance &) { return *kept++ == nullptr; });
        m_byId.clear();
        endResetModel();
        return;
    }
    // From the end, so that the rows before a removed run keep their numbers.
    for (const auto &[first, last] : std::views::reverse(runs)) {
        beginRemoveRows({}, first, last);
        m_instances.remove(first, last - first + 1);
        m_byId.clear();
        endRemoveRows();
    }
}

void FleetModel::updateRows(const std::vector<const Instance *> &now)
{
    const auto changed = [&](int row) {
        return now[static_cast<std::size_t>(row)]->withoutSecrets();
    };
    Runs runs;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row) != changed(row))
            add(runs, row);
    }
    if (runs.size() > mostRuns)
        runs = {{runs.front().first, runs.back().second}};
    // Nobody may hear of one while another has changed already: who puts them in order looks for
    // its place among rows that still are what they are ordered by.
    for (const auto &[first, last] : runs) {
        for (int row = first; row <= last; ++row)
            m_instances[row] = changed(row);
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
}

void FleetModel::append(QList<Instance> added)
{
    if (added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    if (m_instances.isEmpty())
        m_instances = std::move(added);
    else
        m_instances += added;
    m_byId.clear();
    endInsertRows();
}

KnownRows FleetModel::known() const
{
    return {m_instances, m_records, m_locale, m_clock()};
}

QString FleetModel::shownText(const Instance &instance, Attribute attribute) const
{
    return shown(instance, attribute, m_locale, m_clock()).text;
}

QStringList FleetModel::facts(const Instance &instance) const
{
    QStringList texts;
    for (const Attribute each : m_facts) {
        if (each == Attribute::Gpu)
            texts += gpuSummary(instance, m_locale);
        else if (each != Attribute::PricePerHour && instance.isGiven(each))
            texts += shownText(instance, each);
    }
    texts.removeAll(QString());
    return texts;
}

QString FleetModel::price(const Instance &instance) const
{
    return m_facts.contains(Attribute::PricePerHour) ? shownText(instance, Attribute::PricePerHour)
                                                     : QString();
}

QString FleetModel::accessibleText(const Instance &instance) const
{
    QStringList all = facts(instance);
    if (instance.isGiven(Attribute::Status))
        all.prepend(shownText(instance, Attribute::Status));
    if (instance.isGiven(Attribute::PricePerHour))
        all += price(instance);
    QString text = instance.displayName();
    for (const QString &fact : std::as_const(all)) {
        if (!fact.isEmpty())
            text = tr("%1, %2", "facts about an instance read out one after the other")
                       .arg(text, fact);
    }
    return text;
}

} // namespace latchkey
