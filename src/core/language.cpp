// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QHash>

#include <algorithm>

namespace latchkey {

namespace {

/** "pt_BR" for "pt-BR" and "zh_CN" for "zh-Hans-CN", if there are texts in it. */
QString offered(const QLocale &locale)
{
    const QStringList all = languages();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const QString &each) {
        const QLocale own(each);
        return own.language() == locale.language() && own.script() == locale.script();
    });
    return found == all.cend() ? QString() : *found;
}

} // namespace

QStringList languages()
{
    QStringList all = {
        QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),    QStringLiteral("fr"),
        QStringLiteral("it"), QStringLiteral("pl"), QStringLiteral("pt_BR"), QStringLiteral("tr"),
        QStringLiteral("uk"), QStringLiteral("ar"), QStringLiteral("zh_CN"), QStringLiteral("ja"),
        QStringLiteral("ko"),
    };
#ifndef NDEBUG
    all += pseudoLanguage();
#endif
    return all;
}

QString pseudoLanguage()
{
    return QStringLiteral("en_XA");
}

QString nativeName(const QString &language)
{
    // Not CLDR's, which names a country with some and begins others with a small letter.
    static const QHash<QString, QString> names = {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("it"), QStringLiteral("Italiano")},
        {QStringLiteral("pl"), QStringLiteral("Polski")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("tr"), QStringLiteral("Türkçe")},
        {QStringLiteral("uk"), QStringLiteral("Українська")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("ko"), QStringLiteral("한국어")},
        {pseudoLanguage(), QStringLiteral("[Þšéûđö]")},
    };
    return names.value(language);
}

QString languageFor(const QLocale &locale)
{
    const QStringList wanted = locale.uiLanguages();
    for (const QString &each : wanted) {
        const QString language = offered(QLocale(each));
        if (!language.isEmpty())
            return language;
    }
    return QStringLiteral("en");
}

QLocale localeFor(const QString &language, const QLocale &desktop)
{
    if (language.isEmpty() || !languages().contains(language))
        return desktop;
    const QLocale own(language);
    const bool isDesktops =
        own.language() == desktop.language() && own.script() == desktop.script();
    return isDesktops ? desktop : own;
}

} // namespace latchkey
