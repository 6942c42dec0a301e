// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/provider.h"
#include "fleet/accounteditor.h"
#include "fleet/accountremoval.h"
#include "fleet/accounts.h"
#include "fleet/fakekeychain.h"
#include "fleet/session.h"
#include "fleet/tokenkeeper.h"
#include "http/httpnetwork.h"
#include "secrets/clipboard.h"
#include "widgets/mainwindow.h"

#include <QGuiApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>

namespace latchkey {

/** A moment at which everything on a Stage happens, unless a test turns the clock. */
inline QDateTime fixedTime()
{
    return QDateTime(QDate(2026, 1, 15), QTime(14, 30), QTimeZone::utc());
}

struct StageOptions {
    /** Its clock is the stage's. */
    ProviderOptions provider;
    /** Where accounts, preferences and the window's shape are kept; nullptr for memory only. */
    QSettings *settings = nullptr;
};

/**
 * The whole window with all that it works on, as the program puts it together: real HTTP to the
 * embedded provider, the real clipboard, a keychain in memory, and the time standing still.
 */
class Stage {
public:
    explicit Stage(const StageOptions &options = {})
        : provider(withClock(options.provider))
        , accounts(options.settings)
        , session(parts(options.settings))
        , window({session, accounts, editor, removal, clipboard, options.settings,
                  [this] { return startProvider(); }})
    {
    }

    ~Stage() { clipboard.clearBeforeQuit(); }
    Q_DISABLE_COPY_MOVE(Stage)

    /** The provider's account; it is not saved, and its token is the session's. */
    Result<Account> startProvider()
    {
        if (providerTrouble)
            return fail(*providerTrouble);
        if (provider.apiUrl().isEmpty()) {
            const Result<void> started = provider.start();
            if (!started)
                return fail(started.error());
        }
        Account account = newAccount(QStringLiteral("Research"), provider.apiUrl());
        tokens.keepForSession(account.id, provider.token());
        return account;
    }

    /** Why the provider does not start. */
    std::optional<ErrorKind> providerTrouble;
    QDateTime now = fixedTime();
    std::chrono::milliseconds uptime{0};
    FakeKeychain keychain;
    TokenKeeper tokens{keychain};
    Provider provider;
    Accounts accounts;
    HttpNetwork network;
    QTemporaryDir folder;
    LastSeen lastSeen{folder.path()};
    AccountEditor editor{accounts, tokens, network};
    AccountRemoval removal{accounts, tokens, lastSeen};
    /** How much further than it is the clipboard's countdown is. */
    std::chrono::seconds leap{0};
    GuardedClipboard clipboard{QGuiApplication::clipboard(),
                               [this] { return std::chrono::steady_clock::now() + leap; }};
    Session session;
    MainWindow window;

private:
    ProviderOptions withClock(ProviderOptions options)
    {
        options.clock = [this] { return now; };
        return options;
    }

    SessionParts parts(QSettings *settings)
    {
        return {
            .network = network,
            .tokens = tokens,
            .settings = settings,
            .lastSeen = lastSeen,
            .clock = [this] { return now; },
            .monotonic = [this] { return uptime; },
            .jitter = [] { return 0.5; },
            .locale = QLocale(QLocale::English, QLocale::UnitedStates),
        };
    }
};

} // namespace latchkey
