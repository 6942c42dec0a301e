// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For the test of the Windows package: prints what is on Windows' clipboard as another program sees
// it, one format a line, "NAME VALUE": text as it is, what others registered in hexadecimal.
#include <cstdio>
#include <string>

#include <windows.h>

namespace {

std::string nameOf(UINT format)
{
    char name[256] = {};
    if (format == CF_UNICODETEXT)
        return "CF_UNICODETEXT";
    return GetClipboardFormatNameA(format, name, sizeof name) ? name : std::to_string(format);
}

void print(UINT format)
{
    std::printf("%s ", nameOf(format).c_str());
    const HANDLE handle = GetClipboardData(format);
    if (const auto *bytes =
            handle ? static_cast<const unsigned char *>(GlobalLock(handle)) : nullptr) {
        char text[1024] = {};
        if (format == CF_UNICODETEXT) {
            WideCharToMultiByte(CP_UTF8, 0, reinterpret_cast<const wchar_t *>(bytes), -1, text,
                                sizeof text - 1, nullptr, nullptr);
            std::printf("%s", text);
        } else {
            for (SIZE_T i = 0; i < GlobalSize(handle) && i < 64; ++i)
                std::printf("%02x", bytes[i]);
        }
        GlobalUnlock(handle);
    }
    std::printf("\n");
}

} // namespace

int main()
{
    if (!OpenClipboard(nullptr))
        return 1;
    for (UINT format = EnumClipboardFormats(0); format != 0;
         format = EnumClipboardFormats(format)) {
        // Formats of the system below 0xC000 may be no memory at all.
        if (format == CF_UNICODETEXT || format >= 0xC000)
            print(format);
    }
    CloseClipboard();
    return 0;
}
