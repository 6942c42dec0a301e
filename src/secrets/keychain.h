// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>

namespace latchkey {

/**
 * Tokens in the operating system's keychain: Secret Service or KWallet, Windows' Credential
 * Manager, macOS' Keychain. Never in plain text: where there is no keychain, every call fails.
 *
 * - Reading answers nothing where the keychain is open and holds no token. KeychainLocked means
 * that it holds one, behind a lock that was not opened; KeychainUnclear that it may.
 * - Writing reads the token back; KeychainUnverified where it cannot, or where it differs.
 * - Removing makes sure that the token is gone. KeychainLocked means that it is still there,
 *   KeychainUnclear that it may be.
 *   All three may make the keychain prompt the user to unlock it.
 * - A call that has not been answered at its deadline is answered with KeychainSilent. What had
 * begun by then goes on in the keychain and may still take effect (answeredLate() tells when it has
 *   ended); what had not is dropped.
 *
 * Calls are carried out one after the other, as QtKeychain would do anyway, so a keychain that does
 * not answer holds up the ones behind; their deadlines count from the call all the same. The object
 * may be destroyed at any moment.
 */
class Keychain : public TokenStore {
    Q_OBJECT

public:
    /** Measured from the call, the wait for other calls and for the user's unlocking included. */
    struct Deadlines {
        std::chrono::milliseconds read = std::chrono::seconds(20);
        /** Longer: the user has just asked for it and is there to unlock. */
        std::chrono::milliseconds write = std::chrono::seconds(60);
        std::chrono::milliseconds remove = std::chrono::seconds(20);
    };

    explicit Keychain(QObject *parent = nullptr);
    explicit Keychain(const Deadlines &deadlines, QObject *parent = nullptr);

    void read(const QString &accountId) override;
    void write(const QString &accountId, const Secret &token) override;
    void remove(const QString &accountId) override;

    /**
     * The key of an account's entry. It is unique without the service's name, which QtKeychain
     * ignores on Windows.
     */
    static QString entryKey(const QString &accountId);

private:
    enum class Task { Read, Write, Remove };
    struct Call {
        quint64 number = 0;
        Task task = Task::Read;
        QString accountId;
        Secret token;
        /** Gone once it has run out. */
        QPointer<QTimer> deadline;
        bool isOverdue = false;
    };

    void enqueue(Task task, const QString &accountId, const Secret &token,
                 std::chrono::milliseconds deadline);
    void startNext();
    void startRemove();
    void verifyWritten();
    void verifyRemoved();
    void expire(quint64 number);
    void finish(const TokenResult &result);
    void report(Task task, const QString &accountId, const TokenResult &result);

    const Deadlines m_deadlines;
    std::deque<Call> m_calls; ///< The first is the one that runs, if m_isRunning.
    quint64 m_lastNumber = 0;
    bool m_isRunning = false;
};

} // namespace latchkey
