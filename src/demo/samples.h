// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace latchkey {

/** A stretch in a sample instance's life. */
struct Phase {
    QString status;
    /** How many steps it takes (Life says how long a step is); 0 is for good. */
    int steps = 0;
    /** What replaces keys of the list entry meanwhile. */
    QJsonObject list;
    /** What replaces keys of the detail meanwhile; an array stands for the whole `data`. */
    QJsonValue detail;
};

/** A sample instance as it is written down; Life makes the answers of it. */
struct Sample {
    QString id;
    /** Whether it is in the list; if not, it can still be asked for by its id. */
    bool isListed = true;
    /** The entry in the answer of `GET /computing/instances`. */
    QJsonObject list;
    /** `data` in the answer of `GET /computing/instance/{id}`: an array, or one object. */
    QJsonValue detail;
    /** Seconds it had been running when the provider was started. */
    qint64 ranFor = 0;
    /** In order; empty where the status never changes. */
    QList<Phase> phases;
};

/** The samples of resources/demo/instances.json, which also says what each key means. */
QList<Sample> builtInSamples();

/** `count` more, alike but for id, name, hardware, address and login; the same ones every time. */
QList<Sample> generatedSamples(int count);

} // namespace latchkey
