// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#ifdef QT_DBUS_LIB
#include "app/busapplication.h"
#include "app/settingsportal.h"
#endif

#include <QVariant>

namespace latchkey {

namespace {

/** org.freedesktop.portal.Settings, "Standardized keys"; the last one is GNOME's own. */
constexpr QLatin1String appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1String schemeKey("color-scheme");
constexpr QLatin1String contrastKey("contrast");
constexpr QLatin1String motionKey("reduced-motion");
constexpr QLatin1String gnomeGroup("org.gnome.desktop.interface");
constexpr QLatin1String animationsKey("enable-animations");

} // namespace

Desktop::Desktop(QObject *parent)
    : QObject(parent)
{
}

Desktop::~Desktop() = default;

void Desktop::start()
{
#ifdef QT_DBUS_LIB
    auto portal = std::make_unique<SettingsPortal>();
    connect(portal.get(), &SettingsPortal::told, this, &Desktop::take);
    portal->start();
    for (const QLatin1String key : {schemeKey, contrastKey, motionKey})
        portal->ask(appearanceGroup, key);
    portal->ask(gnomeGroup, animationsKey);
    m_portal = std::move(portal);
#endif
}

void Desktop::beApplication()
{
#ifdef QT_DBUS_LIB
    auto application = std::make_unique<BusApplication>();
    connect(application.get(), &BusApplication::activated, this, &Desktop::activated);
    application->start();
    m_application = std::move(application);
#endif
}

void Desktop::take(const QString &group, const QString &key, const QVariant &value)
{
    const DesktopAppearance before = m_appearance;
    if (group == appearanceGroup && key == schemeKey) {
        constexpr uint dark = 1;
        constexpr uint light = 2;
        const uint scheme = value.toUInt();
        m_appearance.isDark =
            scheme == dark || scheme == light ? std::optional(scheme == dark) : std::nullopt;
    } else if (group == appearanceGroup && key == contrastKey) {
        m_appearance.hasHighContrast = value.toUInt() == 1;
    } else if (group == appearanceGroup && key == motionKey) {
        m_asksForLessMotion = value.toUInt() == 1;
    } else if (group == gnomeGroup && key == animationsKey) {
        m_animates = value.toBool();
    }
    m_appearance.hasReducedMotion = m_asksForLessMotion || !m_animates;
    if (m_appearance != before)
        Q_EMIT appearanceChanged();
}

} // namespace latchkey
