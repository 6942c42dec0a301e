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

/** An authority, from 2020 to 2120, whose key was thrown away. */
QSslCertificate authorityCertificate();

/** What it has signed, all for the same published key. */
enum class SignedFor {
    Loopback, ///< 127.0.0.1, from 2020 to 2120.
    Past, ///< The same until 2021.
    Future, ///< The same from 2110 on.
    Elsewhere, ///< elsewhere.example, from 2020 to 2120.
};
QSslCertificate signedCertificate(SignedFor what = SignedFor::Loopback);

/** What a server with one of these certificates needs. */
QSslConfiguration loopbackTls(const QSslCertificate &certificate = loopbackCertificate());

} // namespace latchkey
