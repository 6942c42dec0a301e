// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/instancesrequest.h"

#include "core/apiurl.h"
#include "core/background.h"
#include "core/bounds.h"
#include "core/parser.h"

#include <QUrlQuery>

#include <algorithm>

namespace latchkey {

namespace {

/** Bytes that are read in a few milliseconds: some hundred instances. */
constexpr qsizetype quicklyRead = 128 * 1024;

} // namespace

InstancesRequest::InstancesRequest(const Access &access, const PagingLesson &lesson,
                                   QObject *parent)
    : Request(access, parent)
    , m_paging(lesson)
{
    m_elapsed.start();
    askFor(std::nullopt);
}

void InstancesRequest::answered(const Result<QByteArray> &body)
{
    m_bytes += body ? body->size() : 0;
    // It comes back with what it has taken.
    auto take = [paging = std::move(m_paging), with = understanding(), body]() mutable {
        const Result<InstancePage> page =
            with.understood(with.withoutSecrets(body), parseInstances);
        if (page)
            paging.take(*page);
        return Taken{std::move(paging), page ? std::nullopt : std::optional(page.error())};
    };
    if (!body || body->size() <= quicklyRead)
        onTaken(take());
    else
        inBackground(*QThreadPool::globalInstance(), this, std::move(take),
                     [this](Taken taken) { onTaken(std::move(taken)); });
}

void InstancesRequest::onTaken(Taken taken)
{
    if (isAborted())
        return;
    m_paging = std::move(taken.paging);
    const std::optional<Error> &error = taken.error;
    if (!error) {
        goOn();
    } else if (m_pages > 1 && meansNoSuchPage(*error)) {
        if (error->kind == ErrorKind::Failed && !m_objection)
            m_objection = error;
        m_paging.skip();
        goOn();
    } else {
        if (error->kind == ErrorKind::TooLarge)
            m_paging.giveUp();
        finish(fail(*error));
    }
}

void InstancesRequest::goOn()
{
    const std::optional<PageQuery> page = m_paging.next();
    if (m_paging.instances().size() > bounds::mostInstances)
        giveUp(QStringLiteral("The list has more than %1 instances.").arg(bounds::mostInstances));
    else if (page && m_paging.isOutOfReach())
        giveUp(QStringLiteral("The list claims to have too many instances."));
    else if (page && m_pages == mostPages)
        giveUp(QStringLiteral("The list has more than %1 pages.").arg(mostPages));
    else if (page)
        askFor(page);
    else if (m_objection && !m_paging.isComplete())
        // It was not about a page that does not exist: what is missing exists.
        finish(fail(*m_objection));
    else
        finish(m_paging.instances());
}

void InstancesRequest::askFor(const std::optional<PageQuery> &page)
{
    QUrl url = endpoint(access().apiUrl, QStringLiteral("computing/instances"));
    if (page) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("limit"), QString::number(page->limit));
        query.addQueryItem(QStringLiteral("offset"), QString::number(page->offset));
        url.setQuery(query);
    }
    ++m_pages;
    // A byte or millisecond at the least, so that it is the exchange that says what was too much.
    Limits limits = access().limits;
    const std::chrono::milliseconds left =
        limits.listDeadline - std::chrono::milliseconds(m_elapsed.elapsed());
    limits.deadline = std::clamp(left, std::chrono::milliseconds(1), limits.deadline);
    limits.bytes = std::max<qint64>(limits.listBytes - m_bytes, 1);
    ask({.url = url, .token = access().token}, limits);
}

bool InstancesRequest::meansNoSuchPage(const Error &error) const
{
    switch (error.httpStatus) {
    case 401:
    case 403:
    case 408:
    case 429:
        return false;
    default:
        return error.kind == ErrorKind::Failed
               || (error.httpStatus >= 400 && error.httpStatus < 500);
    }
}

void InstancesRequest::giveUp(const QString &technical)
{
    m_paging.giveUp();
    finish(fail(ErrorKind::TooLarge, technical));
}

void InstancesRequest::finish(const Result<QList<Instance>> &instances)
{
    m_lesson = m_paging.lesson();
    // To forget 100,000 ids takes the window a tenth of a second.
    if (m_bytes > quicklyRead)
        QThreadPool::globalInstance()->start([gone = std::move(m_paging)] { });
    // Before the signal: whoever receives it may delete this object.
    deleteLater();
    Q_EMIT finished(instances);
}

} // namespace latchkey
