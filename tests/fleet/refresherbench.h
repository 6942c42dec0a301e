// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/client.h"
#include "fleet/instanceserver.h"
#include "fleet/refresher.h"
#include "http/httpnetwork.h"

#include <QList>
#include <QPointer>
#include <QTest>

#include <memory>

namespace latchkey {

/** A network that knows its exchanges. */
class KnowingNetwork : public HttpNetwork {
public:
    /** Those that have gone are nullptr. */
    QList<QPointer<QObject>> exchanges;

    QObject *ask(const Question &question, const Limits &limits, const Receiver &receiver,
                 QObject *parent) override
    {
        return exchanges.emplaceBack(HttpNetwork::ask(question, limits, receiver, parent));
    }
};

/** A refresher, a provider to ask, and a record of what came of it; the test turns the clock. */
class RefresherBench {
public:
    RefresherBench()
        : refresher(std::make_unique<Refresher>([this] { return now; }, [this] { return jitter; }))
    {
        QObject::connect(refresher.get(), &Refresher::listed, refresher.get(),
                         [this](const Result<QList<Instance>> &answer) { lists += answer; });
        QObject::connect(refresher.get(), &Refresher::recorded, refresher.get(),
                         [this](const QString &id, const Result<Instance> &answer) {
                             ids += id;
                             records += answer;
                         });
    }

    std::unique_ptr<Client> client()
    {
        return std::make_unique<Client>(network, server.apiUrl(),
                                        Secret(QStringLiteral("ak_token")));
    }

    /** Lets what is under way end. */
    bool settles()
    {
        return QTest::qWaitFor([this] { return !refresher->isInFlight(); });
    }

    /** Has the list once, at the time that it is now. */
    bool starts()
    {
        refresher->setClient(client());
        return settles() && lists.size() == 1;
    }

    /** Turns the clock, as if the timer had run meanwhile. */
    void turn(std::chrono::milliseconds by)
    {
        now += by;
        refresher->wake();
    }

    qsizetype listCount() const { return server.count(InstanceServer::list()); }

    std::chrono::milliseconds now{0};
    /** In the middle, so that a backoff is not varied. */
    double jitter = 0.5;
    InstanceServer server;
    KnowingNetwork network;
    std::unique_ptr<Refresher> refresher;

    QList<Result<QList<Instance>>> lists;
    QStringList ids;
    QList<Result<Instance>> records;
};

} // namespace latchkey
