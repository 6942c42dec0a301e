// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <optional>

namespace latchkey {

class Session;

/** What the notice bar's button does. */
enum class NoticeAction { None, Retry, SignIn };

/** What the notice bar has to say. */
struct Notice {
    std::optional<Error> error;
    /** Where there is no error: a plain sentence, or empty for nothing to say. */
    QString sentence;
    NoticeAction action = NoticeAction::None;
};

/** The session's trouble; else that its token runs out within ten minutes, or has. */
Notice noticeOf(const Session &session);

/** What leads on from an error. */
NoticeAction actionFor(ErrorKind kind);

/** The button's text; empty for None. */
QString actionText(NoticeAction action);

} // namespace latchkey
