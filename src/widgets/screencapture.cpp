// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/screencapture.h"

#include <QWidget>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <objc/message.h>
#include <objc/runtime.h>
#endif

namespace latchkey {

#if defined(Q_OS_WIN)

void excludeFromCapture(const QWidget &window, bool isExcluded)
{
    constexpr DWORD none = 0x00; // WDA_NONE
    constexpr DWORD excluded = 0x11; // WDA_EXCLUDEFROMCAPTURE, not in every SDK's headers
    ::SetWindowDisplayAffinity(reinterpret_cast<HWND>(window.winId()),
                               isExcluded ? excluded : none);
}

#elif defined(Q_OS_MACOS)

void excludeFromCapture(const QWidget &window, bool isExcluded)
{
    // NSWindow.sharingType: NSWindowSharingNone, NSWindowSharingReadOnly.
    const unsigned long type = isExcluded ? 0 : 1;
    using Get = id (*)(id, SEL);
    using Set = void (*)(id, SEL, unsigned long);
    const id view = reinterpret_cast<id>(window.winId());
    const id frame = reinterpret_cast<Get>(objc_msgSend)(view, sel_registerName("window"));
    reinterpret_cast<Set>(objc_msgSend)(frame, sel_registerName("setSharingType:"), type);
}

#else

void excludeFromCapture(const QWidget &, bool)
{
}

#endif

} // namespace latchkey
