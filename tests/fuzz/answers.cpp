// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"

#include "cloud/redaction.h"
#include "core/display.h"
#include "core/orderkey.h"
#include "core/parser.h"
#include "core/ports.h"
#include "core/sshcommand.h"
#include "core/token.h"
#include "core/usuallist.h"
#include "fleet/snapshotjson.h"
#include "openvalues.h"
#include "shownvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>

namespace latchkey {

namespace {

constexpr qsizetype mostRecords = 200;
/** Pairs grow with the square. */
constexpr qsizetype mostCompared = 6;

QDateTime noon()
{
    return {QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
}

QString checkSecrets(const Instance &instance, const OpenValues &values)
{
    if (!leakIn(openTexts(instance), values).isEmpty())
        return QStringLiteral("a secret stands among the open texts");
    const Instance without = instance.withoutSecrets();
    if (!without.password().isEmpty())
        return QStringLiteral("withoutSecrets() kept the password");
    for (const OtherField &field : without.other()) {
        if (field.isSecret() || (smellsOfSecret(field.key) && !field.text.isEmpty()))
            return QStringLiteral("withoutSecrets() kept %1").arg(field.key);
    }
    if (without.withoutSecrets() != without)
        return QStringLiteral("withoutSecrets() twice is another");
    return {};
}

QString checkRecord(const Instance &instance, const OpenValues &values)
{
    for (const AttributeInfo &row : attributes()) {
        if (instance.text(row.attribute) != instance.text(row.attribute).trimmed())
            return QStringLiteral("%1 is not trimmed").arg(key(row.attribute));
    }
    QSet<QString> keys;
    for (const OtherField &field : instance.other()) {
        if (keys.contains(field.key))
            return QStringLiteral("two other fields with one key");
        keys.insert(field.key);
    }
    const QStringList broken = {checkShown(instance), checkSecrets(instance, values)};
    for (const QString &complaint : broken) {
        if (!complaint.isEmpty())
            return complaint;
    }
    if (instance.completedBy(instance) != instance)
        return QStringLiteral("completed by itself it is another");
    const QList<Port> ports = parsePorts(instance.text(Attribute::ExposedPorts));
    for (const Port &port : ports) {
        if (port.host == 0 || port.container == 0)
            return QStringLiteral("port 0");
    }
    sshCommand(instance.text(Attribute::UserName), instance.text(Attribute::PublicIpv4), {});
    return {};
}

/** What is read without a QJsonDocument is what one of it all would have given. */
QString checkUsualList(const QByteArray &bytes)
{
    const auto list = readUsualList(bytes);
    if (!list)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return QStringLiteral("a list is read of what is no JSON");
    QList<Instance> instances;
    const QJsonArray data = document[QLatin1String("data")].toArray();
    for (const QJsonValue &record : data)
        instances += instanceFromJson(record.toObject());
    return instances == list->instances ? QString() : QStringLiteral("a list is read otherwise");
}

QString checkOrder(const QList<Instance> &instances)
{
    const qsizetype count = std::min(instances.size(), mostCompared);
    const QCollator collator = orderOf(QLocale());
    for (const AttributeInfo &row : attributes()) {
        for (qsizetype i = 0; i < count; ++i) {
            for (qsizetype j = 0; j < count; ++j) {
                const OrderKey one(instances.at(i), row.attribute, collator);
                const OrderKey other(instances.at(j), row.attribute, collator);
                const auto there = one <=> other;
                const auto back = other <=> one;
                if ((there < 0) != (back > 0) || (there == 0) != (back == 0))
                    return QStringLiteral("no order by %1").arg(key(row.attribute));
            }
        }
    }
    return {};
}

/** What is written to disk comes back, and holds no secret. */
QString checkCache(const QList<Instance> &instances, const OpenValues &values)
{
    LastSeen::Snapshot snapshot{noon(), {}, {}};
    for (const Instance &instance : instances) {
        snapshot.instances += instance.withoutSecrets();
        if (snapshot.records.size() < mostRecords)
            snapshot.records.insert(instance.id(), {instance.withoutSecrets(), noon()});
    }
    const QByteArray json = snapshotToJson(snapshot, mostRecords);
    const auto read = snapshotFromJson(json);
    if (!read)
        return QStringLiteral("what was written is not read: %1").arg(read.error());
    if (*read != snapshot)
        return QStringLiteral("what was written is read as something else");
    if (!leakIn(QString::fromUtf8(json), values).isEmpty())
        return QStringLiteral("a secret is written");
    return {};
}

} // namespace

QString checkAnswers(const QByteArray &bytes)
{
    if (const auto token = parseSignIn(bytes)) {
        if (token->isEmpty())
            return QStringLiteral("an empty token");
        expiry(*token);
    }
    Error error;
    error.kind = ErrorKind::Failed;
    error.serverMessage = serverMessage(bytes);
    if (redacted(error, {}).serverMessage.size() > 1001)
        return QStringLiteral("a message without an end");

    if (const QString complaint = checkUsualList(bytes); !complaint.isEmpty())
        return complaint;
    const auto page = parseInstances(bytes);
    if (!page)
        return sentence(page.error()).isEmpty() ? QStringLiteral("no sentence") : QString();
    OpenValues values;
    values.add(QJsonDocument::fromJson(bytes).object());
    QString complaint;
    for (const Instance &instance : page->instances) {
        complaint = checkRecord(instance, values);
        if (!complaint.isEmpty())
            return complaint;
        const auto record = parseInstance(bytes, instance.id());
        if (!record || record->id() != instance.id())
            return QStringLiteral("a record is not found by its own id");
    }
    complaint = checkOrder(page->instances);
    return complaint.isEmpty() ? checkCache(page->instances, values) : complaint;
}

} // namespace latchkey
