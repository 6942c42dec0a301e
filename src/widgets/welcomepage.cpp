// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/welcomepage.h"

#include "ui_welcomepage.h"
#include "widgets/icons.h"
#include "widgets/wrapping.h"

#include <QEvent>
#include <QLayout>

namespace latchkey {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    // Until it is shown, which in most windows is never: QStackedLayout lays out its first page.
    layout()->setEnabled(false);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_ui->heading->setFont(large);
    // The one of the two ways that leads to one's own machines.
    QFont bold = font();
    bold.setBold(true);
    m_ui->add_account->setFont(bold);
    connect(m_ui->add_account, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(m_ui->look_around, &QPushButton::clicked, this, &WelcomePage::sampleDataRequested);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    if (!layout()->isEnabled()) {
        constexpr int markSide = 96;
        m_ui->mark->setPixmap(programIcon().pixmap(markSide, markSide));
        fit();
        layout()->setEnabled(true);
        layout()->activate();
    }
    QWidget::showEvent(event);
}

void WelcomePage::fit()
{
    wrapAt(*m_ui->explanation, m_ui->explanation->maximumWidth());
}

} // namespace latchkey
