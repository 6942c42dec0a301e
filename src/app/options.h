// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace latchkey {

/** What the command line asks for. */
struct Options {
    /** Look around in sample data; keychain and settings are not touched. */
    bool demo = false;
    /** The instance to put in view, by option or by link; empty for none. */
    QString instanceId;
    /** Ask the provider anew, where a window is there already. */
    bool refresh = false;
    /** A link that names no instance, for a sentence about it; empty for none. */
    QString brokenLink;
    bool help = false;
    bool version = false;
};

/** The options in `arguments` (the program's name first), or what is wrong with them, for stderr.
 */
tl::expected<Options, QString> parseOptions(const QStringList &arguments);

/**
 * What brings this start back at the next login, from the command that Qt offers a session manager.
 * `appImage` is the file that the program came out of, whose own folder is gone by then; empty for
 * none.
 */
QStringList restartCommand(QStringList offered, const Options &options, const QString &appImage);

/** The text of --help. */
QString helpText();

} // namespace latchkey
