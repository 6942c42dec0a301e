// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/clipboard.h"

#include <QGuiApplication>

#include <algorithm>

namespace latchkey {

using namespace std::chrono_literals;

/** How long others are given to put back what was cleared, before it is looked at. */
static constexpr auto settlingTime = 500ms;

GuardedClipboard::GuardedClipboard(QClipboard *clipboard, QObject *parent)
    : GuardedClipboard(clipboard, &std::chrono::steady_clock::now, parent)
{
}

GuardedClipboard::GuardedClipboard(QClipboard *clipboard, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_now(clock)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settlingTime);
    connect(&m_tick, &QTimer::timeout, this, &GuardedClipboard::tick);
    connect(&m_settle, &QTimer::timeout, this, &GuardedClipboard::verify);
    connect(&m_access, &ClipboardAccess::improved, this, &GuardedClipboard::proceed);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &GuardedClipboard::clearBeforeQuit);
    connect(m_clipboard, &QClipboard::dataChanged, this, &GuardedClipboard::checkOwner);
}

void GuardedClipboard::setClearAfter(std::chrono::seconds time)
{
    m_clearAfter = std::clamp(time, shortestTime, longestTime);
}

void GuardedClipboard::hollowOld()
{
    // Qt for Wayland never deletes what has left the clipboard (6.4): the secret must not stay in
    // it.
    if (m_data)
        m_data->hollow();
}

void GuardedClipboard::enter(State state)
{
    m_state = state;
    m_tick.stop();
    m_settle.stop();
    if (state == State::Idle)
        m_secret = {};
}

void GuardedClipboard::put(QMimeData *data)
{
    hollowOld();
    m_data = qobject_cast<SecretMimeData *>(data);
    m_clipboard->setMimeData(data, QClipboard::Clipboard);
    m_access.noteChange();
}

void GuardedClipboard::copy(const QString &text)
{
    enter(State::Idle);
    auto *data = new QMimeData;
    data->setText(text);
    put(data);
}

bool GuardedClipboard::copySecret(const Secret &secret, const QString &what)
{
    if (secret.isEmpty())
        return false;
    put(new SecretMimeData(secret));
    m_secret = secret;
    enter(State::Counting);
    if (!holdsSecret()) {
        checkOwner();
        return false;
    }
    m_clearAt = m_now() + m_clearAfter;
    m_secondsShown = secondsLeft();
    scheduleTick();
    Q_EMIT secretCopied(what, m_secondsShown);
    return true;
}

bool GuardedClipboard::isOurs() const
{
    // Identity, not equality: the same text may have been copied elsewhere since.
    return m_data && m_clipboard->ownsClipboard()
           && m_clipboard->mimeData(QClipboard::Clipboard) == m_data;
}

bool GuardedClipboard::holdsSecret() const
{
    return m_state == State::Counting && isOurs();
}

int GuardedClipboard::secondsLeft() const
{
    if (m_state != State::Counting)
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_clearAt - m_now());
    return int(std::max(left, 0s).count());
}

void GuardedClipboard::checkOwner()
{
    const bool wasOurs = m_state == State::Counting || m_state == State::Hollow;
    if (!wasOurs || isOurs())
        return;
    hollowOld();
    enter(State::Idle);
    Q_EMIT released();
}

void GuardedClipboard::scheduleTick()
{
    // Timers drift: the clock says how much is left, the timer only when to look.
    const auto toNextSecond = m_clearAt - m_now() - std::chrono::seconds(m_secondsShown - 1);
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(toNextSecond);
    m_tick.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, 1s));
}

void GuardedClipboard::tick()
{
    // Some systems report another program's copying late or only to the active program.
    checkOwner();
    if (m_state != State::Counting)
        return;
    const int left = secondsLeft();
    if (left == 0) {
        clear();
        return;
    }
    const bool isNew = std::exchange(m_secondsShown, left) != left;
    scheduleTick();
    if (isNew)
        Q_EMIT secondsLeftChanged(left);
}

ClearOutcome GuardedClipboard::clear()
{
    if (holdsSecret()) {
        m_data->hollow();
        if (m_access.canChange())
            clearNow();
        else
            enter(State::Hollow);
        Q_EMIT secondsLeftChanged(0);
    }
    if (m_state == State::Hollow)
        return ClearOutcome::Unverified;
    if (m_state == State::Verifying)
        return isSecretBack() ? ClearOutcome::Unverified : ClearOutcome::Cleared;
    enter(State::Idle);
    Q_EMIT cleared(ClearOutcome::NotOurs);
    return ClearOutcome::NotOurs;
}

void GuardedClipboard::clearNow()
{
    enter(State::Verifying);
    hollowOld();
    m_clipboard->clear(QClipboard::Clipboard);
    m_settle.start();
}

void GuardedClipboard::clearBeforeQuit()
{
    if (isOurs())
        clearNow();
    ClipboardAccess::flush();
}

void GuardedClipboard::proceed()
{
    if (m_state == State::Hollow && m_access.canChange())
        clearNow();
    else if (m_state == State::Verifying && !m_settle.isActive())
        m_settle.start();
}

void GuardedClipboard::verify()
{
    if (m_state != State::Verifying || !ClipboardAccess::canRead())
        return;
    const bool isBack = isSecretBack();
    enter(State::Idle);
    Q_EMIT cleared(isBack ? ClearOutcome::Unverified : ClearOutcome::Cleared);
}

bool GuardedClipboard::isSecretBack() const
{
    if (!ClipboardAccess::canRead())
        return false;
    const QMimeData *data = m_clipboard->mimeData(QClipboard::Clipboard);
    return data && data->hasText() && data->text() == m_secret.reveal();
}

} // namespace latchkey
