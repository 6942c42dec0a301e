// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/question.h"
#include "fleet/account.h"
#include "fleet/clock.h"
#include "fleet/fleetmodel.h"
#include "fleet/instancemodel.h"
#include "fleet/lastseen.h"
#include "fleet/lastview.h"
#include "fleet/othermodel.h"
#include "fleet/refresher.h"
#include "fleet/viewstate.h"

#include <QByteArray>
#include <QLocale>
#include <QObject>

#include <optional>

class QSettings;

namespace latchkey {

class Network;
class TokenKeeper;

/** What a session is given from outside. */
struct SessionParts {
    Network &network;
    TokenKeeper &tokens;
    /** Where the user's own login names and last views are kept; nullptr for memory only. */
    QSettings *settings;
    /** Where the last-seen data is kept. */
    LastSeen lastSeen;
    Clock clock;
    Monotonic monotonic;
    /** As Pacing takes it. */
    std::function<double()> jitter;
    QLocale locale;
    /** Of every exchange with the provider. */
    Limits limits = {};
};

/** The account in view: its list, the record of the selected instance, and how fresh they are. */
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(SessionParts parts, QObject *parent = nullptr);
    ~Session() override;

    /** Whether last-seen data and the last view are read and kept: not for sample data, which must
     * leave no trace. */
    enum class Memory { Keep, None };

    /** Puts an account in view: last-seen data at once, then its token, then fresh data. The
     * instance that was last in view is again, as soon as anything is known of it. */
    void open(const Account &account, Memory memory);
    /** Nothing in view. */
    void close();
    const std::optional<Account> &account() const { return m_account; }
    /** The account was renamed or signed in anew; its data stays in view, unless it comes from
     * another address now. */
    void update(const Account &account);

    /** Puts an instance in view, listed or not; empty for none. */
    void select(const QString &id);
    const QString &selectedId() const { return m_selectedId; }

    /** How the account's list was last sorted; the default where nothing is remembered. */
    Sorting sorting() const { return lastView().sorting(); }
    void rememberSorting(const Sorting &sorting) { lastView().keepSorting(sorting); }

    /** The user's own login name for the instance in view; empty for the provider's. */
    void setLoginName(const QString &name);

    /** By hand: also asks the keychain again where the token was not to be had. */
    void refresh();
    Refresher &refresher() { return m_refresher; }
    /** Marks what has become too old, and the start's "how long ago"; call it about once a second.
     */
    void tick();

    /** Everything on screen in the language of the moment, with this locale's numbers. */
    void setLocale(const QLocale &locale);
    const QLocale &locale() const { return m_parts.locale; }

    /** The answer that the record in view came in, as maskedJson() gives it; empty where none came
     * since the instance is in view. */
    const QByteArray &rawRecord() const { return m_rawRecord; }

    /** The time by the clock that the session was given. */
    QDateTime now() const { return m_parts.clock(); }

    FleetModel &fleet() { return m_fleet; }
    InstanceModel &record() { return m_record; }
    const InstanceModel &record() const { return m_record; }
    OtherModel &other() { return m_other; }

    ViewState listState() const { return m_listState; }
    ViewState recordState() const { return m_recordState; }
    /** When what is on screen was fresh; invalid where nothing is. */
    QDateTime listedAt() const { return m_listedAt; }
    QDateTime recordedAt() const { return m_recordedAt; }
    bool isBusy() const;
    /** What went wrong last and has not been mended since, a wait with its end; what keeps more
     * from working comes first. */
    std::optional<Error> trouble() const;
    /** When the token says it runs out. */
    std::optional<QDateTime> tokenExpiry() const { return m_tokenExpiry; }

Q_SIGNALS:
    void accountChanged();
    /** Another instance, or none, is in view. */
    void selectionChanged(const QString &id);
    /** Any of states, times, trouble, expiry, busy. */
    void changed();

private:
    void fetchToken();
    void onToken(const QString &accountId, const Result<Secret> &token);
    void onListed(const Result<QList<Instance>> &instances);
    void onRecorded(const QString &id, const Result<Instance> &instance);
    void onRawRecorded(const QString &id, const QByteArray &json);
    void clearView();
    void loadLastSeen();
    void takeLastSeen(const LastSeen::Loaded &loaded);
    LastView lastView() const;
    void selectLastInView();
    void onFlightChanged();
    void saveSeen();
    /** Whether a file of ours could be written. */
    void noteStored(const Result<void> &result);
    /** Keeps a refusal that is not about this list or record, but holds back all of them. */
    void noteFailure(const Error &error);
    void noteSuccess();
    /** With the time until which it holds all requests back, where it does. */
    Error withWait(Error error) const;
    /** The best that is known of the selected instance, on screen. */
    void showKnownRecord();
    void showRecord(const Instance &instance, bool secretsKnown);
    void changeList(ViewEvent event);
    void changeRecord(ViewEvent event);
    bool isFresh(const QDateTime &moment) const;

    SessionParts m_parts;
    std::optional<Account> m_account;
    Memory m_memory = Memory::None;
    FleetModel m_fleet;
    InstanceModel m_record;
    OtherModel m_other;
    Refresher m_refresher;
    LastSeen::Snapshot m_seen;
    QString m_selectedId;
    /** Was in view last time, and nothing is known of it yet. */
    QString m_wantedId;
    ViewState m_listState = ViewState::Idle;
    ViewState m_recordState = ViewState::Idle;
    QDateTime m_listedAt;
    QDateTime m_recordedAt;
    /** The record in view as it came, before the list completed it; nothing where none has. */
    std::optional<Instance> m_detail;
    QByteArray m_rawRecord;
    bool m_awaitsToken = false;
    bool m_isUnsaved = false;
    /** What is remembered is still being read. */
    bool m_isLoading = false;
    /** Counts what was put in view: an answer to an earlier one comes too late. */
    int m_opening = 0;
    std::optional<Error> m_accountTrouble;
    std::optional<Error> m_listTrouble;
    std::optional<Error> m_recordTrouble;
    std::optional<Error> m_storageTrouble;
    std::optional<QDateTime> m_tokenExpiry;
};

} // namespace latchkey
