// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbacktls.h"

#include <QSslKey>

namespace latchkey {

namespace {

constexpr auto keyPem = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgnca3gjXVV/v9XFY1
QUdBD2PjQSWCRfTlcp4462ZYZ3ChRANCAAQq7J/9r5H1KwBIBf46g/TMC3Zks76k
7LmAx9eqXx2ghEXlK5z0ZqmLUkpaKL+WR7Vco74AAlzonk63NuqKqZ0u
-----END PRIVATE KEY-----
)";

constexpr auto certificatePem = R"(-----BEGIN CERTIFICATE-----
MIIBizCCATCgAwIBAgIBATAKBggqhkjOPQQDAjArMSkwJwYDVQQDDCBMYXRjaGtl
eSB0ZXN0LCBub3QgdG8gYmUgdHJ1c3RlZDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIw
MDEwMTAwMDAwMFowKzEpMCcGA1UEAwwgTGF0Y2hrZXkgdGVzdCwgbm90IHRvIGJl
IHRydXN0ZWQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQq7J/9r5H1KwBIBf46
g/TMC3Zks76k7LmAx9eqXx2ghEXlK5z0ZqmLUkpaKL+WR7Vco74AAlzonk63NuqK
qZ0uo0MwQTAPBgNVHRMBAf8EBTADAQH/MA8GA1UdEQQIMAaHBH8AAAEwHQYDVR0O
BBYEFBWZFgZRrCByYkFO7hdOssVDgcRkMAoGCCqGSM49BAMCA0kAMEYCIQCmLZL7
QTjGCEnYopvXa4jUJDZFIbEn9WBL7bSu03DBCQIhAJ38fcvAVuaGbeGXcZH/yrnL
DBED6L6F/OdPHyV3Tf7m
-----END CERTIFICATE-----
)";

constexpr auto elsewherePem = R"(-----BEGIN CERTIFICATE-----
MIIBmDCCAT2gAwIBAgIBAjAKBggqhkjOPQQDAjArMSkwJwYDVQQDDCBMYXRjaGtl
eSB0ZXN0LCBub3QgdG8gYmUgdHJ1c3RlZDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIw
MDEwMTAwMDAwMFowKzEpMCcGA1UEAwwgTGF0Y2hrZXkgdGVzdCwgbm90IHRvIGJl
IHRydXN0ZWQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQq7J/9r5H1KwBIBf46
g/TMC3Zks76k7LmAx9eqXx2ghEXlK5z0ZqmLUkpaKL+WR7Vco74AAlzonk63NuqK
qZ0uo1AwTjAPBgNVHRMBAf8EBTADAQH/MBwGA1UdEQQVMBOCEWVsc2V3aGVyZS5l
eGFtcGxlMB0GA1UdDgQWBBQVmRYGUawgcmJBTu4XTrLFQ4HEZDAKBggqhkjOPQQD
AgNJADBGAiEAsWQ0f6AzEYmmEHlS4fMgiaxaTwRJNl5I2y2ankVrVIgCIQCeBL3p
DtHuelI2fTyFaLfUBbADsp5X5WEI8MMIcclgUw==
-----END CERTIFICATE-----
)";

} // namespace

QSslCertificate loopbackCertificate()
{
    return QSslCertificate(QByteArray(certificatePem));
}

QSslCertificate elsewhereCertificate()
{
    return QSslCertificate(QByteArray(elsewherePem));
}

QSslConfiguration loopbackTls(const QSslCertificate &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate);
    tls.setPrivateKey(QSslKey(QByteArray(keyPem), QSsl::Ec));
    return tls;
}

} // namespace latchkey
