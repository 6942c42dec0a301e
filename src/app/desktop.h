// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/desktopappearance.h"

#include <QObject>

#include <memory>

namespace latchkey {

/**
 * What the desktop's settings portal (org.freedesktop.portal.Settings) says of how programs should
 * look, also when that changes. Qt 6.4 does not ask it. Where there is no portal, nothing is said;
 * nothing here waits for it.
 */
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(QObject *parent = nullptr);
    ~Desktop() override;

    /** Asks; answered by appearanceChanged(). */
    void start();
    const DesktopAppearance &appearance() const { return m_appearance; }

Q_SIGNALS:
    void appearanceChanged();

private:
    void take(const QString &group, const QString &key, const QVariant &value);

    std::unique_ptr<QObject> m_portal;
    DesktopAppearance m_appearance;
    // Two settings for one thing, of which either counts.
    bool m_asksForLessMotion = false;
    bool m_animates = true;
};

} // namespace latchkey
