// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpnetwork.h"

#include "http/reply.h"

namespace latchkey {

QObject *HttpNetwork::ask(const Question &question, const Limits &limits, const Receiver &receiver,
                          QObject *parent)
{
    auto *reply = new Reply(m_connections, question, limits, parent);
    QObject::connect(reply, &Reply::finished, reply,
                     [reply, receiver](const Result<QByteArray> &body) {
                         receiver({.body = body, .httpStatus = reply->httpStatus()});
                     });
    return reply;
}

} // namespace latchkey
