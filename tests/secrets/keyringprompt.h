// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latchkey {

/** Whether a keyring's prompt to unlock is on the X server's screen and has the keyboard. */
bool isPromptShown();

/** As a user would: gives the password, or closes the prompt without. */
void answerPrompt(const QString &password);
void dismissPrompt();

} // namespace latchkey
