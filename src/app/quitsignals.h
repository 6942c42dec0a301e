// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>

namespace latchkey {

/**
 * Turns SIGTERM, SIGINT and SIGHUP into an orderly quit, so that the clipboard is cleared then,
 * too. A signal handler may do next to nothing, so it writes into a socket that the event loop
 * reads. Nothing to do on Windows. At most one at a time.
 */
class QuitSignals : public QObject {
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();

private:
    std::array<int, 2> m_sockets = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/** No core dump of this process is written: it would hold the token and passwords. */
void forbidCoreDumps();

/** Files and folders made from now on are the user's own, for nobody else to read. */
void keepFilesPrivate();

} // namespace latchkey
