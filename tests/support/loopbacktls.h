// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

namespace latchkey {

/**
 * A certificate that signed itself, for 127.0.0.1 (and not for "localhost"), from 2020 to 2120. Its
 * key is published with the tests, so nothing but a test may ever trust it.
 */
QSslCertificate loopbackCertificate();

/** What a server with that certificate needs. */
QSslConfiguration loopbackTls();

} // namespace latchkey
