// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/welcomepage.h"

#include "ui_welcomepage.h"
#include "widgets/icons.h"

namespace latchkey {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    constexpr int markSide = 96;
    m_ui->mark->setPixmap(programIcon().pixmap(markSide, markSide));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_ui->heading->setFont(large);
    connect(m_ui->add_account, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(m_ui->look_around, &QPushButton::clicked, this, &WelcomePage::sampleDataRequested);
}

WelcomePage::~WelcomePage() = default;

} // namespace latchkey
