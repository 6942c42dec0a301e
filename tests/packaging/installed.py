#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An installed package behaves like every other program of the desktop:

    installed.py ENTRY PICTURE

ENTRY is the desktop entry's file; the program is started through it only, as a menu would. A picture
of the sample data goes to PICTURE. In a session of tests/session/run --a11y.
"""
import os
import subprocess
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

import keyboard  # noqa: E402
from program import Program  # noqa: E402
from report import Report  # noqa: E402
from waiting import check, check_equal, wait_until  # noqa: E402

SESSION = os.environ["LATCHKEY_SESSION"]
OTHER_ID, OTHER_INSTANCE = "5f0c7c1e-8a53-4a0e-9d0b-6a1f0f3b7a21", "llama-70b-serve"
THIRD_ID, THIRD_INSTANCE = "f4c60a19-2d8b-4d0f-b0a3-51e7c9d2ab68", "pretrain-b200"


class Entry:
    def __init__(self, path):
        self._info = Gio.DesktopAppInfo.new_from_filename(path)
        check(f"{path} can be launched", self._info)

    def command(self, link=None):
        """What a menu runs: the entry's Exec without its field codes, or with a link for them."""
        words = self._info.get_commandline().split()
        return [link if word == "%u" else word for word in words if link or word != "%u"]

    def action(self, name):
        check(f"an action {name}", name in self._info.list_actions())
        self._info.launch_action(name, None)

    def opens(self, scheme):
        return f"x-scheme-handler/{scheme}" in self._info.get_supported_types()


def run(report, entry_file, picture):
    entry = Entry(entry_file)

    def start(name, link=None):
        return report.watch(Program(entry.command(link), f"{SESSION}/log/{name}"))

    with report.step("the entry starts the program, the first page is there"):
        program = start("first")
        window = program.window()
        window.the("button", "Add an account…")
    with report.step("sample data is a click away"):
        window.the("button", "Look around with sample data").press()
        wait_until("a record with its password",
                   lambda: program.window().the("button", "Copy Password").has("enabled"), 10)
        subprocess.run(["scrot", "--overwrite", picture], check=True)
    with report.step("a link shows its instance in the window that is there"):
        check("the entry is for links", entry.opens("latchkey"))
        second = start("second", f"latchkey://instance/{OTHER_ID}")
        check_equal("exit status", second.wait_for_exit(), 0)
        program.window().the("field", "Name").wait_for_text(OTHER_INSTANCE)
    with report.step("a launcher's call by D-Bus shows one, too"):
        bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        bus.call_sync("io.github.latchkey.Latchkey", "/io/github/latchkey/Latchkey",
                      "org.freedesktop.Application", "Open",
                      GLib.Variant("(asa{sv})", ([f"latchkey://instance/{THIRD_ID}"], {})),
                      None, Gio.DBusCallFlags.NONE, -1, None)
        program.window().the("field", "Name").wait_for_text(THIRD_INSTANCE)
    with report.step("the action Refresh leaves the window where it is"):
        entry.action("Refresh")
        program.window().the("field", "Name").wait_for_text(THIRD_INSTANCE)
        check_equal("windows", len(keyboard.windows_of(program.pid)), 1)
    with report.step("Ctrl+Q quits"):
        keyboard.press("ctrl+q")
        check_equal("exit status", program.wait_for_exit(), 0)


if __name__ == "__main__":
    sys.exit(Report("installed").run(lambda report: run(report, *sys.argv[1:])))
