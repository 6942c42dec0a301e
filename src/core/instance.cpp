// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance.h"

#include <algorithm>

namespace latchkey {

const QString &Instance::text(Attribute attribute) const
{
    return m_texts[static_cast<std::size_t>(attribute)];
}

void Instance::setText(Attribute attribute, const QString &text)
{
    Q_ASSERT(!isSecret(attribute));
    m_texts[static_cast<std::size_t>(attribute)] = text;
}

QString Instance::displayName() const
{
    const QString &name = text(Attribute::HostName);
    return name.isEmpty() ? id() : name;
}

bool Instance::isGiven(Attribute attribute) const
{
    switch (attribute) {
    case Attribute::Password:
        return !m_password.isEmpty();
    case Attribute::StartTime:
        return m_startedAt || !text(attribute).isEmpty();
    default:
        return !text(attribute).isEmpty();
    }
}

Instance Instance::withoutSecrets() const
{
    Instance copy = *this;
    copy.m_password = {};
    copy.m_other.removeIf([](const OtherField &field) { return field.isSecret(); });
    return copy;
}

Instance Instance::completedBy(const Instance &listed) const
{
    Instance whole = *this;
    for (std::size_t i = 0; i < attributeCount; ++i) {
        if (whole.m_texts[i].isEmpty())
            whole.m_texts[i] = listed.m_texts[i];
    }
    if (!whole.m_startedAt && text(Attribute::StartTime).isEmpty())
        whole.m_startedAt = listed.m_startedAt;
    return whole;
}

} // namespace latchkey
