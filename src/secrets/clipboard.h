// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "secrets/clipboardaccess.h"
#include "secrets/concealedtype.h"
#include "secrets/secretmimedata.h"

#include <QClipboard>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace latchkey {

/** How the clearing of a secret went. */
enum class ClearOutcome {
    Cleared, ///< The clipboard was looked at afterwards and does not hold the secret.
    NotOurs, ///< It held something else already, which was left alone.
    Unverified, ///< The secret could still be read afterwards: someone else has put it back.
};

/**
 * The system's clipboard, which forgets secrets.
 *
 * A secret goes to the clipboard alone, never to X11's PRIMARY selection, says of itself that it is
 * one, and is cleared after a while, if and only if the clipboard still holds what was put there
 * from here: the same text copied by another program stays.
 */
class GuardedClipboard : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    static constexpr std::chrono::seconds shortestTime{5};
    static constexpr std::chrono::seconds longestTime{600};

    /** The clipboard must outlive this object. */
    explicit GuardedClipboard(QClipboard *clipboard, QObject *parent = nullptr);
    GuardedClipboard(QClipboard *clipboard, const Clock &clock, QObject *parent = nullptr);

    /** For the secrets copied from now on; brought into the range above. 30 s at first. */
    void setClearAfter(std::chrono::seconds time);
    std::chrono::seconds clearAfter() const { return m_clearAfter; }

    /** What is no secret. It ends the countdown of one that it takes the place of; released() does
     * not say so, because the caller does. */
    void copy(const QString &text);

    /**
     * Replaces a secret that is being counted down, and starts anew. `what` is its name in the
     * user's language. False when it is empty, or when the system did not take it (on Wayland a
     * program without the keyboard may be refused): nothing is counted down then.
     */
    bool copySecret(const Secret &secret, const QString &what);

    /**
     * Clears the clipboard if it holds our secret. What is returned was seen at once; cleared()
     * says it again a moment later, when others have had the time to put the secret back.
     *
     * Where ClipboardAccess says that a change would be dropped, the secret is made empty, so that
     * there is nothing to paste, and cleared as soon as that works; Unverified is returned. (When
     * its owner goes away, mutter puts back the copy that it had made of the secret, so the owner
     * stays until it has been replaced.)
     */
    ClearOutcome clear();

    /**
     * Clears at once and in any case. It is done when the application quits; call it before the
     * last window closes as well, because on Wayland the keyboard goes with the window.
     */
    void clearBeforeQuit();

    bool holdsSecret() const;
    /** Until it is cleared, rounded up; 0 when nothing is being counted down. */
    int secondsLeft() const;

Q_SIGNALS:
    void secretCopied(const QString &what, int seconds);
    /** Once a second, and 0 when the secret is being cleared. */
    void secondsLeftChanged(int seconds);
    /** The countdown is over without a clearing: something that was not copied through here is on
     * the clipboard. */
    void released();
    /**
     * Cleared and Unverified come as soon as the clipboard may be read: on Wayland perhaps not
     * before the program has the keyboard again.
     */
    void cleared(latchkey::ClearOutcome outcome);

private:
    enum class State {
        Idle,
        Counting,
        Hollow, ///< Ours still, but empty: the real clearing waits for the user.
        Verifying, ///< Cleared, and to be looked at once more.
    };

    void put(QMimeData *data);
    void enter(State state);
    void hollowOld();
    bool isOurs() const;
    void scheduleTick();
    void tick();
    void checkOwner();
    void clearNow();
    void proceed();
    void verify();
    bool isSecretBack() const;

    QClipboard *const m_clipboard;
    const Clock m_now;
    std::chrono::seconds m_clearAfter{30};
    std::chrono::steady_clock::time_point m_clearAt;
    int m_secondsShown = 0;
    State m_state = State::Idle;
    QPointer<SecretMimeData> m_data; ///< Owned by the clipboard.
    Secret m_secret; ///< Until its clearing has been verified.
    ClipboardAccess m_access;
    [[maybe_unused]] ConcealedType m_concealedType;
    QTimer m_tick;
    QTimer m_settle;
};

} // namespace latchkey
