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
    /** The instance to put in view; empty for none. */
    QString instanceId;
    bool help = false;
    bool version = false;
};

/** The options in `arguments` (the program's name first), or what is wrong with them, for stderr.
 */
tl::expected<Options, QString> parseOptions(const QStringList &arguments);

/** The text of --help. */
QString helpText();

} // namespace latchkey
