// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"
#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QSharedDataPointer>
#include <QString>

#include <array>
#include <optional>

namespace latchkey {

/** A key of the provider that the table of attributes does not know. */
struct OtherField {
    /** The provider's key; what lies inside objects and arrays is joined by dots: "user.email". A
     * second one that reads the same gets a number: "user.email (2)". */
    QString key;
    /** The value as it came; empty where the key smells of a secret. */
    QString text;
    /** The value where the key smells of a secret. */
    Secret secret;

    bool isSecret() const { return !secret.isEmpty(); }
    friend bool operator==(const OtherField &, const OtherField &) = default;
};

/**
 * What the provider told of one instance, as it came; how it is shown is display.h's.
 *
 * A value that is cheap to copy and to compare. A fleet of many is held in less memory than its
 * JSON takes: the texts lie in one block, as UTF-8, one after the other in the order of Attribute.
 */
class Instance {
public:
    /** A text for each attribute, by its number; the password's is left out. */
    using Texts = std::array<QString, attributeCount>;

    Instance();
    ~Instance();
    Instance(const Instance &other);
    Instance(Instance &&other) noexcept;
    Instance &operator=(const Instance &other);
    Instance &operator=(Instance &&other) noexcept;

    /** The attribute's text as it came, trimmed, with U+FFFD for half of a pair of surrogates.
     * Empty means "not given". Always empty for the password. */
    QString text(Attribute attribute) const;
    /** The same as UTF-8, without a copy: valid until this instance changes or goes. */
    QByteArrayView utf8(Attribute attribute) const;
    Texts texts() const;
    void setText(Attribute attribute, const QString &text);
    /** All at once, which costs as much as one. */
    void setTexts(const Texts &texts);
    /** The same of UTF-8, which must be valid. */
    void setUtf8(const std::array<QByteArrayView, attributeCount> &texts);

    /** These two are valid until this instance changes or goes. */
    const Secret &password() const;
    void setPassword(const Secret &password);

    /** Start in seconds since the epoch (`started_at`, else `created_at`), where the provider gave
     * it. */
    std::optional<qint64> startedAt() const;
    void setStartedAt(std::optional<qint64> seconds);

    /** Keys not known today, sorted by key (as QJsonObject keeps them). */
    const QList<OtherField> &other() const;
    void setOther(const QList<OtherField> &other);

    QString id() const { return text(Attribute::Id); }
    /** host_name, else name, else the id. */
    QString displayName() const;
    bool isGiven(Attribute attribute) const;

    /** The same record without password and secret fields: what may be written to disk. */
    Instance withoutSecrets() const;

    /** With what is not given here taken from `listed`: the list tells the price, the detail does
     * not. */
    Instance completedBy(const Instance &listed) const;

    friend bool operator==(const Instance &a, const Instance &b) { return a.isEqual(b); }

private:
    /** What the instances of a list do not have: a password, a start, unknown keys. */
    struct Rest;

    bool isEqual(const Instance &other) const;
    Rest rest() const;
    void setRest(Rest &&rest);

    QByteArray m_texts;
    QSharedDataPointer<Rest> m_rest;
};

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Instance)
