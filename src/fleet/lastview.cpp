// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/lastview.h"

#include "fleet/settingsfile.h"

#include <QSettings>

namespace latchkey {

namespace {

QString instanceKey()
{
    return QStringLiteral("instance");
}

QString sortedByKey()
{
    return QStringLiteral("sortedBy");
}

QString descendingKey()
{
    return QStringLiteral("descending");
}

} // namespace

LastView::LastView(QSettings *settings, const QString &accountId)
    : m_settings(accountId.isEmpty() ? nullptr : settings)
    , m_accountId(accountId)
{
}

QString LastView::instanceId() const
{
    return m_settings ? m_settings->value(keyOf(instanceKey())).toString() : QString();
}

void LastView::keepInstanceId(const QString &id)
{
    if (!m_settings || id == instanceId())
        return;
    if (id.isEmpty())
        m_settings->remove(keyOf(instanceKey()));
    else
        m_settings->setValue(keyOf(instanceKey()), id);
}

Sorting LastView::sorting() const
{
    Sorting sorting;
    if (!m_settings)
        return sorting;
    const QString by = m_settings->value(keyOf(sortedByKey())).toString();
    for (const AttributeInfo &each : attributes()) {
        if (by == QLatin1String(each.key) && !isSecret(each.attribute))
            sorting.by = each.attribute;
    }
    if (m_settings->value(keyOf(descendingKey())).toBool())
        sorting.order = Qt::DescendingOrder;
    return sorting;
}

void LastView::keepSorting(const Sorting &sorting)
{
    if (!m_settings)
        return;
    m_settings->setValue(keyOf(sortedByKey()), key(sorting.by));
    m_settings->setValue(keyOf(descendingKey()), sorting.order == Qt::DescendingOrder);
}

QString LastView::keyOf(const QString &name) const
{
    // Inside the account's group, so that removing the account removes it.
    return accountGroup(m_accountId) + QStringLiteral("/view/") + name;
}

} // namespace latchkey
