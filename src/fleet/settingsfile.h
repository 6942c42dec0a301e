// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

class QSettings;

namespace latchkey {

/** The group that holds all that the settings know of an account: "accounts/<id>", encoded. */
QString accountGroup(const QString &accountId);

/** `text` so that it can be one part of a settings key: without slashes. */
QString settingsKeyPart(const QString &text);

/** Writes what has been set, for the user's eyes only. StorageUnwritable: it could not be, now. */
Result<void> flush(const QSettings &settings);

/** Makes a change and writes it. StorageUnwritable: the change was taken back. */
Result<void> commit(QSettings &settings, const std::function<void(QSettings &)> &change);

} // namespace latchkey
