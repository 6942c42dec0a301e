// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer calls; which check it is, the build says.
#include "invariants.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString complaint = latchkey::LATCHKEY_CHECK(bytes);
    if (!complaint.isEmpty()) {
        std::fprintf(stderr, "Does not hold: %s\n", qUtf8Printable(complaint));
        std::abort();
    }
    return 0;
}
