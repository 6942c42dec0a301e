// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quitsignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace latchkey {

#ifdef Q_OS_UNIX

namespace {

/** All that the handler can reach. */
volatile std::sig_atomic_t signalSocket = -1;

constexpr std::array quitting = {SIGTERM, SIGINT, SIGHUP};

extern "C" void onQuitSignal(int)
{
    // Whatever is interrupted may be about to look at it.
    const int before = errno;
    const char byte = 1;
    // Nothing can be done about a failure here.
    [[maybe_unused]] const ssize_t written = ::write(signalSocket, &byte, 1);
    errno = before;
}

auto handlerOf(int number)
{
    struct sigaction action = {};
    ::sigaction(number, nullptr, &action);
    return action.sa_handler;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_sockets.data()) != 0)
        return;
    signalSocket = m_sockets[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT received();
    });
    struct sigaction action = {};
    action.sa_handler = onQuitSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : quitting) {
        // What is ignored stays so: nohup wants it.
        if (handlerOf(number) != SIG_IGN)
            ::sigaction(number, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    for (const int number : quitting) {
        if (handlerOf(number) == onQuitSignal)
            ::signal(number, SIG_DFL);
    }
    signalSocket = -1;
    for (const int socket : m_sockets) {
        if (socket >= 0)
            ::close(socket);
    }
}

void forbidCoreDumps()
{
    // Not PR_SET_DUMPABLE, which keeps desktop portals from opening a file dialog for us.
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

void keepFilesPrivate()
{
    ::umask(077);
}

#else

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
}

QuitSignals::~QuitSignals() = default;

void forbidCoreDumps()
{
#ifdef Q_OS_WIN
    // Windows Error Reporting would send one away.
    ::SetErrorMode(::GetErrorMode() | SEM_NOGPFAULTERRORBOX);
#endif
}

void keepFilesPrivate()
{
}

#endif

} // namespace latchkey
