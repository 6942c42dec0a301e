// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/gallery.h"

#include "core/language.h"

namespace latchkey {

namespace {

constexpr QSize narrow(640, 480);

const QList<std::pair<Scene, QString>> &scenes()
{
    static const QList<std::pair<Scene, QString>> all = {
        {Scene::Record, QStringLiteral("record")},
        {Scene::Revealed, QStringLiteral("revealed")},
        {Scene::Copied, QStringLiteral("copied")},
        {Scene::Trouble, QStringLiteral("trouble")},
        {Scene::Loading, QStringLiteral("loading")},
        {Scene::Welcome, QStringLiteral("welcome")},
        {Scene::NoMatch, QStringLiteral("no-match")},
        {Scene::LongTexts, QStringLiteral("long-texts")},
        {Scene::QuickOpen, QStringLiteral("quick-open")},
        {Scene::MainMenu, QStringLiteral("main-menu")},
        {Scene::InstanceMenu, QStringLiteral("instance-menu")},
        {Scene::Behavior, QStringLiteral("preferences-behavior")},
        {Scene::Appearance, QStringLiteral("preferences-appearance")},
        {Scene::AddAccount, QStringLiteral("add-account")},
        {Scene::Export, QStringLiteral("export")},
        {Scene::CopySecrets, QStringLiteral("copy-with-passwords")},
        {Scene::RawAnswer, QStringLiteral("raw-answer")},
        {Scene::Shortcuts, QStringLiteral("shortcuts")},
    };
    return all;
}

QString named(const QString &scene, const char *how)
{
    return scene + QLatin1Char('-') + QLatin1String(how);
}

QList<Shot> states()
{
    QList<Shot> shots;
    for (const auto &[scene, name] : scenes()) {
        shots += {QStringLiteral("States"), named(name, "light"), scene};
        shots +=
            {QStringLiteral("States"), named(name, "dark"), scene, {1080, 720}, ColorScheme::Dark};
    }
    return shots;
}

QList<Shot> colors()
{
    QList<Shot> shots;
    for (const auto &[scheme, name] : {std::pair(ColorScheme::Light, "high-contrast-light"),
                                       std::pair(ColorScheme::Dark, "high-contrast-dark")}) {
        for (const Scene scene : {Scene::Record, Scene::Trouble, Scene::Behavior})
            shots += {QStringLiteral("High contrast"),
                      named(scenes().at(static_cast<int>(scene)).second, name),
                      scene,
                      {1080, 720},
                      scheme,
                      true};
    }
    return shots;
}

QList<Shot> sizes()
{
    const QString group = QStringLiteral("Sizes");
    return {
        {group, QStringLiteral("record-narrow"), Scene::Record, narrow},
        {group, QStringLiteral("trouble-narrow"), Scene::Trouble, narrow},
        {group, QStringLiteral("long-texts-narrow"), Scene::LongTexts, narrow},
        {group, QStringLiteral("welcome-narrow"), Scene::Welcome, narrow},
        {group, QStringLiteral("record-wide"), Scene::Record, {1560, 900}},
        {group, QStringLiteral("record-4k"), Scene::Record, {3840, 2160}},
    };
}

QList<Shot> scales()
{
    QList<Shot> shots;
    for (const char *factor : {"1.25", "1.5", "2", "3"}) {
        Shot shot{QStringLiteral("Scales"),
                  QStringLiteral("record-scale-%1").arg(QLatin1String(factor)),
                  Scene::Record,
                  {800, 600}};
        shot.scale = QLatin1String(factor);
        shots += shot;
    }
    return shots;
}

QList<Shot> inLanguage(const QString &language)
{
    QList<Shot> shots;
    const auto add = [&](Scene scene, const QSize &size, const char *how) {
        Shot shot{
            language,
            QStringLiteral("%1-%2-%3")
                .arg(language, scenes().at(static_cast<int>(scene)).second, QLatin1String(how)),
            scene, size};
        shot.language = language;
        shots += shot;
    };
    add(Scene::Record, {1080, 720}, "light");
    add(Scene::Copied, narrow, "narrow");
    add(Scene::Trouble, narrow, "narrow");
    add(Scene::Welcome, narrow, "narrow");
    for (const Scene scene : {Scene::QuickOpen, Scene::MainMenu, Scene::InstanceMenu,
                              Scene::Behavior, Scene::Appearance, Scene::AddAccount, Scene::Export,
                              Scene::CopySecrets, Scene::RawAnswer, Scene::Shortcuts})
        add(scene, {1080, 720}, "light");
    return shots;
}

} // namespace

QList<Shot> gallery()
{
    QList<Shot> shots = states() + colors() + sizes() + scales();
    const QStringList all = languages();
    for (const QString &language : all) {
        if (language != QLatin1String("en"))
            shots += inLanguage(language);
    }
    return shots;
}

} // namespace latchkey
