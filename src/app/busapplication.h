// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/activation.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

namespace latchkey {

/**
 * The running program on the session bus, by the name that its desktop entry has: what launchers
 * and scripts can call instead of starting it once more (Desktop Entry Specification, "D-Bus
 * Activation"). The entry does not send them here, because the bus would have to start the program
 * with its own surroundings, in which there may be no display. Where there is no bus, nobody calls.
 */
class BusApplication : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using QObject::QObject;

    /** Takes the name, which another program of this user may hold: that one keeps it. */
    void start();

public Q_SLOTS:
    // The names are the interface's. NOLINTBEGIN(readability-identifier-naming)
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    /** Of several links the first that names an instance counts; others are passed over. */
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    /** The entry's action "Refresh"; another name is passed over. */
    Q_SCRIPTABLE void ActivateAction(const QString &name, const QVariantList &parameters,
                                     const QVariantMap &platformData);
    // NOLINTEND(readability-identifier-naming)

Q_SIGNALS:
    void activated(const latchkey::Activation &activation);
};

} // namespace latchkey
