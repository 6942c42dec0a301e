// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/refresher.h"

#include "cloud/client.h"

#include <algorithm>

namespace latchkey {

namespace {

constexpr std::chrono::milliseconds selectionPause{120};

} // namespace

Refresher::Refresher(const Monotonic &now, const std::function<double()> &jitter, QObject *parent)
    : QObject(parent)
    , m_now(now)
    , m_pacing(m_intervals, jitter)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::wake);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(selectionPause);
    connect(&m_selectionTimer, &QTimer::timeout, this, [this] {
        if (!isHeld())
            askRecord();
    });
}

Refresher::~Refresher() = default;

void Refresher::setClient(std::unique_ptr<Client> client)
{
    dropRecord();
    if (m_list)
        m_list->abort();
    m_list = nullptr;
    m_client = std::move(client);
    m_pacing.reset();
    Q_EMIT flightChanged();
    wake();
}

void Refresher::setRecordId(const QString &id)
{
    if (id == m_recordId)
        return;
    dropRecord();
    m_recordId = id;
    if (id.isEmpty())
        m_selectionTimer.stop();
    else
        m_selectionTimer.start();
    Q_EMIT flightChanged();
}

void Refresher::setIntervals(const Intervals &intervals)
{
    m_intervals = intervals;
    m_pacing.setIntervals(intervals);
    schedule();
}

void Refresher::setVisible(bool visible)
{
    m_visible = visible;
    wake();
}

bool Refresher::refresh()
{
    if (!m_client || !m_pacing.mayRefreshByHand(m_now()))
        return false;
    askList();
    askRecord();
    return true;
}

void Refresher::wake()
{
    if (m_client && !m_list && !m_pacing.isPaused() && m_now() >= m_pacing.due(m_visible)) {
        askList();
        askRecord();
    }
    schedule();
}

bool Refresher::isListInFlight() const
{
    return m_list != nullptr;
}

bool Refresher::isRecordInFlight() const
{
    return m_record != nullptr;
}

bool Refresher::isHeld() const
{
    return m_pacing.isPaused() || !m_pacing.mayRefreshByHand(m_now());
}

std::chrono::milliseconds Refresher::heldFor() const
{
    return std::max(m_pacing.heldUntil() - m_now(), std::chrono::milliseconds::zero());
}

std::chrono::milliseconds Refresher::due() const
{
    return m_pacing.due(m_visible);
}

void Refresher::askList()
{
    if (m_list)
        return;
    m_pacing.attempted(m_now());
    m_list = m_client->instances();
    connect(m_list, &InstancesRequest::finished, this,
            [this](const Result<QList<Instance>> &instances) {
                m_list = nullptr;
                settle(instances ? nullptr : &instances.error());
                Q_EMIT listed(instances);
                Q_EMIT flightChanged();
            });
    Q_EMIT flightChanged();
}

void Refresher::askRecord()
{
    m_selectionTimer.stop();
    if (!m_client || m_record || m_recordId.isEmpty())
        return;
    m_record = m_client->instance(m_recordId);
    connect(m_record, &InstanceRequest::finished, this,
            [this, id = m_recordId](const Result<Instance> &instance) {
                const QByteArray json = m_record->maskedAnswer();
                m_record = nullptr;
                // Other failures of one record say nothing about the next refresh of the list.
                if (!instance
                    && (instance.error().kind == ErrorKind::RateLimited
                        || instance.error().kind == ErrorKind::Unauthorized))
                    settle(&instance.error());
                Q_EMIT rawRecorded(id, json);
                Q_EMIT recorded(id, instance);
                Q_EMIT flightChanged();
            });
    Q_EMIT flightChanged();
}

void Refresher::dropRecord()
{
    if (m_record)
        m_record->abort();
    m_record = nullptr;
}

void Refresher::settle(const Error *error)
{
    if (error)
        m_pacing.failed(m_now(), *error);
    else
        m_pacing.succeeded(m_now());
    schedule();
}

void Refresher::schedule()
{
    if (!m_client || m_list || m_pacing.isPaused()) {
        m_timer.stop();
        return;
    }
    m_timer.start(std::max(m_pacing.due(m_visible) - m_now(), std::chrono::milliseconds::zero()));
}

} // namespace latchkey
