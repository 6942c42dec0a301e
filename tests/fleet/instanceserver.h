// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/machines.h"
#include "support/faultserver.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace latchkey {

/**
 * A provider with the instances "a", "b" and "c", each with its record and a secret or two. What it
 * says of the list and of each record can be replaced; it writes down what it was asked for.
 */
class InstanceServer {
public:
    InstanceServer()
        : InstanceServer(std::make_unique<FaultServer>())
    {
    }
    /** Behind this one; its answers are replaced. */
    explicit InstanceServer(std::unique_ptr<FaultServer> server)
        : m_server(std::move(server))
    {
        for (const QString &id : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            add(id);
        m_server->answer([this](const QByteArray &request) { return answer(request); });
    }

    static QString list() { return QStringLiteral("list"); }

    static FaultScript says(int status, const QByteArray &body = {},
                            const QList<QByteArray> &headers = {})
    {
        return {FaultStep::send(httpAnswer(status, body, headers))};
    }
    static FaultScript isSilent() { return {FaultStep::hold()}; }
    static FaultScript hangsUp() { return {FaultStep::reset()}; }
    /** What list() is answered with, its end so slowly that anything else comes before it. */
    FaultScript isSlow() const
    {
        const QByteArray whole = listAnswer().constFirst().bytes;
        const qsizetype end = 50;
        return {FaultStep::send(whole.chopped(end)),
                FaultStep::drip(whole.right(end), std::chrono::milliseconds(3))};
    }

    QUrl apiUrl() const { return m_server->url(QStringLiteral("/api/v1")); }
    FaultServer &server() { return *m_server; }

    /** How often list() or the record with this id was asked for. */
    qsizetype count(const QString &what) const { return asked.count(what); }

    /** An instance in the list, with its price there and its login in the record. */
    void add(const QString &id)
    {
        listed += QJsonObject{{QStringLiteral("id"), id},
                              {QStringLiteral("host_name"), QStringLiteral("host-") + id},
                              {QStringLiteral("status"), QStringLiteral("Running")},
                              {QStringLiteral("price_per_hour"), 0.5}};
        records.insert(id, {{QStringLiteral("id"), id},
                            {QStringLiteral("host_name"), QStringLiteral("host-") + id},
                            {QStringLiteral("status"), QStringLiteral("Running")},
                            {QStringLiteral("public_ipv4"), QStringLiteral("192.0.2.1")},
                            {QStringLiteral("user_name"), QStringLiteral("ubuntu")},
                            {QStringLiteral("password"), machines::canary() + id},
                            {QStringLiteral("console_token"), machines::canary() + id + id}});
    }

    QList<QJsonObject> listed;
    QHash<QString, QJsonObject> records;
    /** What is said instead; the key is list() or an id. */
    QHash<QString, FaultScript> faults;
    /** What everything is refused without; empty lets everyone in. */
    Secret token;
    /** In order: list() or an id. */
    QStringList asked;

private:
    static FaultScript data(const QJsonArray &array)
    {
        const QJsonObject object{{QStringLiteral("data"), array},
                                 {QStringLiteral("total_instance"), array.size()},
                                 {QStringLiteral("status"), QStringLiteral("success")}};
        return says(200, QJsonDocument(object).toJson());
    }

    FaultScript listAnswer() const
    {
        QJsonArray rows;
        for (const QJsonObject &row : listed)
            rows += row;
        return data(rows);
    }

    FaultScript answer(const QByteArray &request)
    {
        const QString last = QUrl::fromEncoded(targetOf(request)).path().section(u'/', -1);
        const QString what = last == QLatin1String("instances") ? list() : last;
        asked += what;
        if (faults.contains(what))
            return faults.value(what);
        if (!token.isEmpty()
            && headerOf(request, "Authorization") != "Bearer " + token.revealUtf8())
            return says(401);
        if (what == list())
            return listAnswer();
        return records.contains(what) ? data({records.value(what)}) : says(404);
    }

    std::unique_ptr<FaultServer> m_server;
};

} // namespace latchkey
