// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parser.h"

#include "core/bounds.h"
#include "core/usuallist.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace latchkey {

namespace {

/** 2001 to 2286: what can be seconds since the epoch, and not milliseconds or a count. */
constexpr double earliestStart = 978'307'200;
constexpr double latestStart = 9'999'999'999;

/** A fraction below has more digits behind the point than a Decimal; it keeps its exponent. */
constexpr double smallestPlain = 1e-15;

QString compactJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/** As textOf(), of any length. */
QString wholeTextOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().trimmed();
    case QJsonValue::Double:
        // Qt keeps whole numbers as integers; the shortest text of a double that reads back the
        // same is the text that came, up to 15 digits.
        if (const double number = value.toDouble();
            std::trunc(number) != number && std::abs(number) >= smallestPlain)
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

/** The value as it came, elided; empty for what means "not given": absent, null, "". */
QString textOf(const QJsonValue &value)
{
    return bounds::elided(wholeTextOf(value), bounds::longestText);
}

/** As textOf(), but a secret's outer blanks are part of it, and one that is too long is not given.
 */
Secret secretOf(const QJsonValue &value)
{
    const QString text = wholeTextOf(value);
    if (text.size() > bounds::longestSecret)
        return {};
    return Secret(value.isString() && !text.isEmpty() ? value.toString() : text);
}

/** Where a key of the provider stands in the table. */
struct Place {
    std::size_t attribute;
    /** 0 for the attribute's key, then the keys it also goes by. */
    std::size_t rank;
};

constexpr std::size_t ranks = 1 + std::tuple_size_v<decltype(AttributeInfo::otherKeys)>;

const QHash<QString, Place> &places()
{
    static const QHash<QString, Place> all = [] {
        QHash<QString, Place> made;
        for (const AttributeInfo &row : attributes()) {
            const auto attribute = static_cast<std::size_t>(row.attribute);
            made.insert(QString::fromLatin1(row.key), {attribute, 0});
            for (std::size_t i = 0; i < row.otherKeys.size(); ++i) {
                if (row.otherKeys[i])
                    made.insert(QString::fromLatin1(row.otherKeys[i]), {attribute, i + 1});
            }
        }
        return made;
    }();
    return all;
}

/** Whether a text wants to be JSON: an object, a list, or one of them in a text once more. */
bool beginsLikeJson(const QString &text)
{
    const auto *const first = std::find_if(text.begin(), text.end(), [](QChar c) {
        return !c.isSpace() && c != QChar(QChar::ByteOrderMark);
    });
    return first != text.end()
           && (*first == QLatin1Char('{') || *first == QLatin1Char('[')
               || *first == QLatin1Char('"'));
}

/** The object or list that a text spells out; undefined where it is none. */
QJsonValue structureIn(const QString &text)
{
    // Longer ones are nowhere shown, and would cost as much as an answer of their own.
    if (!beginsLikeJson(text) || text.size() > bounds::longestSecret)
        return QJsonValue::Undefined;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

bool holdsSecret(const QJsonValue &value, int depth);

/** Whether a key in the text's JSON smells, or one may in what cannot be looked through. */
bool textHoldsSecret(const QString &text, int depth)
{
    if (!beginsLikeJson(text))
        return false;
    const QJsonValue structure = structureIn(text);
    if (!structure.isUndefined())
        return holdsSecret(structure, depth + 1);
    return text.size() > bounds::longestSecret
           || (text.contains(QLatin1Char('{')) && smellsOfSecret(text));
}

/** As textHoldsSecret(), of any value. */
bool holdsSecret(const QJsonValue &value, int depth)
{
    if (value.isString())
        return textHoldsSecret(value.toString(), depth);
    if (!value.isObject() && !value.isArray())
        return false;
    if (depth > bounds::deepestOther)
        return true;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [depth](const QJsonValue &item) {
            return holdsSecret(item, depth + 1);
        });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (smellsOfSecret(it.key()) || holdsSecret(it.value(), depth + 1))
            return true;
    }
    return false;
}

/** Whether the list is one text to people: nothing in it needs a key of its own. */
bool isPlain(const QJsonArray &array)
{
    return std::none_of(array.begin(), array.end(), [](const QJsonValue &item) {
        return item.isObject() || item.isArray() || holdsSecret(item, 0);
    });
}

/** Where a value stands under "Other". */
struct OtherPlace {
    static OtherPlace of(const QString &name)
    {
        return {bounds::elided(name, bounds::longestKey), smellsOfSecret(name)};
    }
    OtherPlace child(const QString &name) const
    {
        return {bounds::elided(key + QLatin1Char('.') + name, bounds::longestKey),
                isGuarded || smellsOfSecret(name), depth + 1};
    }

    QString key;
    /** Whether it or what it lies in smells of a secret. */
    bool isGuarded;
    int depth = 0;
};

