// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/snapshotjson.h"

#include "core/bounds.h"
#include "core/parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

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

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Writer &writer, QByteArrayView text)
{
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write(Writer &writer, const QString &text)
{
    if (text.isValidUtf16()) {
        write(writer, QByteArrayView(text.toUtf8()));
        return;
    }
    // Half of a pair of surrogates has no UTF-8, but an escape.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    writer.RawValue(list.constData() + 1, static_cast<std::size_t>(list.size()) - 2,
                    rapidjson::kStringType);
}

void write(Writer &writer, const Instance &instance)
{
    const Instance open = instance.withoutSecrets();
    writer.StartObject();
    writer.Key("known");
    writer.StartObject();
    for (const AttributeInfo &row : attributes()) {
        const QByteArrayView text = open.utf8(row.attribute);
        if (text.isEmpty())
            continue;
        write(writer, key(row.attribute));
        write(writer, text);
    }
    writer.EndObject();
    // A list, because an object would lose the order, and keys may be those of attributes too.
    writer.Key("other");
    writer.StartArray();
    for (const OtherField &field : open.other()) {
        writer.StartArray();
        write(writer, field.key);
        write(writer, field.text);
        writer.EndArray();
    }
    writer.EndArray();
    if (const auto startedAt = open.startedAt()) {
        writer.Key("started_at");
        writer.Int64(*startedAt);
    }
    writer.EndObject();
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
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    writer.StartObject();
    writer.Key("version");
    writer.Int(version);
    writer.Key("listed_at");
    write(writer, timeToText(snapshot.listedAt));
    writer.Key("instances");
    writer.StartArray();
    for (const Instance &instance : snapshot.instances)
        write(writer, instance);
    writer.EndArray();
    writer.Key("records");
    writer.StartArray();
    const QStringList ids = newest(snapshot.records, mostRecords);
    for (const QString &id : ids) {
        const LastSeen::Seen seen = snapshot.records.value(id);
        writer.StartObject();
        writer.Key("id");
        write(writer, id);
        writer.Key("at");
        write(writer, timeToText(seen.at));
        writer.Key("instance");
        write(writer, seen.instance);
        writer.EndObject();
    }
    writer.EndArray();
    writer.EndObject();
    return {buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())};
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
