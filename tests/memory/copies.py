#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many copies of the token and of a password stand in the memory of the running program:

    copies.py LATCHKEY LATCHKEY-PROVIDER

in a session of tests/session/run --a11y. Each line of the table is what gcore (gdb) wrote of the
live process, all of its memory, at that moment; it takes a minute. A copy of which the beginning
was overwritten counts as a remnant. Fails where there are more than BOUNDS allows.
"""

import json
import mmap
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), os.pardir, "e2e"))

import keyboard  # noqa: E402  (found by the line before)
import selections  # noqa: E402
from main_job import ADDRESS, PASSWORD, SESSION, MainJob  # noqa: E402
from report import Report  # noqa: E402
from waiting import check, wait_until  # noqa: E402

ENCODINGS = {"UTF-8": "utf-8", "UTF-16": "utf-16-le"}
COLUMNS = ["token UTF-8", "token UTF-16", "password UTF-8", "password UTF-16", "remnants"]
REFRESHES = 10

# The most that may stand there at each moment, in the order of COLUMNS.
BOUNDS = {
    "token pasted and stored": (0, 1, 0, 1, 1),
    "next start, masked": (0, 1, 0, 1, 1),
    f"after {REFRESHES} refreshes": (0, 1, 0, 1, 1),
    "revealed": (0, 1, 2, 4, 4),
    "hidden again": (0, 1, 0, 1, 1),
    "copied": (0, 1, 2, 2, 3),
    "cleared": (0, 1, 0, 1, 1),
    "another instance in view": (0, 1, 0, 0, 0),
    "account removed": (0, 0, 0, 0, 0),
}


def occurrences(memory, pattern):
    place, count = memory.find(pattern), 0
    while place >= 0:
        count += 1
        place = memory.find(pattern, place + len(pattern))
    return count


def counted(core, secrets):
    """A number for each of COLUMNS."""
    with open(core, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory:
        whole, remnants = [], 0
        for secret in secrets:
            for encoding in ENCODINGS.values():
                pattern = secret.encode(encoding)
                whole.append(occurrences(memory, pattern))
                # What malloc and others write over first is the beginning.
                end = secret[len(secret) // 2:].encode(encoding)
                remnants += occurrences(memory, end) - whole[-1]
        return (*whole, remnants)


class Copies(MainJob):
    def __init__(self, report, latchkey, provider):
        super().__init__(report, latchkey, provider)
        self._secrets = [self._provider.token, PASSWORD]
        self.too_many = []
        print(f"{'':26}" + "".join(f"{column:>17}" for column in COLUMNS), flush=True)

    def run(self):
        self.start()
        self.add_account()
        self.select_instance()
        self.measure("token pasted and stored")
        self.quit()
        self.start()
        self.select_instance()
        self.measure("next start, masked")
        for _ in range(REFRESHES):
            self.refresh()
        self.measure(f"after {REFRESHES} refreshes")
        window = self._program.window()
        window.the("button", "Show Password").press()
        window.the("field", "Password").wait_for_text(PASSWORD)
        self.measure("revealed")
        window.the("button", "Hide Password").press()
        window.the("field", "Password").wait_for_text(lambda text: text and set(text) == {"•"})
        self.measure("hidden again")
        window.the("button", "Copy Password").press()
        wait_until("the password is on the clipboard", lambda: selections.text() == PASSWORD)
        self.measure("copied")
        window.the("button", "Clear now").press()
        self._program.root().the("label", "The clipboard was cleared.")
        self.measure("cleared")
        self.select_another()
        self.measure("another instance in view")
        self._program.choose("Account Research", "Remove “Research”…")
        self._program.root().the("dialog", "Remove account").the("button", "Remove").press()
        self._program.window().the("button", "Add an account…")
        self.measure("account removed")
        self.quit()
        self.report()
        check("no more copies than allowed: " + "; ".join(self.too_many), not self.too_many)

    def report(self):
        """A line of the table that ./dev torture prints."""
        if path := os.environ.get("LATCHKEY_TORTURE_REPORT"):
            line = {"name": "copies of secrets in memory", "tried": len(BOUNDS),
                    "passed": len(BOUNDS) - len({each.partition(":")[0] for each in self.too_many})}
            with open(path, "a", encoding="utf-8") as file:
                print(json.dumps(line), file=file)

    def quit(self):
        keyboard.press("ctrl+q")
        self._program.wait_for_exit()

    def refresh(self):
        window = self._program.window()
        window.the("button", "Refresh").press()
        wait_until("the record is fresh",
                   lambda: window.find("label", "Updated just now") is not None)

    def select_another(self):
        window = self._program.window()
        items = window.the("list", "Instances")
        keyboard.click(items.the("list item", lambda name: name.startswith("llama")).middle)
        window.the("field", "Public IPv4").wait_for_text(lambda text: text != ADDRESS)
        wait_until("the password is known",
                   lambda: window.the("button", "Copy Password").has("enabled"))

    def measure(self, moment):
        prefix = f"{SESSION}/tmp/core"
        command = ["gcore", "-a", "-o", prefix, str(self._program.pid)]
        subprocess.run(command, capture_output=True, timeout=120, check=True)
        core = f"{prefix}.{self._program.pid}"
        numbers = counted(core, self._secrets)
        os.unlink(core)
        print(f"{moment:26}" + "".join(f"{number:17}" for number in numbers), flush=True)
        self.too_many += [f"{moment}: {column} {number} instead of {most}"
                          for column, number, most in zip(COLUMNS, numbers, BOUNDS[moment])
                          if number > most]


if __name__ == "__main__":
    sys.exit(Report("copies").run(lambda report: Copies(report, *sys.argv[1:3]).run()))
