// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/question.h"
#include "core/result.h"

#include <QByteArray>
#include <QtGlobal>

#include <functional>

class QObject;

namespace latchkey {

/** What became of a question. */
struct Answer {
    /** The body of a successful answer, never empty, or why there is none. */
    Result<QByteArray> body;
    /** 0 where no answer's first line came. */
    int httpStatus = 0;
};

/** The way to a provider. What it is made of is not known here, so that it can be loaded late. */
class Network {
public:
    using Receiver = std::function<void(const Answer &answer)>;

    Network() = default;
    virtual ~Network() = default;
    Q_DISABLE_COPY_MOVE(Network)

    /**
     * Asks once. The exchange is a child of `parent` and deletes itself once it has told `receiver`
     * its one answer, never before control is back in the event loop; deleted before, also by the
     * receiver, it ends and tells nothing. The network must outlive it.
     */
    virtual QObject *ask(const Question &question, const Limits &limits, const Receiver &receiver,
                         QObject *parent) = 0;
};

} // namespace latchkey
