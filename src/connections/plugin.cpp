// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionsplugin.h"
#include "connections/qtconnections.h"
#include "core/version.h"

#include <QObject>

namespace latchkey {

class Plugin : public QObject, public ConnectionsPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.latchkey.Latchkey.Connections")
    Q_INTERFACES(latchkey::ConnectionsPlugin)

public:
    QString programVersion() const override { return version() + commit(); }
    std::unique_ptr<Connections> connections() const override
    {
        return std::make_unique<QtConnections>();
    }
};

} // namespace latchkey

#include "plugin.moc"
