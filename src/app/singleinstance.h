// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace latchkey {

/**
 * One running program for each user and kind of run. The first one listens on a local socket that
 * only the user can reach; a later one hands over what it was asked for and ends.
 */
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /** `kind` tells apart what may run side by side: the program itself and the sample data. */
    explicit SingleInstance(const QString &kind, QObject *parent = nullptr);

    /** True where another one runs and took the message: the instance to show, or empty. */
    bool handOver(const QString &instanceId);
    /** Becomes the one that others hand over to. False where that is not possible; harmless then.
     */
    bool listen();

Q_SIGNALS:
    /** A second start asked for this instance, or just for the window where it is empty. */
    void activated(const QString &instanceId);

private:
    void onConnection();

    QString m_name;
    QLocalServer m_server;
};

} // namespace latchkey
