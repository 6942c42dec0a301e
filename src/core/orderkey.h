// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"
#include "core/values.h"

#ifndef Q_OS_WIN
#include <QCollatorSortKey>
#endif

#include <compare>
#include <optional>
#include <variant>

namespace latchkey {

/** A text as the locale (QLocale() of that moment) orders it, with numbers in it by size. */
class TextKey {
public:
    explicit TextKey(const QString &text);

    friend std::weak_ordering operator<=>(const TextKey &a, const TextKey &b)
    {
        return a.compare(b);
    }

private:
    std::weak_ordering compare(const TextKey &other) const;

#ifdef Q_OS_WIN
    // Windows' sort keys are bytes, which Qt 6.8 compares as if they were UTF-16.
    QString m_key;
#else
    QCollatorSortKey m_key;
#endif
};

/**
 * What instances are ordered by for one attribute, read from the text once: numbers by size, times
 * by time, texts by the locale (QLocale() of that moment); what is not given comes last. Only keys
 * of the same attribute can be compared, which costs little.
 */
class OrderKey {
public:
    OrderKey(const Instance &instance, Attribute attribute);

    bool isGiven() const { return m_isGiven; }
    friend std::weak_ordering operator<=>(const OrderKey &a, const OrderKey &b)
    {
        return a.compare(b);
    }

private:
    std::weak_ordering compare(const OrderKey &other) const;

    bool m_isGiven;
    /** What the text means; nothing where it is only a text. */
    std::variant<std::monostate, qint64, double, Decimal> m_value;
    /** Decides among equals. Of texts that mean something, few are compared: they have no key. */
    QString m_text;
    std::optional<TextKey> m_textKey;
};

} // namespace latchkey
