// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace latchkey {

// As much of HTTP/1.1 (RFC 9112) as a server on loopback needs for a client of our own: messages
// with a Content-Length, neither chunked nor compressed.

/** The size of the whole request at the front of `bytes`; 0 as long as not all of it is there. */
qsizetype requestSize(const QByteArray &bytes);

QByteArray methodOf(const QByteArray &request);
/** "/path?query" of a request. */
QByteArray targetOf(const QByteArray &request);
/** The value of a header of a request, trimmed; empty where it is not there. */
QByteArray headerOf(const QByteArray &request, const QByteArray &name);
QByteArray bodyOf(const QByteArray &request);

/** An answer with a Content-Length; `headers` are whole lines without their ends. */
QByteArray httpAnswer(int status, const QByteArray &body, const QList<QByteArray> &headers = {});

} // namespace latchkey
