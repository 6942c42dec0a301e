// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openvalues.h"

#include <QJsonArray>
#include <QJsonObject>

namespace latchkey {

namespace {

/** A shorter one may be part of anything. */
constexpr qsizetype shortestSecret = 6;

} // namespace

void OpenValues::add(const QJsonValue &value, bool isSecret)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            open += it.key() + QLatin1Char('\n');
            add(it.value(), isSecret || smellsOfSecret(it.key()));
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            add(item, isSecret);
    } else if (isSecret) {
        secrets += value.toString();
    } else {
        open += value.toVariant().toString() + QLatin1Char('\n');
    }
}

QString openTexts(const Instance &instance)
{
    QString all;
    for (const AttributeInfo &row : attributes())
        all += instance.text(row.attribute) + QLatin1Char('\n');
    for (const OtherField &field : instance.other())
        all += field.key + QLatin1Char('\n') + field.text + QLatin1Char('\n');
    return all;
}

QString leakIn(const QString &texts, const OpenValues &values)
{
    for (const QString &secret : values.secrets) {
        if (secret.trimmed().size() >= shortestSecret && texts.contains(secret.trimmed())
            && !values.open.contains(secret.trimmed()))
            return secret;
    }
    return {};
}

} // namespace latchkey
