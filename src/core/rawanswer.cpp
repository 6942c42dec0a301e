// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rawanswer.h"

#include "core/bounds.h"
#include "core/parser.h"
#include "core/printable.h"
#include "core/secret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace latchkey {

namespace {

// NOLINTNEXTLINE(misc-no-recursion): as deep as Qt's parser lets JSON be.
QJsonValue masked(const QJsonValue &value, bool isGuarded)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = masked(it.value(), isGuarded || smellsOfSecret(it.key()));
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto &&item : array)
            item = masked(item, isGuarded);
        return array;
    }
    const bool isGiven = !value.isNull() && !(value.isString() && value.toString().isEmpty());
    if (isGiven && (isGuarded || (value.isString() && holdsSecret(value.toString()))))
        return mask();
    return value;
}

/** Writes JSON a line at a time. */
class Writer {
public:
    QList<RawLine> lines;

    // NOLINTNEXTLINE(misc-no-recursion): as deep as Qt's parser lets JSON be.
    void write(const QString &name, const QJsonValue &value, const QString &end, bool isRecord)
    {
        if (value.isObject() && !value.toObject().isEmpty()) {
            open(name + QLatin1Char('{'));
            writeMembers(value.toObject(), isRecord);
            close(QLatin1Char('}') + end);
        } else if (value.isArray() && !value.toArray().isEmpty()) {
            open(name + QLatin1Char('['));
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                write({}, array.at(i), separator(i, array.size()), isRecord);
            close(QLatin1Char(']') + end);
        } else {
            add(name + scalar(value) + end);
        }
    }

private:
    static QString separator(qsizetype place, qsizetype size)
    {
        return place + 1 < size ? QStringLiteral(",") : QString();
    }

    static QString scalar(const QJsonValue &value)
    {
        // An array of one, without its brackets: Qt writes no lone value.
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.sliced(1, json.size() - 2));
    }

    // NOLINTNEXTLINE(misc-no-recursion): see write().
    void writeMembers(const QJsonObject &object, bool isRecord)
    {
        qsizetype place = 0;
        for (auto it = object.begin(); it != object.end(); ++it, ++place) {
            const bool wasUnknown = m_isUnknown;
            m_isUnknown = wasUnknown || (isRecord && !isKnownKey(it.key()));
            // The envelope's own keys are no record's.
            const bool holdsRecords = m_depth == 1 && it.key() == QLatin1String("data");
            write(scalar(it.key()) + QStringLiteral(": "), it.value(),
                  separator(place, object.size()), holdsRecords);
            m_isUnknown = wasUnknown;
        }
    }

    void add(const QString &text)
    {
        // More is nothing that anybody reads, and would take the memory of the machine.
        constexpr qsizetype mostLines = 10'000;
        constexpr qsizetype deepest = 32;
        if (lines.size() >= mostLines)
            return;
        const QString indent(2 * std::min(m_depth, deepest), QLatin1Char(' '));
        lines.append({indent + bounds::elided(printable(text), bounds::longestText), m_isUnknown});
    }

    void open(const QString &text)
    {
        add(text);
        ++m_depth;
    }

    void close(const QString &text)
    {
        --m_depth;
        add(text);
    }

    qsizetype m_depth = 0;
    bool m_isUnknown = false;
};

} // namespace

QByteArray maskedJson(const QByteArray &body)
{
    if (!bounds::holds(body))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return QJsonDocument(masked(document.object(), false).toObject())
            .toJson(QJsonDocument::Compact);
    if (document.isArray())
        return QJsonDocument(masked(document.array(), false).toArray())
            .toJson(QJsonDocument::Compact);
    return {};
}

QList<RawLine> prettyLines(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return {};
    Writer writer;
    const QJsonValue root =
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    writer.write({}, root, {}, false);
    return writer.lines;
}

} // namespace latchkey
