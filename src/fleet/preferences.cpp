// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/preferences.h"

#include "core/printable.h"
#include "fleet/settingsfile.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <array>

namespace latchkey {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

struct Row {
    const char *key;
    seconds Preferences::*member;
    seconds least;
    seconds most;

    seconds bounded(seconds value) const { return std::clamp(value, least, most); }
};

constexpr std::array<Row, 4> rows = {{
    {"preferences/visibleIntervalSeconds", &Preferences::visibleInterval, 15s, 1h},
    {"preferences/hiddenIntervalSeconds", &Preferences::hiddenInterval, 15s, 24h},
    {"preferences/maskAfterSeconds", &Preferences::maskAfter, 5s, 10min},
    {"preferences/clearClipboardAfterSeconds", &Preferences::clearClipboardAfter, 5s, 10min},
}};

constexpr QLatin1String hideFromCaptureKey("preferences/hideFromScreenCapture");
constexpr QLatin1String languageKey("preferences/language");
constexpr QLatin1String colorSchemeKey("preferences/colorScheme");
constexpr QLatin1String highContrastKey("preferences/highContrast");
constexpr QLatin1String listFactsKey("preferences/listShows");
constexpr QLatin1String terminalCommandKey("preferences/terminalCommand");

constexpr qsizetype longestCommand = 400;

/** By what is written in the settings. */
constexpr std::array<std::pair<ColorScheme, const char *>, 3> schemes = {{
    {ColorScheme::Desktop, "desktop"},
    {ColorScheme::Light, "light"},
    {ColorScheme::Dark, "dark"},
}};

ColorScheme schemeCalled(const QString &name)
{
    for (const auto &[scheme, key] : schemes) {
        if (name == QLatin1String(key))
            return scheme;
    }
    return ColorScheme::Desktop;
}

QString nameOf(ColorScheme scheme)
{
    for (const auto &[each, key] : schemes) {
        if (each == scheme)
            return QString::fromLatin1(key);
    }
    Q_UNREACHABLE();
}

/** Some of offeredFacts(), each once and in their order. */
QList<Attribute> offered(const QList<Attribute> &wanted)
{
    QList<Attribute> facts = offeredFacts();
    facts.removeIf([&](Attribute each) { return !wanted.contains(each); });
    return facts;
}

QList<Attribute> factsCalled(const QStringList &names)
{
    QList<Attribute> facts = offeredFacts();
    facts.removeIf([&](Attribute each) { return !names.contains(key(each)); });
    return facts;
}

QStringList namesOf(const QList<Attribute> &facts)
{
    QStringList names;
    for (const Attribute each : facts)
        names += key(each);
    return names;
}

} // namespace

QList<Attribute> defaultFacts()
{
    return offered({Attribute::Gpu, Attribute::Region, Attribute::PricePerHour});
}

QList<Attribute> offeredFacts()
{
    return {Attribute::Gpu,       Attribute::Region,      Attribute::PublicIpv4,  Attribute::Os,
            Attribute::TotalCost, Attribute::RunningTime, Attribute::PricePerHour};
}

Preferences Preferences::bounded() const
{
    Preferences result = *this;
    for (const Row &row : rows)
        result.*row.member = row.bounded(this->*row.member);
    result.listFacts = offered(listFacts);
    result.terminalCommand = terminalCommand.trimmed().left(longestCommand);
    if (result.terminalCommand.isEmpty() || !isPrintable(result.terminalCommand))
        result.terminalCommand = Preferences().terminalCommand;
    return result;
}

Preferences loadPreferences(const QSettings &settings)
{
    Preferences result;
    for (const Row &row : rows) {
        bool isNumber = false;
        const qlonglong value = settings.value(QLatin1String(row.key)).toLongLong(&isNumber);
        if (isNumber)
            result.*row.member = row.bounded(seconds(value));
    }
    result.hideFromCapture = settings.value(hideFromCaptureKey).toBool();
    result.language = settings.value(languageKey).toString();
    result.colorScheme = schemeCalled(settings.value(colorSchemeKey).toString());
    result.highContrast = settings.value(highContrastKey).toBool();
    if (settings.contains(listFactsKey))
        result.listFacts = factsCalled(settings.value(listFactsKey).toStringList());
    result.terminalCommand = settings.value(terminalCommandKey).toString();
    return result.bounded();
}

void savePreferences(QSettings &settings, const Preferences &preferences)
{
    const Preferences bounded = preferences.bounded();
    for (const Row &row : rows) {
        const seconds value = bounded.*row.member;
        settings.setValue(QLatin1String(row.key), static_cast<qlonglong>(value.count()));
    }
    settings.setValue(hideFromCaptureKey, bounded.hideFromCapture);
    settings.setValue(languageKey, bounded.language);
    settings.setValue(colorSchemeKey, nameOf(bounded.colorScheme));
    settings.setValue(highContrastKey, bounded.highContrast);
    settings.setValue(listFactsKey, namesOf(bounded.listFacts));
    settings.setValue(terminalCommandKey, bounded.terminalCommand);
    flush(settings);
}

} // namespace latchkey
