// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/samples.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <chrono>
#include <optional>

namespace latchkey {

/**
 * What time does to the samples: phases pass, running time and cost grow, a deleted one goes. It
 * keeps no state but the beginning; everything is worked out from the moment that is asked about.
 */
class Life {
public:
    /** `step` is how long one step of a phase takes. */
    Life(const QDateTime &beginning, std::chrono::seconds step);

    /** The sample's list entry at `now`; nothing once it is gone. */
    std::optional<QJsonObject> listEntry(const Sample &sample, const QDateTime &now) const;
    /** `data` of the sample's detail at `now`; nothing once it is gone. */
    std::optional<QJsonValue> detail(const Sample &sample, const QDateTime &now) const;

private:
    struct Stage {
        std::optional<Phase> phase;
        qint64 ranSeconds = 0;
        QDateTime startedAt;
    };
    std::optional<Stage> stage(const Sample &sample, const QDateTime &now) const;

    QDateTime m_beginning;
    qint64 m_stepSeconds;
};

} // namespace latchkey
