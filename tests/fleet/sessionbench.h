// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/detour.h"
#include "fleet/fakekeychain.h"
#include "fleet/instanceserver.h"
#include "fleet/session.h"
#include "fleet/tokenkeeper.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace latchkey {

/**
 * A session with an account at a provider, its token in a keychain, and files of its own; the test
 * turns both clocks.
 */
class SessionBench {
public:
    explicit SessionBench(const Limits &ofExchanges = {},
                          std::unique_ptr<FaultServer> provider = std::make_unique<FaultServer>())
        : limits(ofExchanges)
        , server(std::move(provider))
        , settings(folder.filePath(QStringLiteral("latchkey.ini")), QSettings::IniFormat)
        , tokens(keychain)
        , account(accountAt(server, QStringLiteral("research")))
    {
        restart();
    }

    static Secret token() { return machines::secret(QStringLiteral("token")); }

    /** An account whose token is in the keychain, and which `provider` lets in with it alone. */
    Account accountAt(InstanceServer &provider, const QString &id)
    {
        Account made;
        made.id = id;
        made.name = id;
        made.apiUrl = provider.apiUrl();
        made.tokenStored = true;
        keychain.entries.insert(id, token());
        provider.token = token();
        return made;
    }

    /** A new session on the same files, as after a new start of the program. */
    void restart()
    {
        session = std::make_unique<Session>(SessionParts{
            .network = network,
            .tokens = tokens,
            .settings = &settings,
            .lastSeen = lastSeen,
            .clock = [this] { return now; },
            .monotonic = [this] { return monotonic; },
            .jitter = [] { return 0.5; },
            .locale = machines::locale(),
            .limits = limits,
        });
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&session->fleet()),
                                          static_cast<QAbstractItemModel *>(&session->record()),
                                          static_cast<QAbstractItemModel *>(&session->other())})
            new QAbstractItemModelTester(model, session.get());
    }

    bool settles() const
    {
        constexpr int patienceMs = 5000;
        QSignalSpy changed(session.get(), &Session::changed);
        while (session->isBusy()) {
            if (!changed.wait(patienceMs))
                return false;
        }
        finishSaving();
        return true;
    }

    /** What is being written is written, and the session has heard of it. */
    void finishSaving() const
    {
        lastSeen.finishSaving();
        QCoreApplication::processEvents();
    }

    /** Opens the account and lets the first answers come. */
    bool opens() const
    {
        session->open(account, Session::Memory::Keep);
        return settles();
    }

    /** Selects an instance and lets the provider's answer come. */
    bool selects(const QString &id) const
    {
        const qsizetype before = server.count(id);
        session->select(id);
        const bool isShown =
            QTest::qWaitFor([&] { return server.count(id) > before && !session->isBusy(); });
        finishSaving();
        return isShown;
    }

    /** By hand, and lets the answers come. */
    bool refreshes() const
    {
        session->refresh();
        return session->isBusy() && settles();
    }

    void turn(std::chrono::seconds by)
    {
        now = now.addSecs(by.count());
        monotonic += by;
        session->refresher().wake();
        session->tick();
    }

    /** What the record shows. */
    QString shown(Attribute attribute) const
    {
        return session->record().index(0, column(attribute)).data().toString();
    }

    std::optional<ErrorKind> trouble() const
    {
        const auto trouble = session->trouble();
        return trouble ? std::optional(trouble->kind) : std::nullopt;
    }

    QString cachePath() const { return folder.filePath(QStringLiteral("cache")); }

    /** All that was written to any file, names included. */
    QByteArray written() const
    {
        lastSeen.finishSaving();
        QByteArray all;
        for (const QString &path : {folder.path(), cachePath()}) {
            const QFileInfoList files = QDir(path).entryInfoList(QDir::Files | QDir::Hidden);
            for (const QFileInfo &info : files) {
                QFile file(info.filePath());
                if (file.open(QIODevice::ReadOnly))
                    all += info.fileName().toUtf8() + '\n' + file.readAll() + '\n';
            }
        }
        return all;
    }

    Limits limits;
    QTemporaryDir folder;
    LastSeen lastSeen{cachePath()};
    QDateTime now = machines::noon();
    std::chrono::milliseconds monotonic{0};
    InstanceServer server;
    QSettings settings;
    FakeKeychain keychain;
    Detour network;
    TokenKeeper tokens;
    Account account;
    std::unique_ptr<Session> session;
};

} // namespace latchkey
