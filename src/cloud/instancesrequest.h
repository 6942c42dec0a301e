// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/paging.h"
#include "cloud/request.h"
#include "core/instance.h"

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
    /** More pages than any account has; a list that goes on after them fails with TooLarge. */
    static constexpr int mostPages = 1000;

    /** `lesson`: what the last request with the same access has learned. */
    InstancesRequest(const Access &access, const PagingLesson &lesson, QObject *parent = nullptr);

    /** What there is to learn for the next request, once finished() brings a list. */
    PagingLesson lesson() const { return m_paging.lesson(); }

Q_SIGNALS:
    /** In the order in which they came. Errors: those of Reply and of parseInstances(). */
    void finished(const latchkey::Result<QList<latchkey::Instance>> &instances);

private:
    void answered(const Result<QByteArray> &body) override;
    void goOn();
    void askFor(const std::optional<PageQuery> &page);
    bool meansNoSuchPage(const Error &error) const;
    void finish(const Result<QList<Instance>> &instances);

    Paging m_paging;
    int m_pages = 0;
    /** The first `status: "failed"` that a further page came back with. */
    std::optional<Error> m_objection;
};

} // namespace latchkey
