// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/snapshotjson.h"

#include "core/bounds.h"
#include "core/parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace latchkey {

namespace {

/** Raised with every change that an older program would misread. */
constexpr int version = 1;

/** What makes a file damaged; leaves this file as a value. */
using Fault = QString;
template <typename T> using Read = tl::expected<T, Fault>;

QString timeToText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/** An empty text is an invalid time. */
Read<QDateTime> timeFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time that could not be written again, beyond the year 9999, was not written here either.
    if (!value.isString() || (!text.isEmpty() && timeToText(time).isEmpty()))
        return tl::unexpected(QStringLiteral("not a time"));
    return time.toUTC();
}

QJsonObject instanceToJson(const Instance &instance)
{
    const Instance open = instance.withoutSecrets();
    QJsonObject known;
    for (const AttributeInfo &row : attributes()) {
        if (!open.text(row.attribute).isEmpty())
            known.insert(key(row.attribute), open.text(row.attribute));
    }
    // A list, because an object would lose the order, and keys may be those of attributes too.
    QJsonArray other;
    for (const OtherField &field : open.other())
        other.append(QJsonArray{field.key, field.text});

    QJsonObject object{{QStringLiteral("known"), known}, {QStringLiteral("other"), other}};
    if (const auto startedAt = open.startedAt())
        object.insert(QStringLiteral("started_at"), *startedAt);
    return object;
}

Read<Instance> instanceFromCache(const QJsonValue &value)
{
    const QJsonValue known = value[QStringLiteral("known")];
    if (!known.isObject())
        return tl::unexpected(QStringLiteral("not a record"));
    Instance instance = instanceFromJson(known.toObject());
    QList<OtherField> other;
    const QJsonArray fields = value[QStringLiteral("other")].toArray();
    for (const auto &json : fields) {
        const QString key = json[0].toString();
        const QString text = json[1].toString();
        // To this version may smell what did not to an older one.
        if (!text.isEmpty() && (smellsOfSecret(key) || holdsSecret(text)))
            continue;
        if (other.size() < bounds::mostOtherFields)
            other.append({bounds::elided(key, bounds::longestKey),
                          bounds::elided(text, bounds::longestText),
                          {}});
    }
    instance.setOther(other);
    const QJsonValue startedAt = value[QStringLiteral("started_at")];
    instance.setStartedAt(startedAt.isDouble() ? std::optional(startedAt.toInteger())
                                               : std::nullopt);
    // save() wrote none; what somebody else put in is not shown as if the provider had told it.
    return instance.withoutSecrets();
}

/** Ids of the newest records, in order of age. */
QStringList newest(const QHash<QString, LastSeen::Seen> &records, qsizetype most)
{
    QStringList ids = records.keys();
    std::sort(ids.begin(), ids.end(), [&records](const QString &a, const QString &b) {
        const QDateTime atA = records[a].at;
        const QDateTime atB = records[b].at;
        return atA != atB ? atB < atA : a < b;
    });
    return ids.mid(0, most);
}

Read<QList<Instance>> listFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return tl::unexpected(QStringLiteral("no list"));
    QList<Instance> instances;
    const QJsonArray array = value.toArray();
    if (array.size() > bounds::mostInstances)
        return tl::unexpected(QStringLiteral("%1 instances").arg(array.size()));
    for (const auto &item : array) {
        const Read<Instance> instance = instanceFromCache(item);
        if (!instance)
            return tl::unexpected(instance.error());
        instances += *instance;
    }
    return instances;
}

Read<QHash<QString, LastSeen::Seen>> recordsFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return tl::unexpected(QStringLiteral("no records"));
    QHash<QString, LastSeen::Seen> records;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        const QJsonValue id = item[QStringLiteral("id")];
        const Read<QDateTime> at = timeFromJson(item[QStringLiteral("at")]);
        const Read<Instance> instance = instanceFromCache(item[QStringLiteral("instance")]);
        if (!id.isString() || !at || !instance)
            return tl::unexpected(QStringLiteral("not a record"));
        records.insert(id.toString(), {*instance, *at});
    }
    return records;
}

} // namespace

QByteArray snapshotToJson(const LastSeen::Snapshot &snapshot, qsizetype mostRecords)
{
    QJsonArray instances;
    for (const Instance &instance : snapshot.instances)
        instances.append(instanceToJson(instance));
    QJsonArray records;
    const QStringList ids = newest(snapshot.records, mostRecords);
    for (const QString &id : ids) {
        const LastSeen::Seen seen = snapshot.records.value(id);
        records.append(QJsonObject{{QStringLiteral("id"), id},
                                   {QStringLiteral("at"), timeToText(seen.at)},
                                   {QStringLiteral("instance"), instanceToJson(seen.instance)}});
    }
    const QJsonObject whole{{QStringLiteral("version"), version},
                            {QStringLiteral("listed_at"), timeToText(snapshot.listedAt)},
                            {QStringLiteral("instances"), instances},
                            {QStringLiteral("records"), records}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

tl::expected<LastSeen::Snapshot, QString> snapshotFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return tl::unexpected(
            QStringLiteral("%1 (byte %2)").arg(problem.errorString()).arg(problem.offset));
    }
    if (document[QStringLiteral("version")].toInt() != version)
        return tl::unexpected(QStringLiteral("another version"));
    const auto listedAt = timeFromJson(document[QStringLiteral("listed_at")]);
    if (!listedAt)
        return tl::unexpected(listedAt.error());
    const auto instances = listFromJson(document[QStringLiteral("instances")]);
    if (!instances)
        return tl::unexpected(instances.error());
    const auto records = recordsFromJson(document[QStringLiteral("records")]);
    if (!records)
        return tl::unexpected(records.error());
    return LastSeen::Snapshot{*listedAt, *instances, *records};
}

} // namespace latchkey
