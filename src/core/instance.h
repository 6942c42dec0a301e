// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"
#include "core/secret.h"

#include <QList>
#include <QMetaType>
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

/** What the provider told of one instance, as it came; how it is shown is display.h's. */
class Instance {
public:
    /** The attribute's text as it came, trimmed. Empty means "not given". Always empty for the
     * password. */
    const QString &text(Attribute attribute) const;
    void setText(Attribute attribute, const QString &text);

    const Secret &password() const { return m_password; }
    void setPassword(const Secret &password) { m_password = password; }

    /** Start in seconds since the epoch (`started_at`, else `created_at`), where the provider gave
     * it. */
    std::optional<qint64> startedAt() const { return m_startedAt; }
    void setStartedAt(std::optional<qint64> seconds) { m_startedAt = seconds; }

    /** Keys not known today, sorted by key (as QJsonObject keeps them). */
    const QList<OtherField> &other() const { return m_other; }
    void setOther(const QList<OtherField> &other) { m_other = other; }

    QString id() const { return text(Attribute::Id); }
    /** host_name, else name, else the id. */
    QString displayName() const;
    bool isGiven(Attribute attribute) const;

    /** The same record without password and secret fields: what may be written to disk. */
    Instance withoutSecrets() const;

    /** With what is not given here taken from `listed`: the list tells the price, the detail does
     * not. */
    Instance completedBy(const Instance &listed) const;

    friend bool operator==(const Instance &, const Instance &) = default;

private:
    std::array<QString, attributeCount> m_texts;
    Secret m_password;
    std::optional<qint64> m_startedAt;
    QList<OtherField> m_other;
};

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Instance)
