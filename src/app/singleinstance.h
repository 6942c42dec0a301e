// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/activation.h"

#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace latchkey {

class Connections;

/**
 * One running program for each user and kind of run. A lock says which is the first one: it listens
 * on a local socket that only the user can reach; a later one hands over what it was asked for and
 * ends.
 */
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /** What became of a start. */
    enum class Start {
        First, ///< Others hand over to this one. Also where there is no place for lock and socket.
        HandedOver, ///< Another one runs and took the message.
        NoAnswer, ///< Another one runs and took no message in time.
    };
    Q_ENUM(Start)

    /**
     * `connections` must outlive this. `kind` tells apart what may run side by side: the program
     * itself and the sample data. `patience` is how long one that is busy, starting or ending is
     * waited for.
     */
    SingleInstance(const QString &kind, Connections &connections,
                   std::chrono::milliseconds patience = std::chrono::seconds(5),
                   QObject *parent = nullptr);

    /** Asks who is first, and hands `activation` over to one that is already. Blocks meanwhile. */
    Start start(const Activation &activation);

    /** Lets others hand over, to the First; until then they wait. Again, it does nothing. */
    void listen();

Q_SIGNALS:
    /** A second start asked for this. */
    void activated(const latchkey::Activation &activation);

private:
    bool isFirst();

    Connections &m_connections;
    QString m_name;
    std::chrono::milliseconds m_patience;
    /** Goes after the server, whose socket nobody else may replace until then. */
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QObject> m_server;
};

} // namespace latchkey
