// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clipboardbar.h"

#include "secrets/clipboard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace latchkey {

namespace {

constexpr std::chrono::seconds moment{6};

} // namespace

ClipboardBar::ClipboardBar(QWidget *parent)
    : NotificationBar(parent)
    , m_text(new QLabel(this))
    , m_clear(new QPushButton(tr("C&lear now"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    // Names of what the provider sends may be of any length, and must not widen the window.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_clear->setAutoDefault(false);
    // The line keeps its height, so that nothing moves when something is copied.
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    m_clear->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_clear);

    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, m_text, &QLabel::clear);
}

void ClipboardBar::clearNow()
{
    if (m_clipboard->holdsSecret())
        m_clipboard->clear();
    else
        showSentence(tr("The clipboard holds nothing that was copied as a secret here."));
}

void ClipboardBar::bind(GuardedClipboard &clipboard)
{
    m_clipboard = &clipboard;
    connect(m_clear, &QPushButton::clicked, &clipboard, &GuardedClipboard::clear);
    connect(&clipboard, &GuardedClipboard::secretCopied, this,
            [this](const QString &what, int seconds) {
                m_what = fitting(what);
                m_moment.stop();
                m_clear->show();
                showSecondsLeft(seconds);
                announce(m_text->text());
            });
    connect(&clipboard, &GuardedClipboard::secondsLeftChanged, this,
            &ClipboardBar::showSecondsLeft);
    connect(&clipboard, &GuardedClipboard::released, this,
            [this] { endCountdown(tr("Something else is on the clipboard now.")); });
    connect(&clipboard, &GuardedClipboard::cleared, this, [this](ClearOutcome outcome) {
        switch (outcome) {
        case ClearOutcome::Cleared:
            endCountdown(tr("The clipboard was cleared."));
            break;
        case ClearOutcome::NotOurs:
            endCountdown(tr("Something else is on the clipboard now."));
            break;
        case ClearOutcome::Unverified:
            endCountdown(
                tr("The clipboard could not be checked after clearing. Copy something else "
                   "over it to be sure."));
            break;
        }
    });
}

void ClipboardBar::showCopied(const QString &what)
{
    m_clear->hide();
    sayForAMoment(tr("%1 copied.").arg(fitting(what)));
}

void ClipboardBar::showSentence(const QString &sentence)
{
    // A secret that still counts down can still be cleared.
    m_clear->setVisible(m_clipboard && m_clipboard->holdsSecret());
    sayForAMoment(sentence);
}

/** The name of a key of the provider's may be of any length. */
QString ClipboardBar::fitting(const QString &name) const
{
    constexpr int most = 24;
    return fontMetrics().elidedText(name, Qt::ElideMiddle, most * fontMetrics().averageCharWidth());
}

void ClipboardBar::changeEvent(QEvent *event)
{
    NotificationBar::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_clear->setText(tr("C&lear now"));
    // What was said a moment ago is in the other language; a countdown is said anew anyway.
    if (m_clear->isHidden())
        m_text->clear();
}

void ClipboardBar::say(const QString &sentence)
{
    m_text->setText(sentence);
}

void ClipboardBar::sayForAMoment(const QString &sentence)
{
    say(sentence);
    m_moment.start();
    announce(sentence);
}

void ClipboardBar::showSecondsLeft(int seconds)
{
    if (m_clear->isHidden() || (m_moment.isActive() && seconds > 0))
        return;
    // The end may take its time: it is looked at, and Wayland lets only the active program clear.
    if (seconds == 0)
        say(tr("Clearing the clipboard…"));
    else
        say(tr("%1 copied. Clears in %Ln s.", nullptr, seconds).arg(m_what));
}

void ClipboardBar::endCountdown(const QString &sentence)
{
    m_clear->hide();
    sayForAMoment(sentence);
}

} // namespace latchkey
