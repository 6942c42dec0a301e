#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a copied password on Wayland, seen by another program (wl-clipboard):

    wayland.py LATCHKEY

in a session of tests/session/run --a11y --wayland. There a program may change the clipboard only
while it has the keyboard, and in answer to a key or click; wtype is the keyboard.
"""

import base64
import os
import subprocess
import sys

from program import Program
from report import Report
from waiting import check, check_equal, wait_until

SESSION = os.environ["LATCHKEY_SESSION"]
HINT = "x-kde-passwordManagerHint"
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/"
                         "iZk9HQAAAABJRU5ErkJggg==")


class Keyboard:
    """A keyboard that is plugged in for as long as the block lasts, and types as it is told.

    wtype brings its own keyboard with it and takes it away when it ends, and with the last keyboard
    goes the focus. So one stays: it holds a key that does nothing.
    """

    def __enter__(self):
        self._kept = subprocess.Popen(["wtype", "-s", "600000"])
        return self

    def __exit__(self, *_):
        self._kept.kill()
        self._kept.wait()

    @staticmethod
    def press(*keys):
        """Modifiers first, as wtype names them: "ctrl", "shift", "p"."""
        *modifiers, key = keys
        down = [word for modifier in modifiers for word in ("-M", modifier)]
        up = [word for modifier in modifiers for word in ("-m", modifier)]
        subprocess.run(["wtype", *down, "-s", "200", "-k", key, "-s", "200", *up], check=True,
                       timeout=20)


def _paste(*options):
    result = subprocess.run(["wl-paste", "--no-newline", *options], capture_output=True, timeout=20,
                            check=False)
    return result.stdout if result.returncode == 0 else b""


def text():
    return _paste().decode(errors="replace")


def types():
    return _paste("--list-types").decode().split()


def copy_elsewhere(data, kind="text/plain"):
    # It stays in the background with what it has copied.
    subprocess.run(["wl-copy", "--type", kind], input=data, timeout=20, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_until("another program has copied", lambda: _paste("--type", kind) == data)


class Wayland:
    def __init__(self, report, latchkey, keyboard):
        self._report = report
        self._keyboard = keyboard
        self._latchkey = latchkey
        self._starts = 0
        self._program = None
        self._password = None

    def run(self):
        step = self._report.step
        with step("the password is copied with its hint, and not to the primary selection"):
            self.start()
            self.copy()
            check_equal("hint", _paste("--type", HINT), b"secret")
            check("no primary selection", self._password.encode() not in _paste("--primary"))
        with step("Clear now without a new key makes it empty, the next key clears it"):
            self.press_clear()
            wait_until("there is nothing to paste", lambda: text() == "")
            self._keyboard.press("F9")
            self._program.root().the("label", "The clipboard was cleared.")
            check(f"{types()} is nothing", HINT not in types())
        for what, data, kind in (("a text", b"shopping list", "text/plain"),
                                 ("the same text", None, "text/plain"),
                                 ("an image", PIXEL, "image/png")):
            with step(f"{what} that another program has copied since survives"):
                self.survives(data, kind)
        with step("quitting clears the password"):
            self.copy()
            self.quit()
            check_equal("clipboard", text(), "")
        with step("quitting leaves alone what another program has copied"):
            self.start()
            self.copy()
            copy_elsewhere(b"copied elsewhere")
            self.quit()
            check_equal("clipboard", text(), "copied elsewhere")

    def start(self):
        self._starts += 1
        log = f"{SESSION}/log/latchkey-{self._starts}"
        self._program = self._report.watch(Program([self._latchkey, "--demo"], log))
        window = self._program.window()
        wait_until("a record with its password",
                   lambda: window.the("button", "Copy Password").has("enabled"))
        window.the("button", "Show Password").press()
        field = window.the("field", "Password")
        field.wait_for_text(lambda shown: shown and "•" not in shown)
        self._password = field.text
        window.the("button", "Hide Password").press()

    def copy(self):
        self._keyboard.press("ctrl", "shift", "p")
        wait_until(lambda: f"the password is on the clipboard, not {text()!r} ({types()})",
                   lambda: text() == self._password)
        check(f"{HINT} among {types()}", HINT in types())

    def quit(self):
        self._keyboard.press("ctrl", "q")
        check_equal("exit status", self._program.wait_for_exit(), 0)
        with open(self._program.log, encoding="utf-8", errors="replace") as file:
            leaks = file.read().partition("LeakSanitizer")[2]
        check("no secret stays in what Qt leaks", "Secret::Buffer" not in leaks)

    def press_clear(self):
        self._program.window().the("button", "Clear now").press()

    def survives(self, data, kind):
        self.copy()
        data = data or self._password.encode()
        copy_elsewhere(data, kind)
        self._program.root().the("label", "Something else is on the clipboard now.")
        check("there is nothing to clear", not self._program.window().find("button", "Clear now"))
        self._keyboard.press("F9")
        check_equal("clipboard", _paste("--type", kind), data)


def main(report):
    with Keyboard() as keyboard:
        Wayland(report, sys.argv[1], keyboard).run()


if __name__ == "__main__":
    sys.exit(Report("wayland").run(main))
