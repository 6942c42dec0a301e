#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking around with sample data, by option and from the first page, leaves nothing behind:

    sample_data.py LATCHKEY

in a session of tests/session/run --a11y.
"""

import os
import re
import sys

import keyboard
import keyring
import selections
from program import Program
from report import Report
from waiting import check, check_equal, wait_until

SESSION = os.environ["LATCHKEY_SESSION"]
# Written by others in the session.
NOT_OURS = (".local/share/keyrings", ".cache/fontconfig", ".cache/openbox")
SECONDS_TO_A_RECORD = 10


def files_at_home():
    home = os.environ["HOME"]
    found = []
    for parent, _, files in os.walk(home):
        found += [os.path.relpath(os.path.join(parent, name), home) for name in files]
    return [path for path in found if not path.startswith(NOT_OURS)]


def nothing_is_left_behind(program):
    check_equal("files at home", files_at_home(), [])
    check_equal("entries in the keychain", keyring.items(), [])
    keyboard.press("ctrl+q")
    check_equal("exit status", program.wait_for_exit(), 0)
    check_equal("files at home", files_at_home(), [])
    check_equal("entries in the keychain", keyring.items(), [])


def record_is_in_view(program):
    """Whichever instance comes first; its password is there, so it is a whole record."""
    window = program.window()
    items = window.the("list", "Instances")
    wait_until("a list of a dozen instances", lambda: len(items.find_all("list item")) >= 12,
               SECONDS_TO_A_RECORD)
    wait_until("a record with its password",
               lambda: window.the("button", "Copy Password").has("enabled"), SECONDS_TO_A_RECORD)
    name = window.the("field", "Name").text
    check(f"title {window.name!r} names instance and status",
          re.fullmatch(re.escape(name) + r" — \w+ — Latchkey", window.name))
    window.the("button", "Account Sample data")
    wait_until("the program's icon in title bars and docks",
               lambda: any(map(keyboard.has_icon, keyboard.windows_of(program.pid))))


def copying_works(program):
    window = program.window()
    address = window.the("field", "Public IPv4").text
    window.the("button", "Copy Public IPv4").press()
    wait_until("the address is on the clipboard", lambda: selections.text() == address)
    window.the("button", "Copy Password").press()
    wait_until("the password is on the clipboard",
               lambda: selections.text() not in (None, "", address))


def run(report, latchkey):
    def start(*options):
        log = f"{SESSION}/log/latchkey{''.join(options)}"
        return report.watch(Program([latchkey, *options], log))

    with report.step("--demo shows a record within seconds"):
        program = start("--demo")
        record_is_in_view(program)
    with report.step("its address and password can be copied"):
        copying_works(program)
    with report.step("nothing is left behind, the clipboard is cleared"):
        nothing_is_left_behind(program)
        check("the clipboard is empty", not selections.text())
    with report.step("“Look around with sample data” on the first page does the same"):
        program = start()
        program.window().the("button", "Look around with sample data").press()
        record_is_in_view(program)
    with report.step("nothing is left behind"):
        nothing_is_left_behind(program)
    with report.step("the next start shows the first page again"):
        program = start()
        program.window().the("button", "Add an account…")
        nothing_is_left_behind(program)


if __name__ == "__main__":
    sys.exit(Report("sample_data").run(lambda report: run(report, sys.argv[1])))
