// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#ifdef Q_OS_WIN
#include <cstdio>

#include <windows.h>
#endif

namespace latchkey {

#ifdef Q_OS_WIN

namespace {

bool isRedirected(DWORD stream)
{
    const HANDLE handle = ::GetStdHandle(stream);
    return handle && handle != INVALID_HANDLE_VALUE;
}

} // namespace

ParentConsole::ParentConsole()
{
    const bool hasOutput = isRedirected(STD_OUTPUT_HANDLE);
    const bool hasErrors = isRedirected(STD_ERROR_HANDLE);
    if ((hasOutput && hasErrors) || !::AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    m_codePage = ::GetConsoleOutputCP();
    ::SetConsoleOutputCP(CP_UTF8);
    if (!hasOutput)
        std::freopen("CONOUT$", "w", stdout);
    if (!hasErrors)
        std::freopen("CONOUT$", "w", stderr);
}

ParentConsole::~ParentConsole()
{
    if (m_codePage == 0)
        return;
    std::fflush(stdout);
    std::fflush(stderr);
    ::SetConsoleOutputCP(m_codePage);
    ::FreeConsole();
}

#else

ParentConsole::ParentConsole() = default;
ParentConsole::~ParentConsole() = default;

#endif

} // namespace latchkey
