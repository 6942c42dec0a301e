// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/othermodel.h"

#include "core/display.h"

#include <algorithm>

namespace latchkey {

void OtherModel::setFields(const QList<OtherField> &fields)
{
    if (hasKeysOf(fields))
        updateRows(fields);
    else
        replaceRows(fields);
}

bool OtherModel::isSecret(int row) const
{
    return !secret(row).isEmpty();
}

bool OtherModel::isRevealed(int row) const
{
    return isSecret(row) && m_rows.at(row).isRevealed;
}

void OtherModel::setRevealed(int row, bool revealed)
{
    if (!isSecret(row) || m_rows.at(row).isRevealed == revealed)
        return;
    m_rows[row].isRevealed = revealed;
    const QModelIndex changed = index(row, ValueColumn);
    Q_EMIT dataChanged(changed, changed);
}

void OtherModel::maskAll()
{
    for (int row = 0; row < rowCount(); ++row)
        setRevealed(row, false);
}

const Secret &OtherModel::secret(int row) const
{
    static const Secret none;
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).field.secret : none;
}

int OtherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OtherModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant OtherModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (index.column() == KeyColumn)
        return row.field.key;
    if (row.field.isSecret())
        return row.isRevealed ? row.field.secret.reveal() : mask();
    return row.field.text.isEmpty() ? notGiven() : row.field.text;
}

bool OtherModel::isRevealed() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const Row &row) { return row.isRevealed; });
}

QVariant OtherModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        if (section == KeyColumn)
            return tr("Key");
        if (section == ValueColumn)
            return tr("Value");
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool OtherModel::hasKeysOf(const QList<OtherField> &fields) const
{
    return std::equal(m_rows.cbegin(), m_rows.cend(), fields.cbegin(), fields.cend(),
                      [](const Row &row, const OtherField &field) {
                          // One that has become a secret is shown in another way.
                          return row.field.key == field.key
                                 && row.field.isSecret() == field.isSecret();
                      });
}

void OtherModel::updateRows(const QList<OtherField> &fields)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).field == fields.at(row))
            continue;
        m_rows[row] = {fields.at(row), false};
        const QModelIndex changed = index(row, ValueColumn);
        Q_EMIT dataChanged(changed, changed);
    }
}

void OtherModel::replaceRows(const QList<OtherField> &fields)
{
    const auto isRevealedNow = [this](const OtherField &field) {
        return std::any_of(m_rows.cbegin(), m_rows.cend(), [&field](const Row &row) {
            return row.isRevealed && row.field == field;
        });
    };
    QList<Row> rows;
    rows.reserve(fields.size());
    for (const OtherField &field : fields)
        rows.append({field, isRevealedNow(field)});
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

} // namespace latchkey
