// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "app/pseudotranslator.h"
#include "core/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QThreadPool>
#include <QTranslator>

namespace latchkey {

namespace {

std::unique_ptr<QTranslator> own(const QString &language)
{
    if (language == pseudoLanguage())
        return std::make_unique<PseudoTranslator>();
    auto translator = std::make_unique<QTranslator>();
    static_cast<void>(translator->load(QStringLiteral(":/i18n/latchkey_%1.qm").arg(language)));
    return translator;
}

std::unique_ptr<QTranslator> qts(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    static_cast<void>(translator->load(QStringLiteral("qtbase_%1").arg(language),
                                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    return translator;
}

} // namespace

Translations::Translations(QCoreApplication &app)
    : m_app(app)
{
}

Translations::~Translations()
{
    install(m_own, nullptr);
    install(m_qt, nullptr);
}

void Translations::use(const QString &language)
{
    const QLocale desktop = QLocale::system();
    const QString wanted = languages().contains(language) ? language : languageFor(desktop);
    if (const QLocale locale = localeFor(language, desktop); QLocale() != locale) {
        // A thread that reads the list's texts may look at the one of before.
        QThreadPool::globalInstance()->waitForDone();
        QLocale::setDefault(locale);
    }
    if (wanted == m_language)
        return;
    m_language = wanted;
    install(m_qt, qts(wanted));
    install(m_own, own(wanted));
    if (qobject_cast<QGuiApplication *>(&m_app))
        QGuiApplication::setLayoutDirection(QLocale(wanted).textDirection());
}

void Translations::install(std::unique_ptr<QTranslator> &place,
                           std::unique_ptr<QTranslator> translator)
{
    if (place)
        QCoreApplication::removeTranslator(place.get());
    place = std::move(translator);
    if (place)
        QCoreApplication::installTranslator(place.get());
}

} // namespace latchkey
