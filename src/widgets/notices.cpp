// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notices.h"

#include "fleet/session.h"

#include <QCoreApplication>

namespace latchkey {

namespace {

/** The translation context of this file. */
struct Notices {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

QString expirySentence(const std::optional<QDateTime> &expiry, const QDateTime &now)
{
    constexpr qint64 warnBefore = 10 * 60;
    if (!expiry)
        return {};
    const qint64 left = now.secsTo(*expiry);
    if (left <= 0)
        return Notices::tr("The access token has run out. Sign in again.");
    if (left > warnBefore)
        return {};
    return Notices::tr(
        "The access token runs out in %Ln min. Sign in again to go on without a gap.", nullptr,
        static_cast<int>((left + 59) / 60));
}

} // namespace

NoticeAction actionFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::NoToken:
    case ErrorKind::KeychainEmptied:
        return NoticeAction::SignIn;
    case ErrorKind::RateLimited:
    case ErrorKind::StorageDamaged:
    case ErrorKind::SettingsDamaged:
        return NoticeAction::None;
    default:
        return NoticeAction::Retry;
    }
}

Notice noticeOf(const Session &session)
{
    if (const auto trouble = session.trouble())
        return {trouble, {}, actionFor(trouble->kind)};
    const QString sentence = expirySentence(session.tokenExpiry(), session.now());
    return {std::nullopt, sentence, sentence.isEmpty() ? NoticeAction::None : NoticeAction::SignIn};
}

QString actionText(NoticeAction action)
{
    switch (action) {
    case NoticeAction::None:
        return {};
    case NoticeAction::Retry:
        return Notices::tr("&Try again");
    case NoticeAction::SignIn:
        return Notices::tr("&Sign in…");
    }
    Q_UNREACHABLE();
}

} // namespace latchkey
