// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/preferences.h"

#include "fleet/settingsfile.h"

#include <QSettings>

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

} // namespace

Preferences Preferences::bounded() const
{
    Preferences result = *this;
    for (const Row &row : rows)
        result.*row.member = row.bounded(this->*row.member);
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
    return result;
}

void savePreferences(QSettings &settings, const Preferences &preferences)
{
    const Preferences bounded = preferences.bounded();
    for (const Row &row : rows) {
        const seconds value = bounded.*row.member;
        settings.setValue(QLatin1String(row.key), static_cast<qlonglong>(value.count()));
    }
    settings.setValue(hideFromCaptureKey, preferences.hideFromCapture);
    flush(settings);
}

} // namespace latchkey
