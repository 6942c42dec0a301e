// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetmodel.h"

#include "core/display.h"

#include <utility>

namespace latchkey {

namespace {

Attribute attributeOf(int column)
{
    return attributes()[static_cast<std::size_t>(column)].attribute;
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
    QHash<QString, Instance> incoming;
    QList<Instance> added;
    for (const Instance &each : instances) {
        if (incoming.contains(each.id()))
            continue;
        const Instance harmless = each.withoutSecrets();
        incoming.insert(each.id(), harmless);
        if (row(each.id()) < 0)
            added.append(harmless);
    }
    removeAllBut(incoming);
    updateRows(incoming);
    append(added);
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

QString FleetModel::searchText(int row) const
{
    const Instance instance = known(row);
    QString all;
    for (const AttributeInfo &each : attributes()) {
        if (isSecret(each.attribute) || !instance.isGiven(each.attribute))
            continue;
        all += shownText(instance, each.attribute) + QLatin1Char('\n');
        all += instance.text(each.attribute) + QLatin1Char('\n');
    }
    return all;
}

const Instance *FleetModel::instance(const QString &id) const
{
    const int place = row(id);
    return place < 0 ? nullptr : &m_instances.at(place);
}

int FleetModel::row(const QString &id) const
{
    if (m_rows.isEmpty()) {
        m_rows.reserve(m_instances.size());
        for (int place = 0; place < rowCount(); ++place)
            m_rows.insert(m_instances.at(place).id(), place);
    }
    return m_rows.value(id, -1);
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

void FleetModel::removeAllBut(const QHash<QString, Instance> &kept)
{
    const auto stays = [&](int row) { return kept.contains(at(row).id()); };
    // From the end, so that the rows before a removed run keep their numbers.
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays(last))
            continue;
        int first = last;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_instances.remove(first, last - first + 1);
        m_rows.clear();
        endRemoveRows();
        last = first;
    }
}

void FleetModel::updateRows(const QHash<QString, Instance> &incoming)
{
    int first = -1;
    for (int row = 0; row <= rowCount(); ++row) {
        const bool isChanged = row < rowCount() && at(row) != *incoming.constFind(at(row).id());
        if (isChanged) {
            m_instances[row] = *incoming.constFind(at(row).id());
            first = first < 0 ? row : first;
        } else if (first >= 0) {
            Q_EMIT dataChanged(index(first, 0), index(row - 1, columnCount() - 1));
            first = -1;
        }
    }
}

void FleetModel::append(const QList<Instance> &added)
{
    if (added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_instances += added;
    m_rows.clear();
    endInsertRows();
}

Instance FleetModel::known(int row) const
{
    return at(row).completedBy(m_records.value(at(row).id()));
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
