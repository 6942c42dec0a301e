// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"
#include "core/parser.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

/** The bodies that the provider publishes, and ways to make others like them. */
namespace samples {

inline QString id()
{
    return QStringLiteral("102cade84ea-e703-4400-b77d-8ed545d198ee");
}

inline QByteArray detail()
{
    return R"json({
    "data": [
        {
            "id": "102cade84ea-e703-4400-b77d-8ed545d198ee",
            "region": "CANADA",
            "product_type": "Virtual Machine",
            "host_name": "demo",
            "cpu_cores": "28",
            "ram": "58",
            "gpu_type": "RTX-A6000",
            "gpu_count": 1,
            "disk_size": 100,
            "public_ipv4": "38.80.81.128",
            "login_method": "",
            "os": "Ubuntu Server 20.04 LTS (Focal Fossa)",
            "exposed_ports": "",
            "vm_name": "demo",
            "vm_password": "qZ3!Xukz=I-Xv_ya",
            "status": "Running",
            "start_time": "EST 2024-11-04 10:11:50",
            "running_time": "0.0000 hours",
            "total_cost": "$0.0000"
        }
    ],
    "message": "Get instance detail successfully",
    "status": "success"
})json";
}

inline QByteArray list()
{
    return R"json({
    "data": [
        {
            "id": "102cade84ea-e703-4400-b77d-8ed545d198ee",
            "region": "CANADA",
            "product_type": "GPU",
            "host_name": "demo",
            "cpu_cores": 28,
            "ram": 58,
            "gpu_type": "RTX-A6000",
            "gpu_count": 1,
            "disk_size": 100,
            "ephemeral": 1500,
            "public_ipv4": "38.80.81.128",
            "price_per_hour": 0.679,
            "os": "Ubuntu Server 20.04 LTS (Focal Fossa)",
            "status": "Running"
        }
    ],
    "total_instance": 1,
    "message": "All instances retrieved successfully",
    "status": "success"
})json";
}

/** A successful answer with this JSON as its data. */
inline QByteArray answer(const QByteArray &data)
{
    return R"({"data":)" + data + R"(,"message":"ok","status":"success"})";
}

/** The record of an object with an id and these members ("\"ram\":58"). */
inline QByteArray record(const QByteArray &members, const QByteArray &idJson = R"("i-1")")
{
    return R"({"id":)" + idJson + (members.isEmpty() ? QByteArray() : "," + members) + "}";
}

/** How that record comes out of the detail's answer; an empty one where it does not. */
inline latchkey::Instance viaDetail(const QByteArray &members)
{
    const auto result =
        latchkey::parseInstance(answer("[" + record(members) + "]"), QStringLiteral("i-1"));
    return result ? *result : latchkey::Instance();
}

/** How that record comes out of the list's answer. */
inline latchkey::Instance viaList(const QByteArray &members)
{
    const auto result = latchkey::parseInstances(answer("[" + record(members) + "]"));
    return result && result->instances.size() == 1 ? result->instances.first()
                                                   : latchkey::Instance();
}

/** The other field with this key, or nothing. */
inline std::optional<latchkey::OtherField> otherField(const latchkey::Instance &instance,
                                                      const QString &key)
{
    for (const latchkey::OtherField &field : instance.other()) {
        if (field.key == key)
            return field;
    }
    return std::nullopt;
}

/** Every text of a record that is not guarded as a secret, in one string to look through. */
inline QString openTexts(const latchkey::Instance &instance)
{
    QString all;
    for (const latchkey::AttributeInfo &row : latchkey::attributes())
        all += instance.text(row.attribute) + QLatin1Char('\n');
    for (const latchkey::OtherField &field : instance.other())
        all += field.key + QLatin1Char('=') + field.text + QLatin1Char('\n');
    return all;
}

} // namespace samples
