// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"
#include "fleet/clock.h"
#include "fleet/knownrows.h"
#include "fleet/preferences.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <vector>

namespace latchkey {

/** The account's instances: a row for each, a column for each attribute. It holds no secrets. */
class FleetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /**
     * Besides Display and ToolTip in each column, and in the first column AccessibleText: the row
     * in one line, "demo, Running, 1 × RTX-A6000, CANADA, $0.68/h". These are the same in every
     * column; their texts are as shown, one dash where nothing is given.
     */
    enum Role {
        IdRole = Qt::UserRole,
        StatusGroupRole, ///< A StatusGroup as int.
        GpuRole, ///< gpuSummary()
        FactsRole, ///< The chosen facts but the price, where given: a QStringList.
        PriceRole, ///< Empty where the price is not among the chosen facts.
        StatusRole,
        RegionRole,
        NameRole, ///< Instance::displayName()
    };

    FleetModel(const QLocale &locale, Clock clock, QObject *parent = nullptr);

    /**
     * Shows `instances`, matched to the rows by id, the first where an id comes twice. A row
     * keeps its place while its instance is there, and new ones come last: the order is the
     * filter's. Signals only what changed, nothing where nothing did.
     */
    void setInstances(const QList<Instance> &instances);
    QList<Instance> instances() const { return m_instances; }

    /**
     * What the record of an instance told, for known() alone: the row shows what the list
     * told. One of an instance that is not listed is kept for when it is.
     */
    void setRecord(const QString &id, const Instance &record);
    /** What FactsRole, PriceRole and AccessibleText tell besides name and status, in this order. */
    void setFacts(const QList<Attribute> &facts);
    /** Shows everything anew in the language of the moment, with this locale's numbers. */
    void setLocale(const QLocale &locale);
    /** No instances and no records. */
    void clear();
    /** The instance with this id or nullptr; valid until the next setInstances(). */
    const Instance *instance(const QString &id) const;
    /** `row` must exist; valid until the next setInstances(). */
    const Instance &at(int row) const { return m_instances.at(row); }
    /** What is known of the rows at this moment, and how it is shown. */
    KnownRows known() const;
    /** The row's instance with what only its record told. */
    Instance known(int row) const { return known().at(row); }
    /** The row of the instance with this id, -1 where there is none. */
    int row(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /** Takes what each row is now, nullptr where it is gone. */
    void removeGone(const std::vector<const Instance *> &now);
    void updateRows(const std::vector<const Instance *> &now);
    int rowOf(QByteArrayView id) const;
    void append(QList<Instance> added);
    void announceAll();
    QString shownText(const Instance &instance, Attribute attribute) const;
    QString accessibleText(const Instance &instance) const;
    QStringList facts(const Instance &instance) const;
    QString price(const Instance &instance) const;

    QLocale m_locale;
    QList<Attribute> m_facts = defaultFacts();
    Clock m_clock;
    QList<Instance> m_instances;
    QHash<QString, Instance> m_records;
    /** The rows by their id. Made when asked for, empty while rows come and go. */
    mutable std::vector<int> m_byId;
    /** Where row() found something last. */
    mutable int m_lastRow = 0;
};

} // namespace latchkey
