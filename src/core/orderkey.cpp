// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orderkey.h"

#include "core/display.h"

namespace latchkey {

namespace {

using Value = std::variant<std::monostate, qint64, double, Decimal>;

template <typename T> Value valueOf(const std::optional<T> &read)
{
    return read ? Value(*read) : Value();
}

Value meaningOf(const Instance &instance, Attribute attribute)
{
    const QString text = instance.text(attribute);
    switch (info(attribute).kind) {
    case Kind::Count:
    case Kind::Cores:
        return valueOf(parseCount(text));
    case Kind::Gigabytes:
        return valueOf(parseGigabytes(text));
    case Kind::Hours: {
        const auto time = parseHours(text);
        return time ? Value(qint64{time->count()}) : Value();
    }
    case Kind::Money:
    case Kind::MoneyPerHour:
        return valueOf(parseMoney(text));
    case Kind::Time: {
        const auto moment = startOf(instance);
        return moment ? Value(moment->toMSecsSinceEpoch()) : Value();
    }
    case Kind::Status:
        return qint64{static_cast<int>(statusGroup(text))};
    case Kind::Secret:
    case Kind::Text:
    case Kind::Address:
    case Kind::Ports:
        break;
    }
    return {};
}

std::weak_ordering compareValues(const Value &a, const Value &b)
{
    const bool isA = a.index() != 0;
    const bool isB = b.index() != 0;
    if (isA != isB)
        return isA ? std::weak_ordering::less : std::weak_ordering::greater;
    if (!isA || a == b)
        return std::weak_ordering::equivalent;
    return a < b ? std::weak_ordering::less : std::weak_ordering::greater;
}

} // namespace

QCollator orderOf(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    return collator;
}

#ifdef Q_OS_WIN

TextKey::TextKey(const QString &text, const QCollator &collator)
    : m_key(text)
    , m_collator(collator)
{
}

std::weak_ordering TextKey::compare(const TextKey &other) const
{
    return m_collator.compare(m_key, other.m_key) <=> 0;
}

#else

TextKey::TextKey(const QString &text, const QCollator &collator)
    : m_key(collator.sortKey(text))
{
}

std::weak_ordering TextKey::compare(const TextKey &other) const
{
    return m_key.compare(other.m_key) <=> 0;
}

#endif

OrderKey::OrderKey(const Instance &instance, Attribute attribute, const QCollator &collator)
    : m_isGiven(instance.isGiven(attribute))
    , m_value(meaningOf(instance, attribute))
    // Passwords have no order.
    , m_text(isSecret(attribute) ? QString() : instance.text(attribute))
{
    m_isGiven = m_isGiven && !isSecret(attribute);
    if (m_value.index() == 0)
        m_textKey.emplace(m_text, collator);
}

std::weak_ordering OrderKey::compare(const OrderKey &other) const
{
    if (const auto byValue = compareValues(m_value, other.m_value); byValue != 0)
        return byValue;
    if (m_isGiven != other.m_isGiven)
        return m_isGiven ? std::weak_ordering::less : std::weak_ordering::greater;
    if (m_text == other.m_text)
        return std::weak_ordering::equivalent;
    if (m_textKey && other.m_textKey)
        return *m_textKey <=> *other.m_textKey;
    return m_text.compare(other.m_text) <=> 0;
}

} // namespace latchkey