/** The object or list whose parts get keys of their own; undefined where the value is one text. */
QJsonValue partsOf(const QJsonValue &value, const OtherPlace &place)
{
    if (place.depth >= bounds::deepestOther)
        return QJsonValue::Undefined;
    if (value.isObject() || (value.isArray() && !isPlain(value.toArray())))
        return value;
    if (value.isString() && !place.isGuarded && holdsSecret(value, place.depth))
        return structureIn(value.toString());
    return QJsonValue::Undefined;
}

/** Adds `value` to `fields`, what lies inside objects and arrays one by one under joined keys. */
void addOther(QList<OtherField> &fields, const OtherPlace &place, const QJsonValue &value)
{
    const auto isFull = [&fields] { return fields.size() >= bounds::mostOtherFields; };
    if (isFull())
        return;
    const QJsonValue parts = partsOf(value, place);
    if (parts.isObject()) {
        const QJsonObject object = parts.toObject();
        for (auto it = object.begin(); it != object.end() && !isFull(); ++it)
            addOther(fields, place.child(it.key()), it.value());
        return;
    }
    if (parts.isArray()) {
        const QJsonArray array = parts.toArray();
        for (qsizetype i = 0; i < array.size() && !isFull(); ++i)
            addOther(fields, place.child(QString::number(i + 1)), array.at(i));
        return;
    }
    if (place.isGuarded || holdsSecret(value, place.depth))
        fields.append({place.key, {}, secretOf(value)});
    else
        fields.append({place.key, textOf(value), {}});
}

/** {"a.b": 1, "a": {"b": 2}} makes two fields with one name, which nobody could tell apart. */
void numberTwins(QList<OtherField> &fields)
{
    QSet<QString> taken;
    QHash<QString, int> numbers;
    for (OtherField &field : fields) {
        QString name = field.key;
        while (taken.contains(name)) {
            const QString number = QStringLiteral(" (%1)").arg(++numbers[field.key] + 1);
            name = bounds::elided(field.key, bounds::longestKey - number.size()) + number;
        }
        taken.insert(name);
        field.key = name;
    }
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
 * Whether `value`, which is `text`, can be the attribute's. An object or a list can for ports
 * alone, and nothing can that holds a secret; it goes under "Other" instead, where what is secret
 * in it is told apart.
 */
bool isFit(const QJsonValue &value, const QString &text, Kind kind)
{
    if (value.isObject() || value.isArray())
        return kind == Kind::Ports && !holdsSecret(value, 0);
    return kind == Kind::Secret || !textHoldsSecret(text, 0);
}

/** What came under an attribute's keys, by rank. */
using Given = std::array<QJsonValue, ranks>;

/** The first non-empty value among them, and its rank; `ranks` where there is none. */
std::pair<std::size_t, QString> firstFit(const Given &given, Kind kind)
{
    for (std::size_t rank = 0; rank < given.size(); ++rank) {
        const QString text = wholeTextOf(given[rank]);
        if (!text.isEmpty() && isFit(given[rank], text, kind))
            return {rank, bounds::elided(text, bounds::longestText)};
    }
    return {ranks, {}};
}

QString messageOf(const QJsonObject &object)
{
    const QString inner =
        object.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
    const QString message =
        inner.isEmpty() ? object.value(QLatin1String("message")).toString() : inner;
    // Not elided: half of a token that it repeats would not be recognised and taken out.
    return message.size() > bounds::longestMessage ? QString() : message.trimmed();
}

/** Whether the envelope says that this is no success. */
bool isFailure(const QJsonObject &object)
{
    const auto says = [&object](const char *key, const char *word) {
        return textOf(object.value(QLatin1String(key)))
                   .compare(QLatin1String(word), Qt::CaseInsensitive)
               == 0;
    };
    return says("status", "failed") || says("status", "fail") || says("status", "error")
           || says("success", "false");
}

Result<void> withinBounds(const QByteArray &body)
{
    if (bounds::holds(body))
        return {};
    return fail(ErrorKind::TooLarge,
                QStringLiteral("The JSON has more than %1 objects and lists, or %2 values.")
                    .arg(bounds::mostContainers)
                    .arg(bounds::mostValues));
}

/** The envelope's object, once it is one and reports no failure; `body` is within bounds. */
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
    if (isFailure(object)) {
        Error error;
        error.kind = ErrorKind::Failed;
        error.serverMessage = messageOf(object);
        return fail(error);
    }
    return object;
}

/** `data` as a list of records, not all of them objects; an object counts as a list of one, null as
 * empty. */
