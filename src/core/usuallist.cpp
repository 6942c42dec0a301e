// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usuallist.h"

#include "core/bounds.h"
#include "core/parser.h"

#include <QJsonDocument>
#include <QJsonObject>

#ifdef __SSE2__
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/reader.h>

#include <algorithm>
#include <array>

namespace latchkey {

namespace {

/** As many digits as every double keeps. */
constexpr qsizetype mostDigits = 15;

/** By attribute the key of those that come as one text or number; the others need a look. */
using Keys = std::array<QByteArrayView, attributeCount>;

const Keys &plainKeys()
{
    static const Keys all = [] {
        Keys made;
        for (const AttributeInfo &row : attributes()) {
            if (row.kind != Kind::Secret && row.kind != Kind::Ports)
                made[static_cast<std::size_t>(row.attribute)] = row.key;
        }
        return made;
    }();
    return all;
}

bool isPlainAscii(char c)
{
    return c > ' ' && c < '\x7f';
}

/** Whether a text is what it would be after instanceFromJson(): not trimmed, elided or guarded. */
bool isPlainText(QByteArrayView text)
{
    if (text.isEmpty())
        return true;
    return text.size() <= bounds::longestText && isPlainAscii(text.front())
           && isPlainAscii(text.back()) && text.front() != '{' && text.front() != '['
           && text.front() != '"';
}

/** Whether a number is written as it would be after it was read. */
bool isPlainNumber(QByteArrayView number)
{
    const QByteArrayView digits = number.startsWith('-') ? number.sliced(1) : number;
    const qsizetype point = digits.indexOf('.');
    const bool areDigits = std::all_of(digits.begin(), digits.end(),
                                       [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return areDigits && digits.size() <= mostDigits && number != "-0"
           && (point < 0 || (digits.back() != '0' && point > 0));
}

/** What RapidJSON tells of an answer; false ends the reading. */
class Reading : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Reading> {
public:
    /** What is told lies in the stream, and stays as it is told. */
    Reading(const QByteArray &body, rapidjson::InsituStringStream &stream)
        : m_body(body)
        , m_stream(stream)
    {
    }

    UsualList result() const
    {
        return {m_body.left(m_dataBegin) + m_body.mid(m_dataEnd), m_instances};
    }
    bool hasData() const { return m_dataEnd > 0; }

    // NOLINTBEGIN(readability-identifier-naming): the names are RapidJSON's.
    bool Null() { return take({}); }
    bool Bool(bool value) { return take(value ? QByteArrayView("true") : QByteArrayView("false")); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        const QByteArrayView number(text, size);
        return isPlainNumber(number) ? take(number) : takeUnusual();
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        const QByteArrayView string(text, size);
        // RapidJSON writes half of a pair of surrogates as if it were a character.
        return isPlainText(string) && string.isValidUtf8() ? take(string) : takeUnusual();
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        const QByteArrayView key(text, size);
        if (m_depth == 1)
            m_isData = key == "data";
        else if (m_depth == inRecord)
            expect(key);
        // Of two lists the later one would count.
        return !(m_isData && m_depth == 1 && m_dataEnd > 0);
    }
    bool StartObject()
    {
        if (++m_depth > deepest)
            return false;
        if (m_isData && m_depth == inRecord)
            beginRecord();
        else if (m_depth > inRecord)
            m_isUsual = false;
        // An object as `data` is one record.
        return !(m_isData && m_depth == 2);
    }
    bool EndObject(rapidjson::SizeType)
    {
        const bool isRecord = m_isData && m_depth == inRecord;
        --m_depth;
        return !isRecord || endRecord();
    }
    bool StartArray()
    {
        if (++m_depth > deepest)
            return false;
        if (m_isData && m_depth == 2)
            m_dataBegin = place() + 1;
        m_isUsual = m_isUsual && m_depth < inRecord;
        return !(m_isData && m_depth == inRecord);
    }
    bool EndArray(rapidjson::SizeType)
    {
        if (m_isData && m_depth == 2)
            m_dataEnd = place();
        --m_depth;
        return true;
    }
    // NOLINTEND(readability-identifier-naming)

private:
    /** The answer is one, `data` is two, a record is three. */
    static constexpr int inRecord = 3;
    /** QJsonDocument refuses deeper ones. */
    static constexpr int deepest = 1024;

    /** Of the bracket or brace that the event is about. */
    qsizetype place() const { return static_cast<qsizetype>(m_stream.Tell()); }

    void beginRecord()
    {
        m_recordBegin = place();
        m_isUsual = true;
        m_texts.fill({});
        m_isGiven.fill(false);
    }

    void expect(QByteArrayView key)
    {
        const auto found = std::find(m_keys.begin(), m_keys.end(), key);
        // Of two the later one would count.
        m_expected = static_cast<std::size_t>(found - m_keys.begin());
        m_isUsual = m_isUsual && !key.isEmpty() && found != m_keys.end() && !m_isGiven[m_expected];
        if (m_isUsual)
            m_isGiven[m_expected] = true;
    }

    bool take(QByteArrayView text)
    {
        if (m_depth == inRecord && m_isUsual)
            m_texts[m_expected] = text;
        // A text among the records is none.
        return !(m_isData && m_depth == 2);
    }

    bool takeUnusual()
    {
        m_isUsual = false;
        return take({});
    }

    bool endRecord()
    {
        if (m_instances.size() >= bounds::mostInstances)
            return false;
        if (m_isUsual) {
            m_instances.append(usual());
            return true;
        }
        const QJsonDocument document =
            QJsonDocument::fromJson(m_body.mid(m_recordBegin, place() + 1 - m_recordBegin));
        if (!document.isObject())
            return false;
        m_instances.append(instanceFromJson(document.object()));
        return true;
    }

    Instance usual() const
    {
        std::array<QByteArrayView, attributeCount> texts = m_texts;
        constexpr auto gpu = static_cast<std::size_t>(Attribute::Gpu);
        if (texts[gpu].isEmpty())
            texts[gpu] = texts[static_cast<std::size_t>(Attribute::GpuType)];
        Instance instance;
        instance.setUtf8(texts);
        return instance;
    }

    const QByteArray &m_body;
    rapidjson::InsituStringStream &m_stream;
    const Keys &m_keys = plainKeys();
    int m_depth = 0;
    bool m_isData = false;
    qsizetype m_dataBegin = 0;
    qsizetype m_dataEnd = 0;
    qsizetype m_recordBegin = 0;
    bool m_isUsual = false;
    std::size_t m_expected = 0;
    std::array<QByteArrayView, attributeCount> m_texts;
    std::array<bool, attributeCount> m_isGiven{};
    QList<Instance> m_instances;
};

} // namespace

std::optional<UsualList> readUsualList(const QByteArray &body)
{
    // RapidJSON takes a NUL for the end.
    if (body.contains('\0') || !QByteArrayView(body).isValidUtf8())
        return std::nullopt;
    constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag
                               | rapidjson::kParseNumbersAsStringsFlag;
    // It writes texts over what it has read, and looks at sixteen bytes at a time.
    constexpr qsizetype padding = 16;
    QByteArray copy(body.size() + padding, '\0');
    std::copy(body.cbegin(), body.cend(), copy.begin());
    rapidjson::InsituStringStream stream(copy.data());
    Reading reading(body, stream);
    rapidjson::Reader reader;
    const bool isRead = !reader.Parse<flags>(stream, reading).IsError();
    // Texts are of secrets, too.
    copy.fill('\0');
    return isRead && reading.hasData() ? std::optional(reading.result()) : std::nullopt;
}

} // namespace latchkey
