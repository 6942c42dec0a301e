// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pseudotranslator.h"

#include <cstring>

namespace latchkey {

namespace {

QChar accented(QChar c)
{
    static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZdglrtDGLRT");
    static const QString accents = QStringLiteral("áçéíñöšûýžÁÇÉÍÑÖŠÛÝŽđğłřţĐĞŁŘŢ");
    const qsizetype place = plain.indexOf(c);
    return place < 0 ? c : accents.at(place);
}

/** Placeholders stay as they are. */
QString dressed(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        result += accented(text.at(i));
        if (text.at(i) != QLatin1Char('%'))
            continue;
        if (text.mid(i + 1, 1) == QLatin1String("L"))
            result += text.at(++i);
        if (i + 1 < text.size())
            result += text.at(++i);
    }
    return result;
}

} // namespace

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
    static_cast<void>(m_english.load(QStringLiteral(":/i18n/latchkey_en.qm")));
}

QString PseudoTranslator::translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const
{
    // A name that Qt looks up as if it were a text.
    if (std::strcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0)
        return {};
    QString text = m_english.translate(context, sourceText, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(sourceText);
    const QString padding(text.size() / 3, QChar(u'·'));
    return QStringLiteral("[%1%2]").arg(dressed(text), padding);
}

} // namespace latchkey
