// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace latchkey {

/** What a start asks the window for; nothing of it does more than show. */
struct Activation {
    /** The instance to show; empty for none. */
    QString instanceId = {};
    /** Ask the provider anew. */
    bool refresh = false;
    /** What a Wayland desktop lets a window come to the front for (xdg-activation); empty
     * elsewhere.
     */
    QString token = {};

    friend bool operator==(const Activation &, const Activation &) = default;
};

/** One line of JSON, with its end, for another process. */
QByteArray lineOf(const Activation &activation);
/** The activation in such a line; nothing where it is none. */
std::optional<Activation> activationOf(const QByteArray &line);

/** The token that this process was started with. */
QString startupToken();
/** Lets Qt use this token, or none, the next time that a window asks to be active. */
void useToken(const QString &token);

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Activation)
