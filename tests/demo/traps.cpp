// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/traps.h"

#include "core/values.h"

#include <QJsonArray>

#include <algorithm>

namespace latchkey {

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

using Records = QList<QJsonObject>;

template <typename Check> bool any(const Records &records, Check check)
{
    return std::any_of(records.begin(), records.end(), check);
}

/** Whether a record has this text under `key`. */
bool anyText(const Records &records, const char *key, const char *value)
{
    return any(records, [&](const QJsonObject &record) {
        return record.value(QLatin1String(key)).toString() == text(value);
    });
}

bool isFilled(const QJsonObject &record, const char *key)
{
    return !record.value(QLatin1String(key)).toString().isEmpty();
}

bool anyType(const Records &records, const char *key, QJsonValue::Type type)
{
    return any(records, [&](const QJsonObject &record) {
        return record.value(QLatin1String(key)).type() == type;
    });
}

bool anyStart(const Records &records, bool zoneFirst)
{
    return any(records, [&](const QJsonObject &record) {
        const QString start = record.value(QLatin1String("start_time")).toString();
        const bool isThisOrder =
            zoneFirst ? start.startsWith(text("EST ")) : start.endsWith(text(" EST"));
        return isThisOrder && parseStartTime(start);
    });
}

// A table and not a function for each: a row is read at one glance.
constexpr Trap table[] = {
    {"login: user_name and password",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "user_name") && isFilled(r, "password");
         });
     }},
    {"login: username, user_name empty, vm_name null",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "username") && r.value(text("user_name")) == QJsonValue(QString())
                    && r.value(text("vm_name")).isNull();
         });
     }},
    {"login: vm_name and vm_password only",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "vm_name") && isFilled(r, "vm_password")
                    && !r.contains(text("user_name")) && !r.contains(text("password"));
         });
     }},
    {"login: password empty, vm_password filled",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return r.value(text("password")) == QJsonValue(QString())
                    && isFilled(r, "vm_password");
         });
     }},
    {"login: vm_name is the host name",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "vm_name")
                    && r.value(text("vm_name")) == r.value(text("host_name"));
         });
     }},
    {"login: begins with a dash",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return r.value(text("vm_name")).toString().startsWith(QLatin1Char('-'));
         });
     }},
    {"password: characters that look alike",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             const QString password = r.value(text("vm_password")).toString();
             const QString alike = text("0O1lI|");
             return std::all_of(alike.begin(), alike.end(),
                                [&](QChar c) { return password.contains(c); });
         });
     }},
    {"number as text in the detail, as number in the list",
     [](const Seen &seen) {
         return anyType(seen.records(), "cpu_cores", QJsonValue::String)
                && anyType(seen.listed, "cpu_cores", QJsonValue::Double);
     }},
    {"number as text in the list, as number in the detail",
     [](const Seen &seen) {
         return anyType(seen.listed, "ram", QJsonValue::String)
                && anyType(seen.records(), "ram", QJsonValue::Double);
     }},
    {"not given: absent, null and empty",
     [](const Seen &seen) {
         const Records records = seen.records();
         return anyType(records, "lan_ipv4", QJsonValue::Undefined)
                && anyType(records, "lan_ipv4", QJsonValue::Null)
                && anyText(records, "lan_ipv4", "");
     }},
    {"not given is not zero",
     [](const Seen &seen) {
         const Records records = seen.records();
         return anyType(records, "ephemeral", QJsonValue::Undefined)
                && any(records, [](const QJsonObject &r) {
                       return r.value(text("ephemeral")) == QJsonValue(0);
                   });
     }},
    {"gpu beside another gpu_type",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "gpu") && isFilled(r, "gpu_type")
                    && r.value(text("gpu")) != r.value(text("gpu_type"));
         });
     }},
    {"gpu_type alone",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return !r.contains(text("gpu")) && isFilled(r, "gpu_type");
         });
     }},
    {"no GPU at all",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) {
             return r.value(text("gpu_count")) == QJsonValue(0) && !r.contains(text("gpu_type"));
         });
     }},
    {"eight GPUs",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) {
             return r.value(text("gpu_count")) == QJsonValue(8)
                    && r.value(text("gpu")).toString().startsWith(text("H100"));
         });
     }},
    {"name: host_name and another name",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) {
             return isFilled(r, "host_name") && isFilled(r, "name")
                    && r.value(text("host_name")) != r.value(text("name"));
         });
     }},
    {"name: name alone",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) {
             return !isFilled(r, "host_name") && isFilled(r, "name");
         });
     }},
    {"name: neither",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) {
             return !isFilled(r, "host_name") && !isFilled(r, "name");
         });
     }},
    {"name with markup",
     [](const Seen &seen) { return anyText(seen.listed, "host_name", "<b>bold</b> & co"); }},
    {"name that begins with a dash",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) {
             return r.value(text("host_name")).toString().startsWith(QLatin1Char('-'));
         });
     }},
    {"id as a number",
     [](const Seen &seen) {
         return anyType(seen.listed, "id", QJsonValue::Double)
                && anyType(seen.records(), "id", QJsonValue::Double);
     }},
    {"id that must be percent-encoded",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) {
             const QString id = r.value(text("id")).toString();
             return id.contains(QLatin1Char('/')) && id.contains(QLatin1Char('#'));
         });
     }},
    {"another instance's record",
     [](const Seen &seen) {
         return std::any_of(seen.answers.begin(), seen.answers.end(), [](const auto &answer) {
             const QJsonArray data = answer.second.toArray();
             return data.size() == 1
                    && data.first().toObject().value(text("id")).toVariant().toString()
                           != answer.first;
         });
     }},
    {"data as an object",
     [](const Seen &seen) {
         return std::any_of(seen.answers.begin(), seen.answers.end(),
                            [](const auto &answer) { return answer.second.isObject(); });
     }},
    {"data empty",
     [](const Seen &seen) {
         return std::any_of(seen.answers.begin(), seen.answers.end(), [](const auto &answer) {
             return answer.second.isArray() && answer.second.toArray().isEmpty();
         });
     }},
    {"data with several, the one asked for not the first",
     [](const Seen &seen) {
         return std::any_of(seen.answers.begin(), seen.answers.end(), [](const auto &answer) {
             const QJsonArray data = answer.second.toArray();
             return data.size() > 1
                    && data.first().toObject().value(text("id")).toString() != answer.first
                    && data.last().toObject().value(text("id")).toString() == answer.first;
         });
     }},
    {"start: zone in front", [](const Seen &seen) { return anyStart(seen.records(), true); }},
    {"start: zone behind", [](const Seen &seen) { return anyStart(seen.records(), false); }},
    {"start: a July EST",
     [](const Seen &seen) {
         return anyText(seen.records(), "start_time", "2025-07-04 05:13:11 EST");
     }},
    {"start: started_at in epoch seconds",
     [](const Seen &seen) { return anyType(seen.records(), "started_at", QJsonValue::Double); }},
    {"start: created_at as a text, start_time empty",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return r.value(text("created_at")).toString().toLongLong() > 0
                    && !isFilled(r, "start_time");
         });
     }},
    {"start: unreadable",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "start_time")
                    && !parseStartTime(r.value(text("start_time")).toString())
                    && !r.contains(text("started_at")) && !r.contains(text("created_at"));
         });
     }},
    {"running time: hours",
     [](const Seen &seen) { return anyText(seen.records(), "running_time", "66.9070 hours"); }},
    {"running time: a number",
     [](const Seen &seen) { return anyType(seen.records(), "running_time", QJsonValue::Double); }},
    {"running time: unreadable",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "running_time")
                    && !parseHours(r.value(text("running_time")).toString());
         });
     }},
    {"money: four decimals behind a dollar sign",
     [](const Seen &seen) { return anyText(seen.records(), "total_cost", "$961.5400"); }},
    {"money: a number",
     [](const Seen &seen) {
         return anyType(seen.records(), "total_cost", QJsonValue::Double)
                && anyType(seen.listed, "price_per_hour", QJsonValue::Double);
     }},
    {"money: a price as text",
     [](const Seen &seen) { return anyType(seen.listed, "price_per_hour", QJsonValue::String); }},
    {"money: unreadable",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "total_cost")
                    && !parseMoney(r.value(text("total_cost")).toString());
         });
     }},
    {"sizes of a terabyte and more",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) {
             return r.value(text("ephemeral")).toInt() > 1000
                    && r.value(text("disk_size")).toInt() > 1000;
         });
     }},
    {"ports: empty", [](const Seen &seen) { return anyText(seen.records(), "exposed_ports", ""); }},
    {"ports: a text",
     [](const Seen &seen) {
         return anyText(seen.records(), "exposed_ports", "8888, 2222:22/tcp");
     }},
    {"ports: a list",
     [](const Seen &seen) { return anyType(seen.records(), "exposed_ports", QJsonValue::Array); }},
    {"ports: an object",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return !r.value(text("exposed_ports")).toObject().isEmpty();
         });
     }},
    {"status: every word that has been seen",
     [](const Seen &seen) {
         const char *const words[] = {"Running",  "Deploying", "Provisioning", "Booked",
                                      "Deleting", "Deleted",   "Canceled",     "Completed"};
         return std::all_of(std::begin(words), std::end(words),
                            [&](const char *word) { return seen.statuses.contains(text(word)); });
     }},
    {"status: the upstream cloud's words",
     [](const Seen &seen) {
         const char *const words[] = {"SHUTOFF",  "HIBERNATED", "BUILD",     "CREATING",
                                      "STARTING", "STOPPING",   "REBOOTING", "ERROR"};
         return std::all_of(std::begin(words), std::end(words),
                            [&](const char *word) { return seen.statuses.contains(text(word)); });
     }},
    {"status: unknown",
     [](const Seen &seen) {
         return std::any_of(seen.statuses.begin(), seen.statuses.end(), [](const QString &word) {
             return statusGroup(word) == StatusGroup::Unknown;
         });
     }},
    {"product types",
     [](const Seen &seen) {
         const Records all = seen.listed + seen.records();
         return anyText(all, "product_type", "GPU") && anyText(all, "product_type", "CPU")
                && anyText(all, "product_type", "Virtual Machine")
                && anyText(all, "product_type", "Container")
                && anyText(all, "product_type", "Baremetal")
                && anyText(all, "product_type", "AI GPU");
     }},
    {"extra keys",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "cpu_model") && r.contains(text("cpu_count"))
                    && isFilled(r, "bandwidth") && r.value(text("image")).isObject()
                    && r.value(text("team")).isObject();
         });
     }},
    {"extra keys that smell of a secret, also inside",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return isFilled(r, "access_token") && isFilled(r, "ssh_key_name")
                    && isFilled(r.value(text("user")).toObject(), "api_token");
         });
     }},
    {"list leaks a password",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) { return isFilled(r, "vm_password"); });
     }},
    {"IPv6 only",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return r.value(text("public_ipv4")).toString().contains(QLatin1Char(':'))
                    && !isFilled(r, "lan_ipv4");
         });
     }},
    {"very long system name",
     [](const Seen &seen) {
         return any(seen.listed, [](const QJsonObject &r) {
             return r.value(text("os")).toString().size() > 150;
         });
     }},
    {"secret and login not given yet",
     [](const Seen &seen) {
         return any(seen.records(), [](const QJsonObject &r) {
             return r.value(text("vm_password")).isNull() && r.value(text("public_ipv4")).isNull();
         });
     }},
};

} // namespace

QList<QJsonObject> Seen::records() const
{
    QList<QJsonObject> all;
    for (const auto &[id, data] : answers) {
        if (data.isObject())
            all.append(data.toObject());
        const QJsonArray array = data.toArray();
        for (const auto &record : array)
            all.append(record.toObject());
    }
    return all;
}

std::span<const Trap> traps()
{
    return table;
}

} // namespace latchkey
