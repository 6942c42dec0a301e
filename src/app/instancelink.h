// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace latchkey {

/** Whether the text means to be one of this program's links, well-formed or not. */
bool isLink(const QString &text);

/**
 * The instance that a link such as "latchkey://instance/102cade84ea-e703-4400" names; nothing where
 * it is not exactly that. Any web page can open a link, so it takes no more than what the provider
 * makes ids of: letters, digits, "-", "_" and ".", up to 128.
 */
std::optional<QString> linkedInstance(const QString &link);

} // namespace latchkey
