# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program under test as a process of its own, seen through the accessibility bus."""

import os
import signal
import subprocess

import keyboard
from waiting import Failure, wait_until
from widget import Atspi, Widget

# What had the keyboard's focus, one after the other.
_heard_focus = []


def _hear(event):
    if event.detail1:
        _heard_focus.append(Widget(event.source))


_listener = Atspi.EventListener.new(_hear)
_listener.register("object:state-changed:focused")


class Program:
    """A start of the program, logging all it can into a file."""

    def __init__(self, command, log):
        self.log = log
        # Of Qt and of GLib, with which libsecret talks to the keyring.
        environment = dict(os.environ, QT_LOGGING_RULES="*=true", QT_FORCE_STDERR_LOGGING="1",
                           G_MESSAGES_DEBUG="all", G_DBUS_DEBUG="all")
        with open(log, "wb") as stderr:
            self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                                            stdout=stderr, stderr=stderr)
        self._root = None

    @property
    def pid(self):
        return self.process.pid

    def is_running(self):
        return self.process.poll() is None

    def root(self):
        """The program itself; its windows are in it."""
        if self._root is None:
            self._root = wait_until(f"process {self.pid} on the accessibility bus", self._look)
        return self._root

    def window(self):
        """The main window, once it is there and can be typed into."""
        def main_window():
            # Not by walk(): a QFrame within a window has the same role.
            windows = [each for each in self.root().children() if each.is_a("window")]
            return windows[0] if len(windows) == 1 and windows[0].has("active") else None

        return wait_until("one active main window", main_window)

    def dialog(self, title):
        dialog = self.root().the("dialog", title)
        wait_until(f"{dialog} is active", lambda: dialog.has("active"))
        return dialog

    def has_dialog(self):
        return bool(self.root().find_all("dialog"))

    def write_into(self, field, text):
        """Replaces what is in a field, by keyboard."""
        field.focus()
        keyboard.press("ctrl+a")
        keyboard.write(text)

    def choose(self, button, entry):
        """Walks to a button with the Tab key, opens its menu and goes down to an entry.

        Qt's menus are in no tree; a screen reader hears of their entries when they get the focus.
        """
        self._walk("Tab", lambda focused: focused.is_a("button") and focused.name == button)
        keyboard.press("space")
        self._walk("Down", lambda focused: focused.is_a("menu item") and focused.name == entry)
        keyboard.press("Return")

    def _walk(self, key, is_there, most=80):
        """Presses a key until the focus is at the right place."""
        for _ in range(most):
            heard = len(_heard_focus)
            keyboard.press(key)
            wait_until(f"the {key} key moves the focus", lambda: len(_heard_focus) > heard)
            if is_there(_heard_focus[-1]):
                return
        names = ", ".join(str(each) for each in _heard_focus[-most:])
        raise Failure(f"not within reach of the {key} key, only: {names}")

    def wait_for_exit(self):
        """The exit status."""
        wait_until(f"process {self.pid} ends", lambda: not self.is_running())
        return self.process.returncode

    def interrupt(self, number=signal.SIGTERM):
        self.process.send_signal(number)

    def kill(self):
        if self.is_running():
            self.process.kill()
            self.process.wait()

    def _look(self):
        if not self.is_running():
            raise RuntimeError(f"the program ended with {self.process.returncode} too soon")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            node = desktop.get_child_at_index(i)
            if node is not None and node.get_process_id() == self.pid:
                # Nobody here listens to the events that would keep a cache up to date.
                node.set_cache_mask(Atspi.Cache.NONE)
                return Widget(node)
        return None
