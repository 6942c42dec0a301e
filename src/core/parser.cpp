// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace latchkey {

namespace {

/** 2001 to 2286: what can be seconds since the epoch, and not milliseconds or a count. */
constexpr double earliestStart = 978'307'200;
constexpr double latestStart = 9'999'999'999;

QString compactJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/** The value as it came; empty for what means "not given": absent, null, "". */
QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().trimmed();
    case QJsonValue::Double:
        // Qt keeps whole numbers as integers; the shortest text of a double that reads back the
        // same is the text that came, up to 15 digits.
        if (const double number = value.toDouble(); std::trunc(number) != number)
            return QString::number(number, 'f', QLocale::FloatingPointShortest);
        return value.toVariant().toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array:
        return value.toArray().isEmpty() ? QString() : compactJson(value);
    case QJsonValue::Object:
        return value.toObject().isEmpty() ? QString() : compactJson(value);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

/** As textOf(), but a secret's outer blanks are part of it. */
Secret secretOf(const QJsonValue &value)
{
    const QString text = textOf(value);
    return Secret(value.isString() && !text.isEmpty() ? value.toString() : text);
}

/** `key` and the keys it also goes by. */
QStringList keysOf(const AttributeInfo &row)
{
    QStringList keys{QString::fromLatin1(row.key)};
    for (const char *other : row.otherKeys) {
        if (other)
            keys += QString::fromLatin1(other);
    }
    return keys;
}

bool isPlain(const QJsonArray &array)
{
    return std::none_of(array.begin(), array.end(),
                        [](const QJsonValue &item) { return item.isObject() || item.isArray(); });
}

/** Adds `value` to `fields`, what lies inside objects and arrays one by one under joined keys. */
void addOther(QList<OtherField> &fields, const QString &key, const QJsonValue &value)
{
    const auto child = [&key](const QString &name) { return key + QLatin1Char('.') + name; };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addOther(fields, child(it.key()), it.value());
        return;
    }
    if (value.isArray() && !isPlain(value.toArray())) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            addOther(fields, child(QString::number(i + 1)), array.at(i));
        return;
    }
    const QString text = textOf(value);
    if (text.isEmpty())
        fields.append({key, {}, {}});
    else if (smellsOfSecret(key))
        fields.append({key, {}, secretOf(value)});
    else
        fields.append({key, text, {}});
}

std::optional<qint64> epoch(const QJsonValue &value)
{
    bool isNumber = false;
    const double seconds = textOf(value).toDouble(&isNumber);
    // Also false for "nan", before it is converted.
    const bool isTime = isNumber && seconds >= earliestStart && seconds <= latestStart;
    return isTime ? std::optional(static_cast<qint64>(seconds)) : std::nullopt;
}

std::optional<qint64> startOf(const QJsonObject &object)
{
    const auto started = epoch(object.value(QLatin1String("started_at")));
    return started ? started : epoch(object.value(QLatin1String("created_at")));
}

/**
 * Whether `value` can be the attribute's text. An object or a list is one for ports alone, and not
 * even there when it holds a secret; else it goes under "Other", where what is secret in it is told
 * apart.
 */
bool isFit(const QString &key, const QJsonValue &value, Kind kind)
{
    if (!value.isObject() && !value.isArray())
        return true;
    if (kind != Kind::Ports)
        return false;
    QList<OtherField> parts;
    addOther(parts, key, value);
    return std::none_of(parts.begin(), parts.end(),
                        [](const OtherField &field) { return field.isSecret(); });
}

/** The first non-empty value among the attribute's keys, and the key it stood under. */
std::pair<QString, QString> firstGiven(const QJsonObject &object, const AttributeInfo &row)
{
    const QStringList keys = keysOf(row);
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        const QString text = textOf(value);
        if (!text.isEmpty() && isFit(key, value, row.kind))
            return {key, text};
    }
    return {};
}

Error failure(const QByteArray &body)
{
    Error error;
    error.kind = ErrorKind::Failed;
    error.serverMessage = serverMessage(body);
    return error;
}

