// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connections.h"

#include <QtPlugin>

namespace latchkey {

/** What the plugin with the connections is asked for. */
class ConnectionsPlugin {
public:
    virtual ~ConnectionsPlugin() = default;

    /** version() and commit() of the program that it was built with. Of another program's plugin
     * nothing else may be called. */
    virtual QString programVersion() const = 0;
    virtual std::unique_ptr<Connections> connections() const = 0;
};

} // namespace latchkey

Q_DECLARE_INTERFACE(latchkey::ConnectionsPlugin, "io.github.latchkey.Latchkey.Connections")
