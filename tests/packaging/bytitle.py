# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program driven by its shortcuts and seen through the titles of its windows and the clipboard:
where what AT-SPI tells does not come through (Wine, a Flatpak's own names of processes)."""
import contextlib
import subprocess

import keyboard
import selections
from waiting import Failure, check_equal, wait_until

# The first sample of the provider, and another one.
INSTANCE, ADDRESS, PASSWORD = "demo", "38.80.81.128", "qZ3!Xukz=I-Xv_ya"
OTHER_ID, OTHER_INSTANCE = "5f0c7c1e-8a53-4a0e-9d0b-6a1f0f3b7a21", "llama-70b-serve"
OTHER_PASSWORD = "0O1lI|S5-B8rn"
# For what starts slowly.
PATIENCE = 120
# Of the screen of tests/session/run, where the window is.
MIDDLE = (800, 600)


class Started:
    """The program, which `command` runs; `at_end` ends it where ending the command does not."""

    def __init__(self, command, log, environment=None, at_end=None):
        self.log = log
        self._at_end = at_end
        with open(log, "wb") as output:
            self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                                            stdout=output, stderr=output)

    def is_running(self):
        return self.process.poll() is None

    def root(self):
        raise NotImplementedError("It is not seen by AT-SPI.")

    def kill(self):
        if not self.is_running():
            return
        if self._at_end:
            subprocess.run(self._at_end, check=False)
        self.process.kill()
        self.process.wait()

    def quit(self):
        press_until("ctrl+q", "the program ends", lambda: not self.is_running())
        self.wait_for_exit()

    def wait_for_exit(self):
        wait_until("the program ends", lambda: not self.is_running())
        check_equal("exit status", self.process.returncode, 0)


def titles():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
                           capture_output=True, text=True, timeout=20, check=False)
    return found.stdout.splitlines()


def active_title():
    found = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True,
                           text=True, timeout=20, check=False)
    return found.stdout.strip()


def wait_for_title(part):
    wait_until(lambda: f"{part!r} is in front, not {active_title()!r} of {titles()}",
               lambda: part in active_title(), PATIENCE)


def wait_for_record(name):
    """In the main window, which then is clicked at where there is nothing: under Wine the style's
    first look at a list takes the keyboard away."""
    wait_for_title(f"{name} ")
    keyboard.click(MIDDLE)


def press_until(keys, what, condition):
    """Once more, after another click, where the window did not hear."""
    def is_done():
        keyboard.press(keys)
        with contextlib.suppress(Failure):
            return wait_until(what, condition, seconds=3)
        keyboard.click(MIDDLE)
        return False
    wait_until(what, is_done)


def open_dialog(keys, title):
    press_until(keys, f"{title} opens", lambda: title in active_title())


def choose(name):
    """In the main window, by quick open."""
    open_dialog("ctrl+k", "Quick open")
    keyboard.write(name)
    keyboard.press("Return")
    wait_for_title(name)


def copy(keys, expected):
    press_until(keys, f"{keys} copies", lambda: selections.text() == expected)


def copy_from_record():
    """Address and password of the first sample."""
    choose(INSTANCE)
    copy("ctrl+shift+i", ADDRESS)
    copy("ctrl+shift+p", PASSWORD)


def check_one_window(name):
    """The only main window is in front and shows that instance."""
    wait_for_title(name)
    check_equal("main windows", len([each for each in titles() if "Latchkey" in each]), 1)


def add_account(provider):
    """In the main window, with a pasted token."""
    open_dialog("ctrl+n", "Add account")
    keyboard.press("ctrl+a")
    keyboard.write("Research")
    keyboard.press("Tab", "ctrl+a")
    keyboard.write(provider.address)
    keyboard.press("Tab", "Tab")
    with selections.Holder(provider.token):
        keyboard.press("ctrl+v", "Return")
        wait_for_record(INSTANCE)


def look_at_sample_data(report, picture):
    """In a program that was started with it."""
    wait_for_record(INSTANCE)
    choose(OTHER_INSTANCE)
    copy("ctrl+shift+p", OTHER_PASSWORD)
    report.take_picture(picture)
