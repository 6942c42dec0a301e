// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace latchkey {

/** What is on screen: the list, or the record. */
enum class ViewState {
    Idle, ///< Nothing is asked for, nothing is shown.
    Loading, ///< Asked for, nothing to show yet.
    Ready, ///< Shown and fresh.
    Stale, ///< Shown, but old: remembered from last time, or the last refresh failed.
    Failed, ///< Asked for, failed, nothing to show.
};

/** What can happen to it. */
enum class ViewEvent {
    Cleared, ///< Nothing is selected any more, or the account was closed.
    Remembered, ///< Something seen earlier was put on screen.
    Asked, ///< A request went out.
    Answered, ///< A fresh answer was put on screen.
    Failed, ///< A request, or what it needs, failed.
    Aged, ///< What is shown has become older than a refresh would leave it.
};

/** The one place where the state changes. */
ViewState next(ViewState state, ViewEvent event);

/** What a state means for the window. */
struct Presentation {
    /** The data is on screen and can be copied. */
    bool showsData = false;
    /** It is shown as old. */
    bool isDimmed = false;
    /** Its place is kept while the first answer is on the way. */
    bool showsProgress = false;
    /** There is nothing but the failure to show. */
    bool showsFailure = false;

    friend bool operator==(const Presentation &, const Presentation &) = default;
};

/** The one place where a state is turned into what is shown. */
Presentation present(ViewState state);

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::ViewState)
