// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printable.h"

#include <QChar>

namespace latchkey {

namespace {

bool acts(char32_t character)
{
    if (character >= 0x200C && character <= 0x200F)
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString picture(char32_t character)
{
    constexpr char32_t pictures = 0x2400;
    constexpr char32_t firstPrintable = 0x20;
    if (character < firstPrintable)
        return QString(QChar(static_cast<char16_t>(pictures + character)));
    return QStringLiteral("[U+%1]").arg(
        QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0'));
}

/** Calls `see` with every character; half a surrogate pair is one. */
template <typename See> void forEachCharacter(const QString &text, See see)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar first = text.at(at);
        const bool isPair =
            first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        see(isPair ? QChar::surrogateToUcs4(first, text.at(++at)) : char32_t(first.unicode()));
    }
}

} // namespace

QString printable(const QString &text)
{
    if (isPrintable(text))
        return text;
    QString seen;
    forEachCharacter(text, [&seen](char32_t character) {
        if (acts(character))
            seen += picture(character);
        else
            seen += QChar::fromUcs4(character);
    });
    return seen;
}

bool isPrintable(const QString &text)
{
    bool isSeen = true;
    forEachCharacter(text, [&isSeen](char32_t character) { isSeen = isSeen && !acts(character); });
    return isSeen;
}

} // namespace latchkey
