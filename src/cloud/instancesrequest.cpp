// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/instancesrequest.h"

#include "core/apiurl.h"
#include "core/parser.h"

#include <QUrlQuery>

namespace latchkey {

InstancesRequest::InstancesRequest(const Access &access, const PagingLesson &lesson,
                                   QObject *parent)
    : Request(access, parent)
    , m_paging(lesson)
{
    askFor(std::nullopt);
}

void InstancesRequest::answered(const Result<QByteArray> &body)
{
    const Result<InstancePage> page = understood(body, parseInstances);
    if (page) {
        m_paging.take(*page);
        goOn();
    } else if (m_pages > 1 && meansNoSuchPage(page.error())) {
        if (page.error().kind == ErrorKind::Failed && !m_objection)
            m_objection = page.error();
        m_paging.skip();
        goOn();
    } else {
        finish(fail(page.error()));
    }
}

void InstancesRequest::goOn()
{
    const std::optional<PageQuery> page = m_paging.next();
    if (page && m_pages < mostPages)
        askFor(page);
    else if (page)
        finish(fail(ErrorKind::TooLarge,
                    QStringLiteral("The list has more than %1 pages.").arg(mostPages)));
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
    ask({.url = url, .token = access().token});
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

void InstancesRequest::finish(const Result<QList<Instance>> &instances)
{
    // Before the signal: whoever receives it may delete this object.
    deleteLater();
    Q_EMIT finished(instances);
}

} // namespace latchkey
