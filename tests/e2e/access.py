#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told without asking, and the program in another language:

    access.py LATCHKEY LATCHKEY-PROVIDER

in a session of tests/session/run --a11y.
"""

import sys

import keyboard
from main_job import MainJob, PASSWORD
from report import Report
from waiting import check, check_equal, wait_until
from widget import Atspi, Widget

NOTIFICATION = Atspi.Role.NOTIFICATION
# Every notification that appeared, in order.
_heard = []
# Whatever had the keyboard's focus last.
_focused = []


def _hear(event):
    source = event.source
    if event.detail1 and source is not None and source.get_role() == NOTIFICATION:
        _heard.append(source.get_name() or "")


def _see(event):
    if event.detail1 and event.source is not None:
        _focused[:] = [Widget(event.source)]


_listeners = [Atspi.EventListener.new(_hear), Atspi.EventListener.new(_see)]
_listeners[0].register("object:state-changed:showing")
# From Qt 6.8 on.
_announced = Atspi.EventListener.new(lambda event: _heard.append(str(event.any_data)))
_announced.register("object:announcement")
_listeners[1].register("object:state-changed:focused")


def hears(beginning, act):
    before = len(_heard)
    act()
    wait_until(f"“{beginning}…” is announced",
               lambda: any(each.startswith(beginning) for each in _heard[before:]))
    check("no secret is spoken", not any(PASSWORD in each for each in _heard))


def choose_language(program, name):
    """By keyboard alone: the second page of the preferences, then the first letters."""
    keyboard.press("ctrl+comma")
    wait_until("the preferences open", program.has_dialog)
    wait_until("something in it has the focus", lambda: _focused)
    keyboard.press("ctrl+Tab")

    def is_choice():
        return _focused and _focused[0].role == "combo box"

    for _ in range(20):
        if is_choice():
            break
        before = list(_focused)
        keyboard.press("Tab")
        wait_until("the focus moves", lambda: _focused != before)
    check("the first choice is the language", is_choice())
    keyboard.press("Home")
    # Its name is what is chosen.
    choice = _focused[0]
    for _ in range(20):
        if choice.name == name:
            return
        before = choice.name
        keyboard.press("Down")
        wait_until("the choice changes", lambda: choice.name != before)
    check(f"{name} is among the languages", choice.name == name)


class Access(MainJob):
    """The main job's first steps, by somebody who listens."""

    def run(self):
        step = self._report.step
        with step("an account is there"):
            self.start()
            self.add_account()
            self.select_instance()
        window = self._program.window()
        with step("what was copied is announced, a secret by its name alone"):
            hears("Public IPv4 copied.", window.the("button", "Copy Public IPv4").press)
            hears("Password copied. Clears in", window.the("button", "Copy Password").press)
        with step("that it was cleared is announced"):
            hears("The clipboard was cleared.", lambda: keyboard.press("ctrl+shift+x"))
        with step("a refresh by hand announces how it ended"):
            hears("Updated.", lambda: keyboard.press("F5"))
        with step("another language, at once and to the last name"):
            choose_language(self._program, "Deutsch")
            wait_until("the button behind is German",
                       lambda: window.find_all("button", "Aktualisieren"))
            keyboard.press("Escape")
            wait_until("the dialog closes", lambda: not self._program.has_dialog())
            window.the("list", "Instanzen")
            names = [each.name for each in window.find_all("button")]
            check(f"no English in {names}", not [each for each in names if "Copy" in each])
        with step("from right to left, all of it"):
            choose_language(self._program, "العربية")
            wait_until("the list is at the right of the record",
                       lambda: self.x_of(window, "list") > self.x_of(window, "field"))
            keyboard.press("Escape")
            wait_until("the dialog closes", lambda: not self._program.has_dialog())
            choose_language(self._program, "English")
            wait_until("and back", lambda: self.x_of(window, "list") < self.x_of(window, "field"))
            keyboard.press("Escape")
            wait_until("the dialog closes", lambda: not self._program.has_dialog())
        with step("a failure is announced, also the same one again"):
            self._provider.kill()
            hears("The provider cannot be reached.", lambda: keyboard.press("F5"))
            hears("The provider cannot be reached.", lambda: keyboard.press("F5"))
        with step("Ctrl+Q quits"):
            keyboard.press("ctrl+q")
            check_equal("exit status", self._program.wait_for_exit(), 0)

    @staticmethod
    def x_of(window, kind):
        return window.find_all(kind)[0].middle[0]


if __name__ == "__main__":
    sys.exit(Report("access").run(lambda report: Access(report, *sys.argv[1:]).run()))
