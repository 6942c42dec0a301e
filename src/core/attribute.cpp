// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attribute.h"

#include <QCoreApplication>

namespace latchkey {

namespace {

using A = Attribute;

// clang-format off
constexpr std::array<AttributeInfo, attributeCount> table = {{
    {A::HostName,     "host_name",      {"name", nullptr},         QT_TRANSLATE_NOOP("Attribute", "Name"),           Group::Connect,   Kind::Text},
    {A::Status,       "status",         {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Status"),         Group::Connect,   Kind::Status},
    {A::Id,           "id",             {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "ID"),             Group::Placement, Kind::Text},
    {A::PublicIpv4,   "public_ipv4",    {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Public IPv4"),    Group::Connect,   Kind::Address},
    {A::LanIpv4,      "lan_ipv4",       {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "LAN IPv4"),       Group::Connect,   Kind::Address},
    {A::UserName,     "user_name",      {"username", "vm_name"},   QT_TRANSLATE_NOOP("Attribute", "User name"),      Group::Connect,   Kind::Text},
    {A::Password,     "password",       {"vm_password", nullptr},  QT_TRANSLATE_NOOP("Attribute", "Password"),       Group::Connect,   Kind::Secret},
    {A::ExposedPorts, "exposed_ports",  {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Ports"),          Group::Connect,   Kind::Ports},
    {A::LoginMethod,  "login_method",   {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Login method"),   Group::Connect,   Kind::Text},
    {A::Gpu,          "gpu",            {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "GPU"),            Group::Hardware,  Kind::Text},
    {A::GpuType,      "gpu_type",       {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "GPU type"),       Group::Hardware,  Kind::Text},
    {A::GpuCount,     "gpu_count",      {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "GPU count"),      Group::Hardware,  Kind::Count},
    {A::CpuCores,     "cpu_cores",      {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "CPU"),            Group::Hardware,  Kind::Cores},
    {A::Ram,          "ram",            {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Memory"),         Group::Hardware,  Kind::Gigabytes},
    {A::DiskSize,     "disk_size",      {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Root disk"),      Group::Hardware,  Kind::Gigabytes},
    {A::Ephemeral,    "ephemeral",      {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Ephemeral disk"), Group::Hardware,  Kind::Gigabytes},
    {A::Region,       "region",         {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Region"),         Group::Placement, Kind::Text},
    {A::ProductType,  "product_type",   {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Product type"),   Group::Placement, Kind::Text},
    {A::Os,           "os",             {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "System"),         Group::Placement, Kind::Text},
    {A::StartTime,    "start_time",     {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Started"),        Group::Cost,      Kind::Time},
    {A::RunningTime,  "running_time",   {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Running time"),   Group::Cost,      Kind::Hours},
    {A::TotalCost,    "total_cost",     {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Total cost"),     Group::Cost,      Kind::Money},
    {A::PricePerHour, "price_per_hour", {nullptr, nullptr},        QT_TRANSLATE_NOOP("Attribute", "Price"),          Group::Cost,      Kind::MoneyPerHour},
}};
// clang-format on

} // namespace

std::span<const AttributeInfo, attributeCount> attributes()
{
    return table;
}

const AttributeInfo &info(Attribute attribute)
{
    return table[static_cast<std::size_t>(attribute)];
}

QString label(Attribute attribute)
{
    return QCoreApplication::translate("Attribute", info(attribute).label);
}

QString key(Attribute attribute)
{
    return QString::fromLatin1(info(attribute).key);
}

} // namespace latchkey
