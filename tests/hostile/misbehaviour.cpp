// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/misbehaviour.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace latchkey {

QByteArray answerTo(const Scene &scene)
{
    const InstanceServer good;
    QJsonArray data;
    if (scene.isList()) {
        for (const QJsonObject &each : good.listed)
            data += each;
    } else {
        data += good.records.value(scene.asked);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), data},
                                     {QStringLiteral("total_instance"), data.size()},
                                     {QStringLiteral("status"), QStringLiteral("success")}})
        .toJson(QJsonDocument::Compact);
}

} // namespace latchkey
