// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace latchkey {

namespace {

/**
 * In front of each text: the attribute's number, and how many bytes follow in one byte, or, where
 * these are many, `isLong` and then their number in four.
 */
constexpr uchar isLong = 255;
constexpr qsizetype shortHead = 2;
constexpr qsizetype longHead = shortHead + sizeof(quint32);

qsizetype headSize(qsizetype textSize)
{
    return textSize < isLong ? shortHead : longHead;
}

struct Entry {
    std::size_t attribute;
    QByteArrayView text;
};

Entry firstOf(QByteArrayView block)
{
    const auto attribute = static_cast<std::size_t>(static_cast<uchar>(block[0]));
    const auto size = static_cast<uchar>(block[1]);
    if (size != isLong)
        return {attribute, block.sliced(shortHead, size)};
    return {attribute, block.sliced(longHead, qFromUnaligned<quint32>(block.data() + shortHead))};
}

QByteArrayView behindFirst(QByteArrayView block)
{
    const qsizetype size = firstOf(block).text.size();
    return block.sliced(headSize(size) + size);
}

/** UTF-8 has no form for half of a pair of surrogates, and Qt would write a question mark. */
QByteArray utf8Of(QString text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

/** QString::fromUtf8() would leave out a byte order mark in front, which is part of the text. */
QString fromUtf8(QByteArrayView text)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    if (text.startsWith(mark))
        return QChar(QChar::ByteOrderMark) + fromUtf8(text.sliced(mark.size()));
    return QString::fromUtf8(text);
}

/** Writes an entry and returns the place behind it. */
char *write(char *place, std::size_t attribute, QByteArrayView text)
{
    *place = static_cast<char>(attribute);
    if (headSize(text.size()) == shortHead) {
        place[1] = static_cast<char>(text.size());
    } else {
        place[1] = static_cast<char>(isLong);
        qToUnaligned(static_cast<quint32>(text.size()), place + shortHead);
    }
    return std::copy(text.begin(), text.end(), place + headSize(text.size()));
}

} // namespace

struct Instance::Rest : QSharedData {
    Secret password;
    std::optional<qint64> startedAt;
    QList<OtherField> other;

    bool isEmpty() const { return password.isEmpty() && !startedAt && other.isEmpty(); }
    friend bool operator==(const Rest &a, const Rest &b)
    {
        return a.password == b.password && a.startedAt == b.startedAt && a.other == b.other;
    }
};

Instance::Instance() = default;
Instance::~Instance() = default;
Instance::Instance(const Instance &other) = default;
Instance::Instance(Instance &&other) noexcept = default;
Instance &Instance::operator=(const Instance &other) = default;
Instance &Instance::operator=(Instance &&other) noexcept = default;

QByteArrayView Instance::utf8(Attribute attribute) const
{
    const auto wanted = static_cast<std::size_t>(attribute);
    for (QByteArrayView block = m_texts; !block.isEmpty(); block = behindFirst(block)) {
        const Entry entry = firstOf(block);
        if (entry.attribute >= wanted)
            return entry.attribute == wanted ? entry.text : QByteArrayView();
    }
    return {};
}

QString Instance::text(Attribute attribute) const
{
    return fromUtf8(utf8(attribute));
}

Instance::Texts Instance::texts() const
{
    Texts texts;
    for (QByteArrayView block = m_texts; !block.isEmpty(); block = behindFirst(block)) {
        const Entry entry = firstOf(block);
        texts[entry.attribute] = fromUtf8(entry.text);
    }
    return texts;
}

void Instance::setText(Attribute attribute, const QString &text)
{
    Q_ASSERT(!isSecret(attribute));
    Texts all = texts();
    all[static_cast<std::size_t>(attribute)] = text;
    setTexts(all);
}

void Instance::setTexts(const Texts &texts)
{
    std::array<QByteArray, attributeCount> utf8;
    std::array<QByteArrayView, attributeCount> views;
    for (std::size_t i = 0; i < attributeCount; ++i) {
        utf8[i] = utf8Of(texts[i]);
        views[i] = utf8[i];
    }
    setUtf8(views);
}

void Instance::setUtf8(const std::array<QByteArrayView, attributeCount> &texts)
{
    const auto isKept = [&texts](std::size_t i) {
        return !texts[i].isEmpty() && !isSecret(static_cast<Attribute>(i));
    };
    qsizetype size = 0;
    for (std::size_t i = 0; i < attributeCount; ++i)
        size += isKept(i) ? headSize(texts[i].size()) + texts[i].size() : 0;
    QByteArray block(size, Qt::Uninitialized);
    char *place = block.data();
    for (std::size_t i = 0; i < attributeCount; ++i) {
        if (isKept(i))
            place = write(place, i, texts[i]);
    }
    m_texts = block;
}

const Secret &Instance::password() const
{
    static const Secret none;
    return m_rest ? m_rest->password : none;
}

void Instance::setPassword(const Secret &password)
{
    Rest changed = rest();
    changed.password = password;
    setRest(std::move(changed));
}

std::optional<qint64> Instance::startedAt() const
{
    return m_rest ? m_rest->startedAt : std::nullopt;
}

void Instance::setStartedAt(std::optional<qint64> seconds)
{
    Rest changed = rest();
    changed.startedAt = seconds;
    setRest(std::move(changed));
}

const QList<OtherField> &Instance::other() const
{
    static const QList<OtherField> none;
    return m_rest ? m_rest->other : none;
}

void Instance::setOther(const QList<OtherField> &other)
{
    Rest changed = rest();
    changed.other = other;
    setRest(std::move(changed));
}

QString Instance::displayName() const
{
    const QString name = text(Attribute::HostName);
    return name.isEmpty() ? id() : name;
}

bool Instance::isGiven(Attribute attribute) const
{
    switch (attribute) {
    case Attribute::Password:
        return m_rest && !m_rest->password.isEmpty();
    case Attribute::StartTime:
        return startedAt() || !utf8(attribute).isEmpty();
    default:
        return !utf8(attribute).isEmpty();
    }
}

Instance Instance::withoutSecrets() const
{
    Instance copy = *this;
    if (m_rest) {
        Rest open = rest();
        open.password = {};
        open.other.removeIf([](const OtherField &field) { return field.isSecret(); });
        copy.setRest(std::move(open));
    }
    return copy;
}

Instance Instance::completedBy(const Instance &listed) const
{
    Instance whole = *this;
    Texts texts = this->texts();
    const Texts others = listed.texts();
    for (std::size_t i = 0; i < attributeCount; ++i) {
        if (texts[i].isEmpty())
            texts[i] = others[i];
    }
    whole.setTexts(texts);
    if (!isGiven(Attribute::StartTime))
        whole.setStartedAt(listed.startedAt());
    return whole;
}

bool Instance::isEqual(const Instance &other) const
{
    return m_texts == other.m_texts && (m_rest == other.m_rest || rest() == other.rest());
}

Instance::Rest Instance::rest() const
{
    return m_rest ? *m_rest : Rest();
}

void Instance::setRest(Rest &&rest)
{
    m_rest = rest.isEmpty() ? nullptr : new Rest(std::move(rest));
}

} // namespace latchkey
