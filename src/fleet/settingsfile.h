// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSettings>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace latchkey {

/** The settings, and what is to be said about them. */
struct OpenedSettings {
    std::unique_ptr<QSettings> settings;
    /** SettingsDamaged, where they were. */
    std::optional<Error> trouble;
};

/**
 * The settings in the file at `path`, which need not exist. From here on nobody else can read file
 * or folder. A damaged file is set aside, now called ".damaged" (in place of an older one so
 * named); where accounts could still be read, all that could be read is taken over.
 */
OpenedSettings openSettings(const QString &path);

/** The group that holds all that the settings know of an account: "accounts/<id>", encoded. */
QString accountGroup(const QString &accountId);

/** `text` so that it can be one part of a settings key: without slashes. */
QString settingsKeyPart(const QString &text);

/** Writes what has been set, for the user's eyes only. StorageUnwritable: it could not be, now. */
Result<void> flush(const QSettings &settings);

/** Makes a change and writes it. StorageUnwritable: the change was taken back. */
Result<void> commit(QSettings &settings, const std::function<void(QSettings &)> &change);

} // namespace latchkey
