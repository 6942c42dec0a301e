// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace latchkey {

/**
 * While it lives, what Qt would abort for, that there is no display it can use, ends the program
 * with a sentence on stderr and EXIT_FAILURE instead. For the time in which QApplication is made;
 * one at a time.
 */
class FatalSentence {
public:
    FatalSentence();
    ~FatalSentence();
    Q_DISABLE_COPY_MOVE(FatalSentence)
};

/**
 * Why nobody could read the window here, a sentence for stderr: no fonts, or too few colours for
 * Qt to draw with. Nothing where all is well. Needs a QApplication.
 */
std::optional<QString> displayTrouble();

/**
 * Why accounts could not be kept, a sentence for stderr: without HOME, Qt would write to the root
 * of the file system. Nothing where all is well.
 */
std::optional<QString> homeTrouble();

/**
 * Has Qt match regular expressions without compiling them to machine code: each is matched now and
 * then, and memory that can be both written and run is of use to an attacker most of all. Has to
 * come before the first of them; QT_ENABLE_REGEXP_JIT still decides where it is set.
 */
void interpretPatterns();

/**
 * Has GLib end a thread half a second after its work. libsecret works in some, and GLib would wake
 * the program 15 s later to end them. Where there is no GLib this does nothing.
 */
void endIdleThreadsOfGLib();

} // namespace latchkey
