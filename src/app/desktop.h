// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/activation.h"
#include "fleet/desktopappearance.h"

#include <QObject>

#include <memory>

namespace latchkey {

/**
 * What comes from the desktop by D-Bus: what its settings portal (org.freedesktop.portal.Settings)
 * says of how programs should look, also when that changes, which Qt 6.4 does not ask; and what a
 * launcher wants of the running program. Where there is no D-Bus, nothing is said; nothing here
 * waits for it.
 */
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(QObject *parent = nullptr);
    ~Desktop() override;

    /** Asks; answered by appearanceChanged(). */
    void start();
    /** Is there for launchers from now on; answered by activated(). */
    void beApplication();
    const DesktopAppearance &appearance() const { return m_appearance; }

Q_SIGNALS:
    void appearanceChanged();
    void activated(const latchkey::Activation &activation);

private:
    void take(const QString &group, const QString &key, const QVariant &value);

    std::unique_ptr<QObject> m_portal;
    std::unique_ptr<QObject> m_application;
    DesktopAppearance m_appearance;
    // Two settings for one thing, of which either counts.
    bool m_asksForLessMotion = false;
    bool m_animates = true;
};

} // namespace latchkey
