// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace latchkey {

/** What `offset` counts. The provider's page says rows, its console's requests say pages. */
enum class OffsetUnit { Rows, PagesFromOne, PagesFromZero };

/** How a Provider behaves; the defaults are those of the sample data people look around in. */
struct ProviderOptions {
    /** What the provider takes for the time. Expiry, phases, running time and cost go by it. */
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
    /** How long one step of a sample's phase takes; at least 1 s. */
    std::chrono::seconds step{30};

    /** How many instances are generated behind the samples. */
    int generatedInstances = 0;
    /** How many the list brings when no `limit` is asked for; from 1. */
    int defaultLimit = 100;
    /** The largest `limit` that is obeyed; more is cut down to it. */
    int maximalLimit = 100;
    OffsetUnit offsetUnit = OffsetUnit::Rows;
    /** Whether the list says `total_instance`, which it mostly does. */
    bool tellsTotal = true;
    /** Whether the list entry of one sample carries its `vm_password`, as older versions did. */
    bool listLeaksPassword = true;

    /** If set, Provider::token() has the shape of a JWT that runs out then; otherwise it is opaque
     * and never does. */
    std::optional<QDateTime> tokenExpiry;
    /** What `POST /login` accepts. Nobody can sign in while the password is empty. */
    QString signInName;
    Secret signInPassword;
};

} // namespace latchkey
