// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace latchkey {

/** A thread that has nothing to do ends after so many milliseconds, and not when nobody is there.
 */
inline constexpr int threadIdleMs = 500;

/**
 * Runs `work` in a thread of `pool`, and then `take` with what it gives in the thread of `context`,
 * unless that is gone by then. `work` may hold nothing but values of its own: what the window works
 * on may change or go meanwhile.
 */
template <typename Work, typename Take>
void inBackground(QThreadPool &pool, QObject *context, Work work, Take take)
{
    using Made = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Made>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)] {
                         watcher->deleteLater();
                         take(watcher->future().takeResult());
                     });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

} // namespace latchkey
