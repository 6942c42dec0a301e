// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/pacing.h"
#include "core/instance.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace latchkey {

class Client;
class InstanceRequest;
class InstancesRequest;

/** Milliseconds on a clock that only goes forward, from any beginning. */
using Monotonic = std::function<std::chrono::milliseconds()>;

/**
 * Asks for list and record when it is time: by itself at the pace of Pacing, at once by hand. At
 * most one list request and one record request are in flight; a record that is no longer wanted is
 * dropped.
 */
class Refresher : public QObject {
    Q_OBJECT

public:
    /** `jitter` as Pacing takes it. */
    Refresher(const Monotonic &now, const std::function<double()> &jitter,
              QObject *parent = nullptr);
    ~Refresher() override;

    /** Whom to ask from now on; nullptr stops. Everything in flight is dropped, the pace starts
     * anew. */
    void setClient(std::unique_ptr<Client> client);
    bool hasClient() const { return m_client != nullptr; }

    /** Which record to ask for; it is asked for soon, and with every refresh. Empty for none. */
    void setRecordId(const QString &id);

    void setIntervals(const Intervals &intervals);
    const Intervals &intervals() const { return m_intervals; }
    /** Whether anybody can see the window; becoming visible refreshes at once what is too old. */
    void setVisible(bool visible);

    /** A refresh by hand. False where it must not be: nobody to ask, or the provider asked to wait.
     */
    bool refresh();
    /** Refreshes if it is time; called by the timer, and by tests after they turned the clock. */
    void wake();

    bool isListInFlight() const;
    bool isRecordInFlight() const;
    bool isInFlight() const { return isListInFlight() || isRecordInFlight(); }
    /** Nothing goes out by itself, a newly wanted record neither: the provider refused the token,
     * or asked to wait. */
    bool isHeld() const;
    /** How long the provider still has to be left alone, by hand too; 0 where it need not. */
    std::chrono::milliseconds heldFor() const;
    /** When the next refresh by itself is due. */
    std::chrono::milliseconds due() const;

Q_SIGNALS:
    /** Requests went out, or the last one ended: isInFlight() changed. */
    void flightChanged();
    void listed(const latchkey::Result<QList<latchkey::Instance>> &instances);
    /** Right before recorded(): the answer, where it is JSON, as maskedJson() gives it; else
     * empty. */
    void rawRecorded(const QString &id, const QByteArray &json);
    void recorded(const QString &id, const latchkey::Result<latchkey::Instance> &instance);

private:
    void askList();
    void askRecord();
    void dropRecord();
    /** Feeds the pace with how a request ended. */
    void settle(const Error *error);
    void schedule();

    Monotonic m_now;
    Intervals m_intervals;
    Pacing m_pacing;
    std::unique_ptr<Client> m_client;
    QString m_recordId;
    bool m_visible = true;
    QPointer<InstancesRequest> m_list;
    QPointer<InstanceRequest> m_record;
    QTimer m_timer;
    /** Gathers quick changes of the selection, so that walking through the list asks once. */
    QTimer m_selectionTimer;
};

} // namespace latchkey
