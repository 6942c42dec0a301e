// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/question.h"
#include "core/error.h"
#include "fleet/instanceserver.h"

#include <functional>
#include <optional>

namespace latchkey {

/** What a misbehaving server knows when it is asked for something. */
struct Scene {
    /** InstanceServer::list() or the id of the record. */
    QString asked;
    QUrl here;
    /** Another server, which nobody may ever talk to. */
    QUrl elsewhere;

    bool isList() const { return asked == InstanceServer::list(); }
};

/** How the next refresh after a failure comes about. */
enum class Afterlife {
    ByItself,
    ByHand, ///< Not before the user asks.
};

/** A row of the table: what the server does, and what has to come of it. */
struct Misbehaviour {
    QString name;
    /** Done to the request for the list and to the one for the record, both in one refresh. */
    std::function<FaultScript(const Scene &)> act;
    /** How the request for the list ends; nothing where it is answered after all. */
    std::optional<ErrorKind> list;
    /** How the request for the record ends. */
    std::optional<ErrorKind> record;
    /** How often each is sent. */
    int tries = 1;
    Afterlife afterlife = Afterlife::ByItself;
    /** When it comes by itself, since the last. */
    std::chrono::seconds wait{60};
    /** Of each exchange; the deadlines are for the rows that meet them. */
    Limits limits = {};
};

/** A row of which list and record end alike. */
inline Misbehaviour row(const QString &name, const std::function<FaultScript(const Scene &)> &act,
                        std::optional<ErrorKind> kind)
{
    return {.name = name, .act = act, .list = kind, .record = kind};
}

/** One that does the same to everybody. */
inline Misbehaviour row(const QString &name, const FaultScript &script,
                        std::optional<ErrorKind> kind)
{
    return row(name, [script](const Scene &) { return script; }, kind);
}

/** Says these bytes and hangs up. */
inline FaultScript blurts(const QByteArray &bytes)
{
    return {FaultStep::send(bytes), FaultStep::close()};
}

/** The envelope of what is there. */
QByteArray answerTo(const Scene &scene);

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Misbehaviour)
