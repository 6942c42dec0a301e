// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/session.h"

#include "cloud/client.h"
#include "core/token.h"
#include "fleet/loginnames.h"
#include "fleet/tokenkeeper.h"

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
    m_account = account;
    Q_EMIT accountChanged();
    fetchToken();
}

void Session::select(const QString &id)
{
    if (id == m_selectedId)
        return;
    m_selectedId = id;
    m_recordTrouble.reset();
    showKnownRecord();
    m_refresher.setRecordId(id);
    Q_EMIT selectionChanged(id);
    Q_EMIT changed();
}

void Session::setLoginName(const QString &name)
{
    if (!m_account || m_selectedId.isEmpty())
        return;
    m_record.setUserName(name);
    if (m_memory == Memory::Keep) {
        const Result<void> saved =
            latchkey::setLoginName(m_parts.settings, m_account->id, m_selectedId, name);
        m_storageTrouble = saved ? std::nullopt : std::optional(saved.error());
    }
    Q_EMIT changed();
}

void Session::refresh()
{
    if (!m_account)
        return;
    if (m_refresher.hasClient())
        m_refresher.refresh();
    else if (!m_awaitsToken)
        fetchToken();
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
            return trouble;
    }
    return std::nullopt;
}

void Session::fetchToken()
{
    m_refresher.setClient(nullptr);
    m_tokenExpiry.reset();
    m_accountTrouble.reset();
    m_awaitsToken = true;
    changeList(ViewEvent::Asked);
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
        m_refresher.setClient(
            std::make_unique<Client>(m_parts.network, m_account->apiUrl, *token, nullptr));
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
        m_listTrouble.reset();
        m_listedAt = m_parts.clock();
        m_fleet.setInstances(*instances);
        m_seen.instances = m_fleet.instances();
        m_seen.listedAt = m_listedAt;
        m_isUnsaved = true;
        changeList(ViewEvent::Answered);
        if (!present(m_recordState).showsData)
            showKnownRecord();
    } else {
        m_listTrouble = instances.error();
        changeList(ViewEvent::Failed);
    }
    Q_EMIT changed();
}

void Session::onRecorded(const QString &id, const Result<Instance> &instance)
{
    if (id != m_selectedId)
        return;
    if (instance) {
        m_recordTrouble.reset();
        m_recordedAt = m_parts.clock();
        m_seen.records.insert(id, {instance->withoutSecrets(), m_recordedAt});
        m_isUnsaved = true;
        showRecord(*instance, true);
        changeRecord(ViewEvent::Answered);
    } else {
        m_recordTrouble = instance.error();
        changeRecord(ViewEvent::Failed);
    }
    Q_EMIT changed();
}

void Session::onFlightChanged()
{
    if (m_isUnsaved && !m_refresher.isInFlight() && m_memory == Memory::Keep && m_account) {
        const Result<void> saved = m_parts.lastSeen.save(m_account->id, m_seen);
        m_storageTrouble = saved ? std::nullopt : std::optional(saved.error());
        m_isUnsaved = false;
    }
    Q_EMIT changed();
}

void Session::clearView()
{
    m_refresher.setClient(nullptr);
    m_refresher.setRecordId({});
    m_account.reset();
    m_awaitsToken = false;
    m_tokenExpiry.reset();
    m_accountTrouble.reset();
    m_listTrouble.reset();
    m_recordTrouble.reset();
    m_storageTrouble.reset();
    m_seen = {};
    m_isUnsaved = false;
    m_listedAt = {};
    m_fleet.setInstances({});
    changeList(ViewEvent::Cleared);
    if (!m_selectedId.isEmpty()) {
        m_selectedId.clear();
        Q_EMIT selectionChanged(m_selectedId);
    }
    showKnownRecord();
}

void Session::loadLastSeen()
{
    if (m_memory == Memory::None)
        return;
    const Result<std::optional<LastSeen::Snapshot>> loaded = m_parts.lastSeen.load(m_account->id);
    if (!loaded) {
        m_storageTrouble = loaded.error();
        return;
    }
    if (!*loaded)
        return;
    m_seen = **loaded;
    m_listedAt = m_seen.listedAt;
    m_fleet.setInstances(m_seen.instances);
    changeList(ViewEvent::Remembered);
}

void Session::showKnownRecord()
{
    const auto seen = m_seen.records.constFind(m_selectedId);
    const Instance *listed = m_fleet.instance(m_selectedId);
    changeRecord(ViewEvent::Cleared);
    m_recordedAt = {};
    if (m_selectedId.isEmpty()) {
        m_record.setInstance(std::nullopt);
        m_other.setFields({});
        return;
    }
    if (seen != m_seen.records.cend()) {
        m_recordedAt = seen->at;
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
    if (m_accountTrouble)
        changeRecord(ViewEvent::Failed);
}

void Session::showRecord(const Instance &instance, bool secretsKnown)
{
    const Instance *listed = m_fleet.instance(instance.id());
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
    const auto age = std::chrono::seconds(moment.secsTo(m_parts.clock()));
    return moment.isValid() && age <= 2 * m_refresher.intervals().visible;
}

} // namespace latchkey
