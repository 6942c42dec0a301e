// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticebar.h"

#include "widgets/colors.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace latchkey {

NoticeBar::NoticeBar(QWidget *parent)
    : NotificationBar(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_details(new QLabel(this))
    , m_detailsButton(new QToolButton(this))
    , m_action(new QPushButton(this))
{
    setAutoFillBackground(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setFocusPolicy(Qt::StrongFocus);
    m_action->setAutoDefault(false);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setHorizontalSpacing(8);
    layout->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_detailsButton, 0, 2, Qt::AlignVCenter);
    layout->addWidget(m_action, 0, 3, Qt::AlignVCenter);
    layout->addWidget(m_details, 1, 1, 1, 3);
    layout->setColumnStretch(1, 1);

    connect(m_detailsButton, &QToolButton::toggled, m_details, &QLabel::setVisible);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    retranslate();
    applyPalette();
    clear();
}

void NoticeBar::showError(const Error &error, const QString &action)
{
    display(sentence(error), details(error), action);
}

void NoticeBar::showSentence(const QString &sentence, const QString &action)
{
    display(sentence, {}, action);
}

void NoticeBar::clear()
{
    m_sentence->clear();
    hide();
}

void NoticeBar::display(const QString &sentence, const QString &details, const QString &action)
{
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    m_details->setVisible(!details.isEmpty() && m_detailsButton->isChecked());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (m_sentence->text() == sentence && !isHidden())
        return;
    m_sentence->setText(sentence);
    m_detailsButton->setChecked(false);
    show();
    repeat();
}

void NoticeBar::repeat()
{
    if (!isHidden())
        announce(m_sentence->text());
}

void NoticeBar::retranslate()
{
    m_detailsButton->setText(tr("De&tails"));
}

void NoticeBar::changeEvent(QEvent *event)
{
    NotificationBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_isStyling)
        applyPalette();
}

void NoticeBar::applyPalette()
{
    // Our own setPalette() comes back as a change of the palette.
    m_isStyling = true;
    const QPalette around = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own;
    own.setColor(QPalette::Window, warningBackground(around));
    setPalette(own);
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(QStringLiteral("triangle-alert")).pixmap(side, side));
    m_isStyling = false;
}

} // namespace latchkey
