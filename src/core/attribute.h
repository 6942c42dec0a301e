// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <span>

namespace latchkey {

/** What the provider tells of an instance; also the columns of every instance model, in this order.
 */
enum class Attribute {
    HostName,
    Status,
    Id,
    PublicIpv4,
    LanIpv4,
    UserName,
    Password,
    ExposedPorts,
    LoginMethod,
    Gpu,
    GpuType,
    GpuCount,
    CpuCores,
    Ram,
    DiskSize,
    Ephemeral,
    Region,
    ProductType,
    Os,
    StartTime,
    RunningTime,
    TotalCost,
    PricePerHour,
};

inline constexpr std::size_t attributeCount = static_cast<std::size_t>(Attribute::PricePerHour) + 1;

/** How an attribute's text is read, sorted and shown. */
enum class Kind {
    Text,
    Secret,
    Status,
    Address,
    Ports,
    Count,
    Cores,
    Gigabytes,
    Hours,
    Money,
    MoneyPerHour,
    Time,
};

/** Where an attribute stands in the form. */
enum class Group { Connect, Hardware, Placement, Cost };

/** One row of the table that parser, models, form, search, export and documentation read. */
struct AttributeInfo {
    Attribute attribute;
    /** The provider's key, the settings' key and the form widget's objectName. */
    const char *key;
    /** Keys that mean the same, in order of preference after `key`; unused places are nullptr. */
    std::array<const char *, 2> otherKeys;
    /** Untranslated label; see label(). */
    const char *label;
    Group group;
    Kind kind;
};

/** Every attribute, in the order of the enum. */
std::span<const AttributeInfo, attributeCount> attributes();

const AttributeInfo &info(Attribute attribute);

/** The column of an attribute in the instance models. */
constexpr int column(Attribute attribute)
{
    return static_cast<int>(attribute);
}

/** The attribute's label in the user's language. */
QString label(Attribute attribute);

/** The attribute's key as the provider spells it. */
QString key(Attribute attribute);

inline bool isSecret(Attribute attribute)
{
    return info(attribute).kind == Kind::Secret;
}

} // namespace latchkey
