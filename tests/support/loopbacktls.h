// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

namespace latchkey {

/**
 * A certificate that signed itself, for 127.0.0.1, from 2020 to 2120. Its key is published with the
 * tests, so nothing but a test may ever trust it.
 */
QSslCertificate loopbackCertificate();

/** The same for another host, elsewhere.example. */
QSslCertificate elsewhereCertificate();

/** What a server with one of these certificates needs. */
QSslConfiguration loopbackTls(const QSslCertificate &certificate = loopbackCertificate());

} // namespace latchkey
