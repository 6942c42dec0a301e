// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpnetwork.h"

namespace latchkey {

/** A network on which every host can turn into another one, as if it were gone. */
class Detour : public HttpNetwork {
public:
    /** No broadcast address can be connected to, on any system with or without a network. */
    static QString unreachable() { return QStringLiteral("255.255.255.255"); }
    /** Longer than any name may be (RFC 1035, 2.3.4), so that nobody is asked about it. */
    static QString unheardOf()
    {
        return QString(60, QLatin1Char('x')).append(QLatin1Char('.')).repeated(5)
               + QStringLiteral("invalid");
    }

    /** Asked instead of the right host; empty for the right one. */
    QString host;

    QObject *ask(const Question &question, const Limits &limits, const Receiver &receiver,
                 QObject *parent) override
    {
        Question changed = question;
        if (!host.isEmpty()) {
            // Without TLS nobody but this computer is talked to.
            changed.url.setScheme(QStringLiteral("https"));
            changed.url.setHost(host);
        }
        return HttpNetwork::ask(changed, limits, receiver, parent);
    }
};

} // namespace latchkey
