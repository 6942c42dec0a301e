// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/viewstate.h"

#include <QtGlobal>

namespace latchkey {

namespace {

bool hasData(ViewState state)
{
    return state == ViewState::Ready || state == ViewState::Stale;
}

} // namespace

ViewState next(ViewState state, ViewEvent event)
{
    switch (event) {
    case ViewEvent::Cleared:
        return ViewState::Idle;
    case ViewEvent::Remembered:
        return ViewState::Stale;
    case ViewEvent::Answered:
        return ViewState::Ready;
    case ViewEvent::Asked:
        return hasData(state) ? state : ViewState::Loading;
    case ViewEvent::Failed:
        return hasData(state) ? ViewState::Stale : ViewState::Failed;
    case ViewEvent::Aged:
        return state == ViewState::Ready ? ViewState::Stale : state;
    }
    Q_UNREACHABLE();
}

Presentation present(ViewState state)
{
    switch (state) {
    case ViewState::Idle:
        return {};
    case ViewState::Loading:
        return {.showsProgress = true};
    case ViewState::Ready:
        return {.showsData = true};
    case ViewState::Stale:
        return {.showsData = true, .isDimmed = true};
    case ViewState::Failed:
        return {.showsFailure = true};
    }
    Q_UNREACHABLE();
}

} // namespace latchkey
