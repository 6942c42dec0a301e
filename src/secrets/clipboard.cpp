// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>

#include <algorithm>

namespace latchkey {

using namespace std::chrono_literals;

static bool isWayland()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

/** On Wayland only for the program that has the keyboard. */
static bool isReadable()
{
    return !isWayland() || QGuiApplication::applicationState() == Qt::ApplicationActive;
}

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
    connect(&m_input, &InputWatch::happened, this, [this] {
        if (m_state == State::Hollow)
            clearNow();
    });
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &GuardedClipboard::leaveNothing);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_settle,
            qOverload<>(&QTimer::start));
    connect(m_clipboard, &QClipboard::dataChanged, this, &GuardedClipboard::checkOwner);
}

void GuardedClipboard::setClearAfter(std::chrono::seconds time)
{
    m_clearAfter = std::clamp(time, shortestTime, longestTime);
}

void GuardedClipboard::enter(State state)
{
    m_state = state;
    m_tick.stop();
    m_settle.stop();
    if (state == State::Counting)
        m_input.start();
    else if (state != State::Hollow)
        m_input.stop();
    if (state == State::Idle)
        m_secret = {};
}

void GuardedClipboard::put(QMimeData *data)
{
    const QScopedValueRollback<bool> changing(m_isChanging, true);
    m_data = qobject_cast<SecretMimeData *>(data);
    m_clipboard->setMimeData(data, QClipboard::Clipboard);
}

void GuardedClipboard::copy(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    put(data);
    const bool wasOurs = m_state == State::Counting || m_state == State::Hollow;
    enter(State::Idle);
    if (wasOurs)
        Q_EMIT released();
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
    if (m_isChanging || !wasOurs || isOurs())
        return;
    enter(State::Idle);
    Q_EMIT released();
}

void GuardedClipboard::scheduleTick()
{
    // Timers drift and machines sleep: the clock says how much is left, the timer only when to
    // look.
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
        if (isWayland() && !m_input.hasHappened())
            enter(State::Hollow);
        else
            clearNow();
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
    const QScopedValueRollback<bool> changing(m_isChanging, true);
    enter(State::Verifying);
    m_clipboard->clear(QClipboard::Clipboard);
    m_settle.start();
}

void GuardedClipboard::leaveNothing()
{
    if (isOurs())
        clearNow();
    // Qt sends what is due to a compositor from its event loop, which has just come to its end.
    if (isWayland())
        QGuiApplication::sync();
}

void GuardedClipboard::verify()
{
    if (m_state != State::Verifying || !isReadable())
        return;
    const bool isBack = isSecretBack();
    enter(State::Idle);
    Q_EMIT cleared(isBack ? ClearOutcome::Unverified : ClearOutcome::Cleared);
}

bool GuardedClipboard::isSecretBack() const
{
    const QMimeData *data = isReadable() ? m_clipboard->mimeData(QClipboard::Clipboard) : nullptr;
    return data && data->hasText() && data->text() == m_secret.reveal();
}

} // namespace latchkey
