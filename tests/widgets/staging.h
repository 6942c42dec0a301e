// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/stage.h"

#include <QAbstractButton>
#include <QTest>
#include <QWidget>

namespace latchkey {

/** The provider's instances, by what they are there for. */
namespace ids {

/** The published example: running, with address, login and password, without a LAN address. */
inline QString demo()
{
    return QStringLiteral("102cade84ea-e703-4400-b77d-8ed545d198ee");
}
/** The one with secrets among the keys that are not known today. */
inline QString withOtherSecrets()
{
    return QStringLiteral("5f0c7c1e-8a53-4a0e-9d0b-6a1f0f3b7a21");
}

/** The one whose name and password are markup. */
inline QString withMarkup()
{
    return QStringLiteral("0b6f3d7a-6a0e-4c39-8f2c-4df1f1b0c7ee");
}

/** The one that makes no SSH command, since its login begins with a dash. */
inline QString withoutSsh()
{
    return QStringLiteral("9a3c1e77-3f5d-4b6e-a1e4-7c2d5b8f9012");
}

/** Not in the list. */
inline QString unlisted()
{
    return QStringLiteral("canceled-ablation");
}

} // namespace ids

inline QString demoPassword()
{
    return QStringLiteral("qZ3!Xukz=I-Xv_ya");
}

inline Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

/** Opens the provider's account and waits for its list and the first record. */
inline bool showList(Stage &stage)
{
    stage.window.openSampleData();
    return QTest::qWaitFor([&stage] {
        return stage.session.listState() == ViewState::Ready && !stage.session.isBusy()
               && stage.session.record().instance();
    });
}

/** Selects an instance and waits for its whole record. */
inline bool showRecord(Stage &stage, const QString &id = ids::demo())
{
    if (!stage.session.account())
        stage.window.openSampleData();
    stage.window.openInstance(id);
    const bool isShown = QTest::qWaitFor([&stage, id] {
        const auto &instance = stage.session.record().instance();
        return instance && instance->id() == id && stage.session.record().secretsKnown()
               && stage.session.recordState() == ViewState::Ready && !stage.session.isBusy();
    });
    // Layouts show new widgets a moment later.
    QCoreApplication::processEvents();
    return isShown;
}

/** A saved account at the provider, with its token in the keychain; it becomes current. */
inline Account addAccount(Stage &stage, const QString &name = QStringLiteral("Research"))
{
    if (stage.provider.apiUrl().isEmpty() && !stage.provider.start())
        return {};
    Account account = newAccount(name, stage.provider.apiUrl());
    account.tokenStored = true;
    stage.keychain.entries.insert(account.id, stage.provider.token());
    static_cast<void>(stage.accounts.save(account));
    static_cast<void>(stage.accounts.setCurrent(account.id));
    return account;
}

/** The window, shown and with the keyboard. */
inline bool showWindow(Stage &stage)
{
    stage.window.show();
    return QTest::qWaitForWindowActive(&stage.window);
}

/** The visible widget of this kind with this accessible name, or nullptr. */
template <typename T> T *named(const QWidget &root, const QString &accessibleName)
{
    const QList<T *> all = root.findChildren<T *>();
    for (T *each : all) {
        if (each->accessibleName() == accessibleName && each->isVisibleTo(&root))
            return each;
    }
    return nullptr;
}

inline QAbstractButton *button(const QWidget &root, const QString &accessibleName)
{
    return named<QAbstractButton>(root, accessibleName);
}

/** The widget with this objectName, wherever it is. */
template <typename T> T *part(const QWidget &root, const QString &name)
{
    return root.findChild<T *>(name);
}

} // namespace latchkey
