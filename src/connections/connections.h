// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/network.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace latchkey {

/** The embedded provider, which answers as long as this is there. */
struct SampleProvider {
    QUrl apiUrl;
    Secret token;
    std::unique_ptr<QObject> provider;
};

/**
 * All of the program that stands on Qt Network: the way to a provider, the provider that is
 * embedded, and the way to another start of the program. One door to it, for whoever loads it late
 * (app/lateconnections.h).
 */
class Connections : public Network {
public:
    /** What another process sent: a line with its end, or of a longer one the first 16 KB. */
    using LineReceiver = std::function<void(const QByteArray &line)>;

    /** Starts one more embedded provider. Error: that of Provider::start(). */
    virtual Result<SampleProvider> sampleProvider() = 0;

    /**
     * Listens at a local socket, which only the user can reach, as long as the result is there;
     * what is left there of a process that has gone is replaced. Each caller's first line is told.
     */
    virtual std::unique_ptr<QObject> listen(const QString &socket,
                                            const LineReceiver &receiver) = 0;

    /** Whether `line` was sent to whoever listens at `socket`, and taken. Blocks until then. */
    virtual bool handOver(const QString &socket, const QByteArray &line,
                          const QDeadlineTimer &deadline) = 0;
};

} // namespace latchkey
