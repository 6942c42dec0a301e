// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/instancemodel.h"

#include "core/ports.h"
#include "core/sshcommand.h"

#include <utility>

namespace latchkey {

namespace {

std::size_t place(Attribute attribute)
{
    return static_cast<std::size_t>(attribute);
}

} // namespace

bool InstanceModel::Cell::operator==(const Cell &other) const
{
    return shown.text == other.shown.text && shown.toolTip == other.shown.toolTip
           && plain == other.plain && isGiven == other.isGiven && revealed == other.revealed;
}

InstanceModel::InstanceModel(const QLocale &locale, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
    , m_clock(std::move(clock))
{
    update();
}

void InstanceModel::setInstance(const std::optional<Instance> &instance)
{
    const bool isAnother = !m_instance || !instance || m_instance->id() != instance->id();
    if (isAnother)
        m_revealed = false;
    if (isAnother && m_instance)
        m_userName.clear();
    m_instance = instance;
    update();
}

void InstanceModel::setRevealed(bool revealed)
{
    m_revealed = revealed;
    update();
}

void InstanceModel::setSecretsKnown(bool known)
{
    m_secretsKnown = known;
    update();
}

void InstanceModel::setUserName(const QString &name)
{
    m_userName = name.trimmed();
    update();
}

QString InstanceModel::userName() const
{
    if (!m_instance)
        return {};
    return m_userName.isEmpty() ? m_instance->text(Attribute::UserName) : m_userName;
}

void InstanceModel::tick()
{
    update();
}

void InstanceModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    update();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<Instance> InstanceModel::withUserName() const
{
    std::optional<Instance> instance = m_instance;
    if (instance)
        instance->setText(Attribute::UserName, userName());
    return instance;
}

const Secret &InstanceModel::password() const
{
    static const Secret none;
    return m_instance && m_secretsKnown ? m_instance->password() : none;
}

std::optional<QString> InstanceModel::sshCommand() const
{
    if (!m_instance)
        return std::nullopt;
    return latchkey::sshCommand(userName(), m_instance->text(Attribute::PublicIpv4),
                                sshPort(m_instance->text(Attribute::ExposedPorts)),
                                m_terminalCommand);
}

int InstanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int InstanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(attributeCount);
}

QVariant InstanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell &cell = m_cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.revealed.isEmpty() ? cell.shown.text : cell.revealed.reveal();
    case Qt::ToolTipRole:
        return cell.shown.toolTip.isEmpty() ? QVariant() : cell.shown.toolTip;
    case PlainRole:
        return cell.plain;
    case GivenRole:
        return cell.isGiven;
    default:
        return {};
    }
}

QVariant InstanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    return label(attributes()[static_cast<std::size_t>(section)].attribute);
}

InstanceModel::Cell InstanceModel::cell(Attribute attribute, const QDateTime &now) const
{
    Cell cell;
    cell.shown.text = notGiven();
    if (!m_instance)
        return cell;
    if (isSecret(attribute)) {
        cell.isGiven = !password().isEmpty();
        if (cell.isGiven)
            cell.shown.text = mask();
        if (m_revealed)
            cell.revealed = password();
        return cell;
    }
    if (attribute == Attribute::UserName && !m_userName.isEmpty())
        return {{m_userName, {}}, m_userName, true, {}};
    cell.shown = shown(*m_instance, attribute, m_locale, now);
    cell.plain = m_instance->text(attribute);
    cell.isGiven = m_instance->isGiven(attribute);
    return cell;
}

void InstanceModel::update()
{
    const bool wasRevealed = !m_cells[place(Attribute::Password)].revealed.isEmpty();
    m_revealed = m_revealed && !password().isEmpty();

    const QDateTime now = m_clock();
    Cells before;
    std::swap(before, m_cells);
    int first = -1;
    int last = -1;
    for (const AttributeInfo &each : attributes()) {
        Cell &after = m_cells[place(each.attribute)];
        after = cell(each.attribute, now);
        if (after == before[place(each.attribute)])
            continue;
        last = column(each.attribute);
        first = first < 0 ? last : first;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(0, first), index(0, last));
    if (wasRevealed != m_revealed)
        Q_EMIT revealedChanged(m_revealed);
}

} // namespace latchkey