/** The envelope's object, once it is one and reports no failure. */
Result<QJsonObject> envelope(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(ErrorKind::NotAnAnswer, QStringLiteral("%1 (byte %2 of %3)")
                                                .arg(problem.errorString())
                                                .arg(problem.offset)
                                                .arg(body.size()));
    }
    if (!document.isObject())
        return fail(ErrorKind::NotAnAnswer, QStringLiteral("The JSON is not an object."));
    QJsonObject object = document.object();
    const QString status = object.value(QLatin1String("status")).toString();
    for (const char *bad : {"failed", "fail", "error"}) {
        if (status.compare(QLatin1String(bad), Qt::CaseInsensitive) == 0)
            return fail(failure(body));
    }
    return object;
}

/** `data` as a list of records; an object counts as a list of one, null as empty. */
Result<QJsonArray> records(const QJsonObject &envelopeObject)
{
    const QJsonValue data = envelopeObject.value(QLatin1String("data"));
    if (data.isArray())
        return data.toArray();
    if (data.isObject())
        return data.toObject().isEmpty() ? QJsonArray() : QJsonArray{data};
    if (data.isNull())
        return QJsonArray();
    return fail(ErrorKind::NotAnAnswer, QStringLiteral("The JSON has no \"data\"."));
}

} // namespace

Instance instanceFromJson(const QJsonObject &object)
{
    Instance instance;
    QSet<QString> used;
    for (const AttributeInfo &row : attributes()) {
        const auto [key, text] = firstGiven(object, row);
        used.insert(key);
        if (row.kind == Kind::Secret)
            instance.setPassword(secretOf(object.value(key)));
        else
            instance.setText(row.attribute, text);
    }
    if (!instance.isGiven(Attribute::Gpu))
        instance.setText(Attribute::Gpu, instance.text(Attribute::GpuType));
    instance.setStartedAt(startOf(object));

    // A key that also names an attribute but lost to a better one stays visible, unless it only
    // repeats it.
    const auto repeats = [&](const QString &key, const QString &text) {
        return std::any_of(attributes().begin(), attributes().end(), [&](const AttributeInfo &row) {
            return keysOf(row).contains(key)
                   && (text.isEmpty()
                       || text
                              == (row.kind == Kind::Secret ? instance.password().reveal().trimmed()
                                                           : instance.text(row.attribute)));
        });
    };
    QList<OtherField> other;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!used.contains(it.key()) && !repeats(it.key(), textOf(it.value())))
            addOther(other, it.key(), it.value());
    }
    instance.setOther(other);
    return instance;
}

Result<InstancePage> parseInstances(const QByteArray &body)
{
    const Result<QJsonObject> object = envelope(body);
    if (!object)
        return fail(object.error());
    const Result<QJsonArray> array = records(*object);
    if (!array)
        return fail(array.error());
    InstancePage page;
    page.instances.reserve(array->size());
    for (const QJsonValue &value : *array) {
        if (value.isObject())
            page.instances.append(instanceFromJson(value.toObject()));
    }
    bool isNumber = false;
    const qint64 total =
        textOf(object->value(QLatin1String("total_instance"))).toLongLong(&isNumber);
    if (isNumber && total >= 0)
        page.total = total;
    return page;
}

Result<Instance> parseInstance(const QByteArray &body, const QString &id)
{
    const Result<InstancePage> page = parseInstances(body);
    if (!page)
        return fail(page.error());
    if (page->instances.isEmpty())
        return fail(ErrorKind::NotFound);
    const auto asked =
        std::find_if(page->instances.begin(), page->instances.end(),
                     [&id](const Instance &instance) { return instance.id() == id; });
    if (asked == page->instances.end())
        return fail(ErrorKind::WrongInstance);
    return *asked;
}

Result<Secret> parseSignIn(const QByteArray &body)
{
    const Result<QJsonObject> object = envelope(body);
    if (!object)
        return fail(object.error());
    const QJsonValue data = object->value(QLatin1String("data"));
    const QString token = data.toObject().value(QLatin1String("jwtToken")).toString();
    if (token.isEmpty())
        return fail(ErrorKind::NotAnAnswer, QStringLiteral("The JSON has no \"data.jwtToken\"."));
    return Secret(token);
}

QString serverMessage(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString inner =
        object.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
    return (inner.isEmpty() ? object.value(QLatin1String("message")).toString() : inner).trimmed();
}

} // namespace latchkey
