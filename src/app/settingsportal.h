// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace latchkey {

/** The desktop's settings, by D-Bus. Where nobody answers, nothing is told. */
class SettingsPortal : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Hears of changes from now on. */
    void start();
    void ask(const QString &group, const QString &key);

Q_SIGNALS:
    /** What was asked for, and whatever changes. */
    void told(const QString &group, const QString &key, const QVariant &value);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace latchkey
