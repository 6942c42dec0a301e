// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"
#include "core/values.h"

#include <QCollator>
#include <QLocale>

#include <compare>
#include <optional>
#include <variant>

namespace latchkey {

/** Orders texts as `locale` does, with numbers in them by size. Not for two threads at once. */
QCollator orderOf(const QLocale &locale);

/** A text as a collator orders it; only keys that the same one made can be compared. */
class TextKey {
public:
    TextKey(const QString &text, const QCollator &collator);

    friend std::weak_ordering operator<=>(const TextKey &a, const TextKey &b)
    {
        return a.compare(b);
    }

private:
    std::weak_ordering compare(const TextKey &other) const;

#ifdef Q_OS_WIN
    // Windows' sort keys are bytes, which Qt 6.8 compares as if they were UTF-16.
    QString m_key;
    QCollator m_collator;
#else
    QCollatorSortKey m_key;
#endif
};

/**
 * What instances are ordered by for one attribute, read from the text once: numbers by size, times
 * by time, texts as the collator says; what is not given comes last. Only keys of the same
 * attribute and collator can be compared, which costs little.
 */
class OrderKey {
public:
    OrderKey(const Instance &instance, Attribute attribute, const QCollator &collator);

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
