// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/request.h"

#include <QTimer>

namespace latchkey {

Request::Request(const Access &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
}

void Request::abort()
{
    m_isAborted = true;
    delete m_exchange;
    deleteLater();
}

void Request::ask(const Question &question, const Limits &limits)
{
    m_exchange = m_access.network->ask(
        question, limits,
        [this, secrets = question.secrets()](const Answer &answer) {
            m_understanding = Understanding(secrets, answer.httpStatus);
            answered(answer.body);
        },
        this);
}

void Request::refuse(ErrorKind kind)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, kind] {
        if (!m_isAborted)
            answered(fail(kind));
    });
    timer->start(0);
}

} // namespace latchkey
