// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <string>

namespace latchkey {

struct Secret::Buffer {
    explicit Buffer(const QString &source)
        : text(source.toStdU16String())
    {
    }
    ~Buffer()
    {
        // volatile: a plain fill of memory that is about to be freed would be optimised away.
        volatile char16_t *place = text.data();
        for (std::size_t i = 0; i < text.size(); ++i)
            place[i] = 0;
    }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::u16string text;
};

Secret::Secret(const QString &text)
    : m_buffer(text.isEmpty() ? nullptr : std::make_shared<const Buffer>(text))
{
}

Secret Secret::fromUtf8(const QByteArray &bytes)
{
    return Secret(QString::fromUtf8(bytes));
}

QString Secret::reveal() const
{
    return m_buffer ? QString::fromStdU16String(m_buffer->text) : QString();
}

QByteArray Secret::revealUtf8() const
{
    return reveal().toUtf8();
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "<no secret>" : "<secret>");
    return debug;
}

QString mask()
{
    return QString(12, QChar(0x2022));
}

bool smellsOfSecret(const QString &key)
{
    constexpr std::array smells = {"password", "passwd", "pwd",       "secret",
                                   "token",    "key",    "credential"};
    return std::any_of(smells.begin(), smells.end(), [&key](const char *smell) {
        return key.contains(QLatin1String(smell), Qt::CaseInsensitive);
    });
}

} // namespace latchkey
