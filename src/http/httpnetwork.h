// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/network.h"

#include <QObject>

namespace latchkey {

/** A Network of which each exchange is a Reply. */
class HttpNetwork : public Network {
public:
    QObject *ask(const Question &question, const Limits &limits, const Receiver &receiver,
                 QObject *parent) override;

private:
    QObject m_connections;
};

} // namespace latchkey
