// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/samples.h"
#include "fleet/accounteditor.h"
#include "fleet/accounts.h"
#include "fleet/fakekeychain.h"
#include "fleet/tokenkeeper.h"
#include "http/httpnetwork.h"
#include "support/faultserver.h"

#include <QSettings>
#include <QTemporaryDir>

namespace latchkey {

/** An account editor with all that it works on, and a record of what it says. */
class EditorBench {
public:
    using Editor = AccountEditor;

    EditorBench()
        : settings(folder.filePath(QStringLiteral("latchkey.conf")), QSettings::IniFormat)
        , accounts(&settings)
        , tokens(keychain)
        , editor(std::make_unique<Editor>(accounts, tokens, network))
    {
        QObject::connect(editor.get(), &Editor::stepChanged, editor.get(),
                         [this](Editor::Step step) { steps += step; });
        QObject::connect(editor.get(), &Editor::rejected, editor.get(),
                         [this](Editor::Field field, const QString &sentence) {
                             rejections += {field, sentence};
                         });
        QObject::connect(
            editor.get(), &Editor::failed, editor.get(),
            [this](const Error &error, Editor::Offers offers) { failures += {error, offers}; });
        QObject::connect(editor.get(), &Editor::done, editor.get(),
                         [this](const QString &id) { saved += id; });
        server.answer([this](const QByteArray &request) {
            return targetOf(request).endsWith("/login") ? login : list;
        });
    }

    static FaultScript says(int status, const QByteArray &body)
    {
        return {FaultStep::send(httpAnswer(status, body))};
    }

    static Secret pastedToken() { return Secret(QStringLiteral("ak_canary-of-a-key")); }
    static Secret signInToken() { return Secret(QStringLiteral("canary.of-a.sign-in")); }
    static Secret password() { return Secret(QStringLiteral("canary p&ss+w=rd")); }

    Editor::Draft pasting(const QString &accountId = {}) const
    {
        Editor::Draft draft;
        draft.accountId = accountId;
        draft.name = QStringLiteral("Research");
        draft.apiUrl = server.url(QStringLiteral("/api/v1/")).toString();
        draft.how = Editor::How::PasteToken;
        draft.pasted =
            Secret(QStringLiteral("Bearer ") + pastedToken().reveal() + QLatin1Char('\n'));
        return draft;
    }

    Editor::Draft signingIn(const QString &accountId = {}) const
    {
        Editor::Draft draft = pasting(accountId);
        draft.how = Editor::How::SignIn;
        draft.pasted = {};
        draft.email = QStringLiteral(" me+you@example.com ");
        draft.password = password();
        return draft;
    }

    Editor::Draft keeping(const QString &accountId) const
    {
        Editor::Draft draft = pasting(accountId);
        draft.how = Editor::How::KeepToken;
        draft.pasted = {};
        return draft;
    }

    /** An account of before, at this server, whose token is in the keychain. */
    Account addOld(const QUrl &apiUrl = {})
    {
        Account old = newAccount(QStringLiteral("Old"),
                                 apiUrl.isEmpty() ? server.url(QStringLiteral("/api/v1")) : apiUrl);
        old.email = QStringLiteral("old@example.com");
        old.tokenStored = true;
        accounts.save(old);
        keychain.entries.insert(old.id, Secret(QStringLiteral("ak_old-token")));
        return old;
    }

    /** The paths of what the server was asked, in order. */
    QList<QByteArray> asked() const
    {
        QList<QByteArray> targets;
        for (const QByteArray &request : server.requests())
            targets += targetOf(request);
        return targets;
    }

    QTemporaryDir folder;
    FaultServer server;
    FaultScript list = says(200, samples::list());
    FaultScript login =
        says(200, samples::answer(R"({"jwtToken":")" + signInToken().revealUtf8() + R"("})"));
    QSettings settings;
    FakeKeychain keychain;
    HttpNetwork network;
    Accounts accounts;
    TokenKeeper tokens;
    std::unique_ptr<Editor> editor;

    QList<Editor::Step> steps;
    QList<std::pair<Editor::Field, QString>> rejections;
    QList<std::pair<Error, Editor::Offers>> failures;
    QStringList saved;
};

} // namespace latchkey
