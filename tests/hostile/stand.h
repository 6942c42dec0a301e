// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/sessionbench.h"

#include <QSignalSpy>

#include <optional>

namespace latchkey {

/** How one refresh ended; nothing where it was answered. */
struct Outcome {
    std::optional<Error> list;
    std::optional<Error> record;
};

/** A session with its provider, and another server that nobody may ever talk to. */
class Stand {
public:
    explicit Stand(const Limits &limits,
                   std::unique_ptr<FaultServer> provider = std::make_unique<FaultServer>())
        : bench(limits, std::move(provider))
    {
        elsewhere.answer({FaultStep::send(httpAnswer(200, R"({"data":[],"status":"success"})"))});
    }

    static QString id() { return QStringLiteral("a"); }

    /** Puts a good record in view, with its password shown. */
    bool isSet() const
    {
        if (!bench.opens() || !bench.selects(id()))
            return false;
        bench.session->record().setRevealed(true);
        return isUnharmed();
    }

    /** The last good record is in view, and nothing on disk has a secret. */
    bool isUnharmed() const
    {
        return bench.shown(Attribute::PublicIpv4) == QLatin1String("192.0.2.1")
               && bench.shown(Attribute::HostName) == QLatin1String("host-a")
               && bench.shown(Attribute::Password) == machines::canary() + id()
               && bench.session->fleet().rowCount() == 3 && bench.session->selectedId() == id()
               && !bench.written().contains(machines::canary().toUtf8());
    }

    /** One refresh by hand, to its end. */
    std::optional<Outcome> refresh() const
    {
        constexpr int patienceMs = 60'000;
        const QSignalSpy listed(&bench.session->refresher(), &Refresher::listed);
        const QSignalSpy recorded(&bench.session->refresher(), &Refresher::recorded);
        bench.session->refresh();
        if (!QTest::qWaitFor([&] { return listed.size() == 1 && recorded.size() == 1; },
                             patienceMs))
            return std::nullopt;
        const auto list = listed.at(0).at(0).value<Result<QList<Instance>>>();
        const auto record = recorded.at(0).at(1).value<Result<Instance>>();
        return Outcome{list ? std::nullopt : std::optional(list.error()),
                       record ? std::nullopt : std::optional(record.error())};
    }

    FaultServer elsewhere;
    SessionBench bench;
};

} // namespace latchkey
