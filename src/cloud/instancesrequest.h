// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/paging.h"
#include "cloud/request.h"
#include "core/instance.h"

#include <QElapsedTimer>
#include <QList>

#include <optional>

namespace latchkey {

/**
 * `GET /computing/instances`: all of the account's instances, without their logins; page by page as
 * Paging says. A list of which a part failed is a failure, never a shorter list. But a further page
 * that is refused (4xx, or `status: "failed"`) may only mean that there is no such page.
 */
class InstancesRequest : public Request {
    Q_OBJECT

public:
    /**
     * So many requests for one list stay under the smallest of the provider's published limits, 60
     * a minute. A list that goes on after them fails with TooLarge; Paging asks for pages that are
     * large enough.
     */
    static constexpr int mostPages = 50;

    /** `lesson`: what the last request with the same access has learned. */
    InstancesRequest(const Access &access, const PagingLesson &lesson, QObject *parent = nullptr);

    /** What there is to learn for the next request, once finished() brings a list or TooLarge. */
    const PagingLesson &lesson() const { return m_lesson; }

Q_SIGNALS:
    /** In the order in which they came. Errors: those of Reply and of parseInstances(), the bounds
     * of both holding for the list as a whole. */
    void finished(const latchkey::Result<QList<latchkey::Instance>> &instances);

private:
    void answered(const Result<QByteArray> &body) override;
    /** What a page was added to, and what was wrong with it. */
    struct Taken {
        Paging paging;
        std::optional<Error> error;
    };
    void onTaken(Taken taken);
    void goOn();
    void askFor(const std::optional<PageQuery> &page);
    bool meansNoSuchPage(const Error &error) const;
    void giveUp(const QString &technical);
    void finish(const Result<QList<Instance>> &instances);

    Paging m_paging;
    PagingLesson m_lesson;
    int m_pages = 0;
    QElapsedTimer m_elapsed;
    qint64 m_bytes = 0;
    /** The first `status: "failed"` that a further page came back with. */
    std::optional<Error> m_objection;
};

} // namespace latchkey
