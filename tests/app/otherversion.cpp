// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionsplugin.h"

#include <QObject>

namespace latchkey {

/** The plugin of a program that was built before or after this one. */
class OtherVersion : public QObject, public ConnectionsPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.latchkey.Latchkey.Connections")
    Q_INTERFACES(latchkey::ConnectionsPlugin)

public:
    QString programVersion() const override { return QStringLiteral("0.0.0"); }
    std::unique_ptr<Connections> connections() const override
    {
        qFatal("asked for what it may not be asked for");
    }
};

} // namespace latchkey

#include "otherversion.moc"
