// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace latchkey {

/**
 * The answer to a list request: `count` instances with the keys that the provider documents, no two
 * alike, their names in no order. The first `changed` have another price than they have with 0.
 */
inline QByteArray listAnswer(int count, int changed = 0)
{
    QStringList records;
    for (int number = 0; number < count; ++number) {
        // A prime larger than any fleet spreads the names and keeps them apart.
        const qint64 shuffled = number * 7919LL % 1'000'003;
        records += QStringLiteral(R"({"id":"102cade84ea-e703-4400-b77d-%1","region":"CANADA",)"
                                  R"("product_type":"GPU","host_name":"%2-%3","cpu_cores":28,)"
                                  R"("ram":58,"gpu_type":"RTX-A6000","gpu_count":%4,)"
                                  R"("disk_size":100,"ephemeral":1500,"public_ipv4":"38.80.%5.%6",)"
                                  R"("price_per_hour":%7,"os":"Ubuntu Server 20.04 LTS",)"
                                  R"("status":"Running"})")
                       .arg(number, 12, 16, QLatin1Char('0'))
                       .arg(QLatin1String(number % 3 == 0 ? "train" : "infer"))
                       .arg(shuffled)
                       .arg(1 + number % 8)
                       .arg(number / 256 % 256)
                       .arg(number % 256)
                       .arg(number < changed ? 1.25 : 0.679);
    }
    const auto all = QStringLiteral(R"({"data":[%1],"status":"success","total_instance":%2})");
    return all.arg(records.join(QLatin1Char(','))).arg(count).toUtf8();
}

} // namespace latchkey