Result<QJsonArray> records(const QJsonObject &envelopeObject)
{
    const QJsonValue data = envelopeObject.value(QLatin1String("data"));
    if (data.isNull())
        return QJsonArray();
    if (data.isObject())
        return data.toObject().isEmpty() ? QJsonArray() : QJsonArray{data};
    if (!data.isArray())
        return fail(ErrorKind::NotAnAnswer, QStringLiteral("The JSON has no \"data\"."));
    QJsonArray array = data.toArray();
    if (array.size() > bounds::mostInstances) {
        return fail(ErrorKind::TooLarge,
                    QStringLiteral("The list has %1 instances.").arg(array.size()));
    }
    const auto isNull = [](const QJsonValue &item) { return item.isNull(); };
    const auto isObject = [](const QJsonValue &item) { return item.isObject(); };
    // Taken for an empty list, it would wipe what was last seen.
    if (std::none_of(array.cbegin(), array.cend(), isObject)
        && !std::all_of(array.cbegin(), array.cend(), isNull))
        return fail(ErrorKind::NotAnAnswer, QStringLiteral("\"data\" holds no record."));
    return array;
}

/** What a record's fields under "Other" cost, as bounds::roomForOther() counts. */
qsizetype costOfOther(const Instance &instance)
{
    qsizetype cost = 0;
    for (const OtherField &field : instance.other())
        cost += bounds::otherFieldCost + field.key.size() + field.text.size();
    return cost;
}

InstancePage pageOf(QList<Instance> instances, const QJsonObject &envelopeObject,
                    qsizetype answerBytes)
{
    qsizetype roomForOther = bounds::roomForOther(answerBytes);
    for (Instance &instance : instances) {
        const qsizetype cost = costOfOther(instance);
        if (cost > roomForOther)
            instance.setOther({});
        else
            roomForOther -= cost;
    }
    InstancePage page{std::move(instances), {}};
    bool isNumber = false;
    const qint64 total =
        textOf(envelopeObject.value(QLatin1String("total_instance"))).toLongLong(&isNumber);
    if (isNumber && total >= 0)
        page.total = total;
    return page;
}

} // namespace

Instance instanceFromJson(const QJsonObject &object)
{
    std::array<Given, attributeCount> given;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto place = places().constFind(it.key());
        if (place != places().cend())
            given[place->attribute][place->rank] = it.value();
    }

    Instance instance;
    Instance::Texts texts;
    std::array<std::size_t, attributeCount> used{};
    for (const AttributeInfo &row : attributes()) {
        const auto index = static_cast<std::size_t>(row.attribute);
        const auto [rank, text] = firstFit(given[index], row.kind);
        used[index] = rank;
        if (row.kind != Kind::Secret)
            texts[index] = text;
        else if (rank < ranks)
            instance.setPassword(secretOf(given[index][rank]));
    }
    QString &gpu = texts[static_cast<std::size_t>(Attribute::Gpu)];
    if (gpu.isEmpty())
        gpu = texts[static_cast<std::size_t>(Attribute::GpuType)];
    instance.setTexts(texts);
    instance.setStartedAt(startOf(object));

    // A key that also names an attribute but lost to a better one stays visible, unless it only
    // repeats it.
    const auto isTold = [&](const Place &place, const QJsonValue &value) {
        const std::size_t rank = used[place.attribute];
        const QString text = wholeTextOf(value);
        return rank == place.rank || text.isEmpty()
               || (rank < ranks && text == wholeTextOf(given[place.attribute][rank]));
    };
    QList<OtherField> other;
    const auto told =
        std::count_if(used.begin(), used.end(), [](auto rank) { return rank < ranks; });
    // The usual record needs no second look.
    for (auto it = object.begin(); it != object.end() && told < object.size(); ++it) {
        const auto place = places().constFind(it.key());
        if (place == places().cend() || !isTold(*place, it.value()))
            addOther(other, OtherPlace::of(it.key()), it.value());
    }
    numberTwins(other);
    instance.setOther(other);
    return instance;
}

bool isKnownKey(const QString &key)
{
    return places().contains(key) || key == QLatin1String("started_at")
           || key == QLatin1String("created_at");
}

bool holdsSecret(const QString &text)
{
    return textHoldsSecret(text, 0);
}

Result<InstancePage> parseInstances(const QByteArray &body)
{
    if (const Result<void> bounded = withinBounds(body); !bounded)
        return fail(bounded.error());
    if (auto usual = readUsualList(body)) {
        // What is wrong with an answer is told with its own bytes, below.
        if (const Result<QJsonObject> object = envelope(usual->envelope))
            return pageOf(std::move(usual->instances), *object, body.size());
    }
    const Result<QJsonObject> object = envelope(body);
    if (!object)
        return fail(object.error());
    const Result<QJsonArray> array = records(*object);
    if (!array)
        return fail(array.error());
    QList<Instance> instances;
    instances.reserve(array->size());
    for (const QJsonValue &value : *array) {
        if (value.isObject())
            instances.append(instanceFromJson(value.toObject()));
    }
    return pageOf(std::move(instances), *object, body.size());
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
    if (const Result<void> bounded = withinBounds(body); !bounded)
        return fail(bounded.error());
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
    return bounds::holds(body) ? messageOf(QJsonDocument::fromJson(body).object()) : QString();
}

} // namespace latchkey
