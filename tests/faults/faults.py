#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program where something is missing or broken: it says so in a sentence, and goes on where it
can; where it cannot, its exit status says so, too:

    faults.py LATCHKEY LATCHKEY-PROVIDER

in a session of tests/session/run --a11y.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile

import home
import keyboard
from program import Program
from provider import Provider
from report import Report
from waiting import PATIENCE, check, check_equal, wait_until

SESSION = os.environ["LATCHKEY_SESSION"]
AT_ONCE = 5
PLUGIN = "latchkey-connections.so"
UNWRITABLE = "A file could not be written."


class Screen:
    """An X server with less than a person would like."""

    def __init__(self, shape):
        reading, writing = os.pipe()
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", shape, "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as display:
            self.name = f"DISPLAY=:{display.readline().strip()}"

    def kill(self):
        self._process.kill()
        self._process.wait()


class Faults:
    def __init__(self, report, latchkey, provider):
        self._report = report
        self._latchkey = latchkey
        self._starts = 0
        self._provider = report.clean_up(Provider(provider, f"{SESSION}/log/provider"))

    def run(self):
        for does in (self.says_that_there_is_no_display, self.says_that_there_are_no_fonts,
                     self.says_that_colours_are_too_few, self.draws_with_few_colours,
                     self.says_that_there_is_no_home, self.says_that_home_cannot_be_written,
                     self.starts_once, self.shrugs_off_what_a_crash_left,
                     self.goes_on_without_a_session_bus, self.says_that_the_disk_is_full,
                     self.says_that_the_cache_was_damaged, self.says_that_settings_were_damaged,
                     self.says_that_settings_are_no_file, self.says_that_a_part_is_missing):
            with self._report.step(does.__name__.replace("_", " ")):
                does()

    def says_that_there_is_no_display(self):
        for surroundings in (["-u", "DISPLAY"], ["DISPLAY=:4711"], ["QT_QPA_PLATFORM=nothing"]):
            self.refuses("found no display", *surroundings)
        help_text = self.result("-u", "DISPLAY", options=["--help"])
        check_equal("exit status of --help", help_text.returncode, 0)

    def says_that_there_are_no_fonts(self):
        with tempfile.NamedTemporaryFile("w", suffix=".conf") as file:
            file.write('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
                       "<fontconfig></fontconfig>")
            file.flush()
            self.refuses("No fonts are installed", f"FONTCONFIG_FILE={file.name}")

    def says_that_colours_are_too_few(self):
        screen = self._report.clean_up(Screen("640x480x8"))
        self.refuses("too few colours", screen.name)
        screen.kill()

    def draws_with_few_colours(self):
        screen = self._report.clean_up(Screen("640x480x16"))
        program = self.start(screen.name)
        wait_until("the first page", lambda: program.root().find("button", "Add an account…"))
        self.ends(program)
        screen.kill()

    def says_that_there_is_no_home(self):
        nothing = ["-u", "XDG_CONFIG_HOME", "-u", "XDG_CACHE_HOME"]
        self.refuses("HOME is not set", "-u", "HOME", *nothing)
        self.refuses("HOME is not set", *nothing, "HOME=relative")
        program = self.start("-u", "HOME", *nothing, options=["--demo"])
        program.window()
        self.ends(program)

    def says_that_home_cannot_be_written(self):
        # A folder that nobody can make, the superuser neither.
        program = self.start("-u", "XDG_CONFIG_HOME", "-u", "XDG_CACHE_HOME", "HOME=/dev/null/me")
        program.window().the("button", "Add an account…").press()
        dialog = program.dialog("Add account")
        program.write_into(dialog.the("field", "Name"), "Research")
        program.write_into(dialog.the("field", "API address"), self._provider.address)
        program.write_into(dialog.the("password field", "Access token or API key"),
                           self._provider.token)
        dialog.the("button", "Save").press()
        dialog.the("label", lambda name: name.startswith(UNWRITABLE))
        self.ends(program)

    def starts_once(self):
        programs = [subprocess.Popen([self._latchkey], stderr=subprocess.DEVNULL)
                    for _ in range(AT_ONCE)]
        try:
            wait_until("all but one have ended",
                       lambda: sum(each.poll() is None for each in programs) <= 1)
            left = [each for each in programs if each.poll() is None]
            check_equal("programs that are left", len(left), 1)
            check("the others handed over",
                  all(each.returncode == 0 for each in programs if each not in left))
            window = wait_until("its window", lambda: keyboard.windows_of(left[0].pid))
            check_equal("windows", len(window), 1)
        finally:
            for each in programs:
                each.kill()
                each.wait()

    def shrugs_off_what_a_crash_left(self):
        """The socket of one that was killed, and locks of all kinds."""
        lock = os.path.join(os.environ["XDG_RUNTIME_DIR"], "latchkey-main.socket.lock")
        check("the socket is there", os.path.exists(lock.removesuffix(".lock")))
        for mode in (0o600, 0o000):
            home.write(lock, b"whatever it held")
            os.chmod(lock, mode)
            if os.getuid() == 0:
                os.chown(lock, 65534, 65534)  # another user's
            program = self.start()
            program.window()
            self.ends(program)
            check("it took the lock along", not os.path.lexists(lock))

    def goes_on_without_a_session_bus(self):
        home.add_account(self._provider.address, self._provider.token)
        # No screen reader hears of it then; what it says is in tst_keychain and tst_notices.
        program = self.start("DBUS_SESSION_BUS_ADDRESS=unix:path=/dev/null/bus")
        wait_until("its window", lambda: keyboard.windows_of(program.pid))
        self.ends(program)

    def says_that_the_disk_is_full(self):
        before = home.read(home.settings_file())
        # To a program this is what a full disk is: nothing that it writes to a file succeeds.
        program = self.start("--ignore-signal=XFSZ", "prlimit", "--fsize=0")
        self.says(program, UNWRITABLE)
        check("there are instances all the same",
              program.window().the("list", "Instances").find_all("list item"))
        self.ends(program)
        check_equal("settings", home.read(home.settings_file()), before)
        program = self.start()
        wait_until("it writes again", lambda: os.path.exists(home.cache_file()))
        self.ends(program)

    def says_that_the_cache_was_damaged(self):
        whole = home.read(home.cache_file())
        for content in (whole[:len(whole) // 2], b"", bytes(4096), b'{"version":99}'):
            home.write(home.cache_file(), content)
            program = self.start()
            self.says(program, "The saved last-seen data was damaged.")
            check_equal("set aside", home.read(home.cache_file() + ".damaged"), content)
            self.ends(program)

    def says_that_settings_were_damaged(self):
        whole = home.settings_of(self._provider.address)
        for content in (bytes(4096), whole + b"\0\0\0\0", whole + b"no line of ours\n"):
            home.write(home.settings_file(), content)
            program = self.start()
            self.says(program, "The saved settings were damaged", "dialog")
            check_equal("set aside", home.read(home.settings_file() + ".damaged"), content)
            # What could be read is still there, and a second look finds nothing wrong.
            self.ends(program)
        check("the account is kept", home.NAME.encode() in home.read(home.settings_file()))

    def says_that_settings_are_no_file(self):
        os.unlink(home.settings_file())
        os.mkdir(home.settings_file())
        program = self.start()
        self.says(program, "The saved settings were damaged", "dialog")
        check("set aside", os.path.isdir(home.settings_file() + ".damaged"))
        self.ends(program)

    def says_that_a_part_is_missing(self):
        if not os.path.exists(os.path.join(os.path.dirname(self._latchkey), PLUGIN)):
            return  # It is one program here, as with the sanitizers.
        os.rmdir(home.settings_file() + ".damaged")
        home.write(home.settings_file(), home.settings_of(self._provider.address))
        with tempfile.TemporaryDirectory() as folder:
            alone = shutil.copy2(self._latchkey, folder)
            program = self._report.watch(Program([alone], f"{SESSION}/log/latchkey-alone"))
            self.says(program, "A part of Latchkey is missing")
            check("what was last seen is there",
                  program.window().the("list", "Instances").find_all("list item"))
            self.ends(program)

    def start(self, *surroundings, options=()):
        """As env(1) takes them: options, NAME=VALUE, a program in between."""
        self._starts += 1
        return self._report.watch(Program(["env", *surroundings, self._latchkey, *options],
                                          f"{SESSION}/log/latchkey-{self._starts}"))

    @staticmethod
    def ends(program):
        program.interrupt(signal.SIGTERM)
        check_equal("exit status", program.wait_for_exit(), 0)

    def result(self, *surroundings, options=()):
        return subprocess.run(["env", *surroundings, self._latchkey, *options], timeout=PATIENCE,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)

    def refuses(self, sentence, *surroundings):
        result = self.result(*surroundings)
        check(f"“{sentence}” in {result.stderr!r}", sentence in result.stderr)
        check_equal("exit status", result.returncode, 1)

    @staticmethod
    def says(program, sentence, kind=None):
        def said():
            return [each for each in program.root().walk()
                    if sentence in each.name or sentence in (each.text or "")]

        wait_until(f"“{sentence}”", said)
        if kind:
            check(f"there is a {kind}", program.root().find_all(kind))


if __name__ == "__main__":
    sys.exit(Report("faults").run(lambda report: Faults(report, *sys.argv[1:3]).run()))
