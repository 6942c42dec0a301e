// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/session.h"

#include "cloud/client.h"
#include "core/token.h"
#include "fleet/loginnames.h"
#include "fleet/tokenkeeper.h"

#include <QTimeZone>

#include <memory>
#include <utility>

namespace latchkey {

Session::Session(SessionParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_fleet(m_parts.locale, m_parts.clock)
    , m_record(m_parts.locale, m_parts.clock)
    , m_refresher(m_parts.monotonic, m_parts.jitter)
{
    connect(&m_parts.tokens, &TokenKeeper::fetched, this, &Session::onToken);
    connect(&m_refresher, &Refresher::listed, this, &Session::onListed);
    connect(&m_refresher, &Refresher::rawRecorded, this, &Session::onRawRecorded);
    connect(&m_refresher, &Refresher::recorded, this, &Session::onRecorded);
    connect(&m_refresher, &Refresher::flightChanged, this, &Session::onFlightChanged);
}

Session::~Session() = default;

void Session::open(const Account &account, Memory memory)
{
    clearView();
    m_account = account;
    m_memory = memory;
    loadLastSeen();
    m_wantedId = lastView().instanceId();
    selectLastInView();
    Q_EMIT accountChanged();
    fetchToken();
}

void Session::close()
{
    clearView();
    Q_EMIT accountChanged();
    Q_EMIT changed();
}

void Session::update(const Account &account)
{
    if (!m_account || m_account->id != account.id)
        return;
    if (account.apiUrl != m_account->apiUrl) {
        // What another provider said is not this one's.
        m_isUnsaved = false;
        if (m_memory == Memory::Keep)
            m_parts.lastSeen.remove(account.id);
        open(account, m_memory);
        return;
    }
    m_account = account;
    Q_EMIT accountChanged();
    fetchToken();
}

void Session::select(const QString &id)
{
    if (!m_account || id == m_selectedId)
        return;
    m_selectedId = id;
    m_rawRecord.clear();
    m_wantedId.clear();
    if (!id.isEmpty())
        lastView().keepInstanceId(id);
    m_recordTrouble.reset();
    showKnownRecord();
    m_refresher.setRecordId(id);
    Q_EMIT selectionChanged(id);
    Q_EMIT changed();
}

void Session::setLoginName(const QString &name)
{
    if (!m_account || !m_record.instance())
        return;
    m_record.setUserName(name);
    if (m_memory == Memory::Keep)
        noteStored(latchkey::setLoginName(m_parts.settings, m_account->id, m_selectedId, name));
    Q_EMIT changed();
}

void Session::refresh()
{
    if (!m_account)
        return;
    if (m_storageTrouble && m_storageTrouble->kind == ErrorKind::StorageDamaged)
        m_storageTrouble.reset();
    if (m_refresher.hasClient())
        m_refresher.refresh();
    else if (!m_awaitsToken)
        fetchToken();
}

void Session::setLocale(const QLocale &locale)
{
    m_parts.locale = locale;
    m_fleet.setLocale(locale);
    m_record.setLocale(locale);
    Q_EMIT changed();
}

void Session::tick()
{
    m_record.tick();
    const auto before = std::pair(m_listState, m_recordState);
    if (!isFresh(m_listedAt))
        changeList(ViewEvent::Aged);
    if (!isFresh(m_recordedAt))
        changeRecord(ViewEvent::Aged);
    if (before != std::pair(m_listState, m_recordState))
        Q_EMIT changed();
}

bool Session::isBusy() const
{
    return m_awaitsToken || m_refresher.isInFlight();
}

std::optional<Error> Session::trouble() const
{
    for (const auto &trouble :
         {m_accountTrouble, m_listTrouble, m_recordTrouble, m_storageTrouble}) {
        if (trouble)
            return withWait(*trouble);
    }
    return std::nullopt;
}

Error Session::withWait(Error error) const
{
    const std::chrono::milliseconds wait = m_refresher.heldFor();
    if (error.kind != ErrorKind::RateLimited || wait.count() == 0)
        return error;
    // Up to the next whole minute, which is how it is said: before that it would be too early.
    constexpr qint64 minute = 60'000;
    const qint64 until = m_parts.clock().toMSecsSinceEpoch() + wait.count();
    error.heldUntil =
        QDateTime::fromMSecsSinceEpoch((until + minute - 1) / minute * minute, QTimeZone::utc());
    return error;
}

void Session::fetchToken()
{
    m_refresher.setClient(nullptr);
    m_tokenExpiry.reset();
    m_accountTrouble.reset();
    m_listTrouble.reset();
    m_recordTrouble.reset();
    m_awaitsToken = true;
    changeList(ViewEvent::Asked);
    if (!m_selectedId.isEmpty())
        changeRecord(ViewEvent::Asked);
    m_parts.tokens.fetch(*m_account);
    Q_EMIT changed();
}

void Session::onToken(const QString &accountId, const Result<Secret> &token)
{
    if (!m_awaitsToken || !m_account || m_account->id != accountId)
        return;
    m_awaitsToken = false;
    if (token) {
        m_tokenExpiry = expiry(*token);
        auto client = std::make_unique<Client>(m_parts.network, m_account->apiUrl, *token, nullptr);
        client->setLimits(m_parts.limits);
        m_refresher.setClient(std::move(client));
    } else {
        m_accountTrouble = token.error();
        changeList(ViewEvent::Failed);
        if (!m_selectedId.isEmpty())
            changeRecord(ViewEvent::Failed);
    }
    Q_EMIT changed();
}

void Session::onListed(const Result<QList<Instance>> &instances)
{
    if (instances) {
        noteSuccess();
        m_listTrouble.reset();
        m_listedAt = m_parts.clock();
        m_fleet.setInstances(*instances);
        m_seen.instances = m_fleet.instances();
        m_seen.listedAt = m_listedAt;
        m_isUnsaved = true;
        changeList(ViewEvent::Answered);
        if (m_detail)
            showRecord(*m_detail, m_record.secretsKnown());
        else
            showKnownRecord();
        selectLastInView();
    } else {
        m_listTrouble = instances.error();
        if (m_listTrouble->kind == ErrorKind::NotFound)
            m_listTrouble->kind = ErrorKind::NoApi;
        noteFailure(instances.error());
        changeList(ViewEvent::Failed);
    }
    Q_EMIT changed();
}

void Session::onRawRecorded(const QString &id, const QByteArray &json)
{
    if (id == m_selectedId)
        m_rawRecord = json;
}

void Session::onRecorded(const QString &id, const Result<Instance> &instance)
{
    if (id != m_selectedId)
        return;
    if (instance) {
        noteSuccess();
        m_recordTrouble.reset();
        m_recordedAt = m_parts.clock();
        m_seen.records.insert(id, {instance->withoutSecrets(), m_recordedAt});
        m_fleet.setRecord(id, *instance);
        m_isUnsaved = true;
        m_detail = *instance;
        showRecord(*instance, true);
        changeRecord(ViewEvent::Answered);
    } else {
        m_recordTrouble = instance.error();
        // It would be no good beginning next time.
        if (m_recordTrouble->kind == ErrorKind::NotFound)
            lastView().keepInstanceId({});
        noteFailure(instance.error());
        changeRecord(ViewEvent::Failed);
    }
    Q_EMIT changed();
}

void Session::onFlightChanged()
{
    if (!m_account)
        return;
    if (m_refresher.isListInFlight())
        changeList(ViewEvent::Asked);
    if (m_refresher.isRecordInFlight())
        changeRecord(ViewEvent::Asked);
    if (!m_refresher.isInFlight())
        saveSeen();
    Q_EMIT changed();
}

void Session::saveSeen()
{
    // While more may be remembered than is known here, it must not be written over.
    if (!m_isUnsaved || m_isLoading || m_memory != Memory::Keep)
        return;
    m_isUnsaved = false;
    m_parts.lastSeen.saveLater(m_account->id, m_seen, this,
                               [this, opening = m_opening](const Result<void> &saved) {
                                   if (opening != m_opening)
                                       return;
                                   noteStored(saved);
                                   Q_EMIT changed();
                               });
}

void Session::noteStored(const Result<void> &result)
{
    if (!result)
        m_storageTrouble = result.error();
    else if (m_storageTrouble && m_storageTrouble->kind == ErrorKind::StorageUnwritable)
        m_storageTrouble.reset();
}

void Session::noteSuccess()
{
    if (!m_refresher.isHeld())
        m_accountTrouble.reset();
}

void Session::noteFailure(const Error &error)
{
    const bool concernsAll =
        error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::RateLimited;
    if (concernsAll && m_refresher.isHeld())
        m_accountTrouble = error;
}

void Session::clearView()
{
    saveSeen();
    ++m_opening;
    m_isLoading = false;
    m_account.reset();
    m_refresher.setClient(nullptr);
    m_refresher.setRecordId({});
    m_awaitsToken = false;
    m_tokenExpiry.reset();
    m_accountTrouble.reset();
    m_listTrouble.reset();
    m_recordTrouble.reset();
    m_storageTrouble.reset();
    m_seen = {};
    m_isUnsaved = false;
    m_listedAt = {};
    m_fleet.clear();
    changeList(ViewEvent::Cleared);
    const bool wasSelected = !m_selectedId.isEmpty();
    m_selectedId.clear();
    m_rawRecord.clear();
    m_wantedId.clear();
    showKnownRecord();
    if (wasSelected)
        Q_EMIT selectionChanged(m_selectedId);
}

void Session::loadLastSeen()
{
    if (m_memory == Memory::None)
        return;
    const QString id = m_account->id;
    m_isLoading = m_parts.lastSeen.loadLater(
        id, this, [this, opening = m_opening](const LastSeen::Loaded &loaded) {
            // Since then another account was opened, or this one anew.
            if (opening != m_opening)
                return;
            m_isLoading = false;
            takeLastSeen(loaded);
            selectLastInView();
            if (m_detail)
                showRecord(*m_detail, m_record.secretsKnown());
            else
                showKnownRecord();
            saveSeen();
            Q_EMIT changed();
        });
    if (!m_isLoading)
        takeLastSeen(m_parts.lastSeen.load(id));
}

void Session::takeLastSeen(const LastSeen::Loaded &loaded)
{
    if (!loaded) {
        m_storageTrouble = loaded.error();
        return;
    }
    if (!*loaded)
        return;
    // What has come meanwhile is newer.
    const LastSeen::Snapshot &seen = **loaded;
    for (auto it = seen.records.cbegin(); it != seen.records.cend(); ++it) {
        if (m_seen.records.contains(it.key()))
            continue;
        m_seen.records.insert(it.key(), *it);
        m_fleet.setRecord(it.key(), it->instance);
    }
    if (m_listedAt.isValid())
        return;
    m_seen.instances = seen.instances;
    m_seen.listedAt = m_listedAt = seen.listedAt;
    m_fleet.setInstances(m_seen.instances);
    if (m_listedAt.isValid())
        changeList(ViewEvent::Remembered);
}

LastView Session::lastView() const
{
    const bool isKept = m_account && m_memory == Memory::Keep;
    return {isKept ? m_parts.settings : nullptr, isKept ? m_account->id : QString()};
}

void Session::selectLastInView()
{
    const QString id = m_wantedId;
    if (!id.isEmpty() && (m_fleet.instance(id) || m_seen.records.contains(id)))
        select(id);
}

void Session::showKnownRecord()
{
    const auto seen = m_seen.records.constFind(m_selectedId);
    const Instance *listed = m_fleet.instance(m_selectedId);
    changeRecord(ViewEvent::Cleared);
    m_recordedAt = {};
    m_detail.reset();
    m_other.maskAll();
    if (m_selectedId.isEmpty()) {
        m_record.setInstance(std::nullopt);
        m_other.setFields({});
        return;
    }
    if (seen != m_seen.records.cend()) {
        m_recordedAt = seen->at;
        m_detail = seen->instance;
        showRecord(seen->instance, false);
    } else if (listed) {
        m_recordedAt = m_listedAt;
        showRecord(*listed, false);
    } else {
        m_record.setInstance(std::nullopt);
        m_other.setFields({});
    }
    if (m_recordedAt.isValid())
        changeRecord(isFresh(m_recordedAt) ? ViewEvent::Answered : ViewEvent::Remembered);
    changeRecord(ViewEvent::Asked);
    if (m_accountTrouble || m_recordTrouble || m_refresher.isHeld())
        changeRecord(ViewEvent::Failed);
}

void Session::showRecord(const Instance &instance, bool secretsKnown)
{
    const Instance *listed = m_fleet.instance(m_selectedId);
    const Instance whole = listed ? instance.completedBy(*listed) : instance;
    m_record.setSecretsKnown(secretsKnown);
    m_record.setInstance(whole);
    if (m_memory == Memory::Keep)
        m_record.setUserName(loginName(m_parts.settings, m_account->id, m_selectedId));
    m_other.setFields(whole.other());
}

void Session::changeList(ViewEvent event)
{
    m_listState = next(m_listState, event);
}

void Session::changeRecord(ViewEvent event)
{
    m_recordState = next(m_recordState, event);
}

bool Session::isFresh(const QDateTime &moment) const
{
    if (!moment.isValid())
        return false;
    // The clock may have been set back: what comes from the future is not fresh either.
    const auto age = std::chrono::seconds(qAbs(moment.secsTo(m_parts.clock())));
    return age <= 2 * m_refresher.intervals().visible;
}

} // namespace latchkey
