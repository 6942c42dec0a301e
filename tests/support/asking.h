// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSignalSpy>
#include <QTest>

namespace latchkey {

inline constexpr int patienceMs = 20'000;

/**
 * Whether the condition becomes true. Not QTRY_VERIFY: Qt 6.8's expands to a narrowing conversion,
 * which the project's warnings do not let pass.
 */
template <typename Condition> bool becomesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

/**
 * The one outcome of a reply or request, once it has deleted itself. Its signal is expected once,
 * and not before the event loop runs.
 */
template <typename T, typename Asker> Result<T> outcomeOf(Asker *asker)
{
    const QPointer<Asker> guard(asker);
    QSignalSpy spy(asker, &Asker::finished);
    const auto giveUp = [](const char *why) {
        qCritical("%s", why);
        return fail(ErrorKind::StorageDamaged, QString::fromLatin1(why));
    };
    if (!spy.isEmpty())
        return giveUp("finished() came before anyone could listen");
    if (!spy.wait(patienceMs))
        return giveUp("finished() did not come");
    if (!becomesTrue([&guard] { return guard.isNull(); }))
        return giveUp("the object did not delete itself");
    if (spy.size() != 1)
        return giveUp("finished() came more than once");
    return spy.at(0).at(0).template value<Result<T>>();
}

} // namespace latchkey
