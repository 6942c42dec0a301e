// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace latchkey {

/** The first argument that turns a test program into such a child. */
inline constexpr auto keychainChildArgument = "--keychain-child";

/**
 * What the child does: has a Keychain, and does what it is told line by line on standard input.
 *
 *     read ACCOUNT | write ACCOUNT TOKEN | remove ACCOUNT
 *     deadline MILLISECONDS    a new Keychain with that deadline for everything
 *     destroy                  destroys the Keychain, whatever it is doing
 *     blocked                  for how many ms its event loop has been held up at the longest
 *
 * It prints a line for each answer: the call's name, the account, and "nothing", "done",
 * "token TOKEN" or "error KIND"; "late ACCOUNT" for an answer after the deadline.
 */
int runKeychainChild(int &argc, char **argv);

/** This test program, started once more to be such a child, with a session bus of its own choice.
 */
class KeychainChild {
public:
    /** Without a bus address the child has none in its environment, and nowhere to look for one. */
    explicit KeychainChild(const QString &busAddress);
    ~KeychainChild();
    Q_DISABLE_COPY_MOVE(KeychainChild)

    void tell(const QString &line);
    /** The next line that it prints, or an empty one when none comes in time. */
    QString answer();
    QString ask(const QString &line);
    /** Ends it; whether it ended by itself and well, which it does not where a sanitizer complains.
     */
    bool finish();

private:
    QProcess m_process;
};

} // namespace latchkey
