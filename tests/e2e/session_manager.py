#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logging out and in again, under X.Org's own session manager (XSMP):

    session_manager.py LATCHKEY

in a session of tests/session/run.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

from report import Report
from waiting import check, check_equal, wait_until

SESSION = os.environ["LATCHKEY_SESSION"]
HOME = Path(os.environ["HOME"])


class Xsm:
    """xsm starts what ~/.xsmstartup says, or what was saved."""

    def __init__(self, log, *options):
        with open(log, "wb") as output:
            self._process = subprocess.Popen(["xsm", *options], stdin=subprocess.DEVNULL,
                                             stdout=output, stderr=output)

    def log_out(self):
        """Tells its programs to save themselves and to end, asking nothing, and then ends."""
        self._process.send_signal(signal.SIGTERM)
        wait_until("the session manager ends", lambda: self._process.poll() is not None)

    def kill(self):
        self._process.kill()
        self._process.wait()


def is_on_screen():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "demo.*Latchkey"],
                           capture_output=True, timeout=20, check=False)
    return bool(found.stdout)


def run(report, latchkey):
    # How it ended, which the session manager tells nobody.
    status = Path(SESSION, "status")
    start = Path(SESSION, "start")
    start.write_text(f'#!/bin/sh\n"{latchkey}" --demo\necho $? >"{status}"\n', encoding="utf-8")
    start.chmod(0o755)
    (HOME / ".xsmstartup").write_text(f"{start}\n", encoding="utf-8")

    with report.step("the session manager starts it"):
        manager = report.clean_up(Xsm(f"{SESSION}/log/first"))
        wait_until("sample data is on screen", is_on_screen)
    with report.step("logging out ends it cleanly"):
        manager.log_out()
        wait_until("it has ended", lambda: status.exists() and status.read_text(encoding="utf-8"))
        check_equal("exit status", status.read_text(encoding="utf-8").strip(), "0")
        check("no window is left", not is_on_screen())
    with report.step("logging in brings it back as it was started"):
        # Only what the session remembers counts.
        start.unlink()
        manager = report.clean_up(Xsm(f"{SESSION}/log/second", "-session", "Default"))
        wait_until("sample data is on screen", is_on_screen)
    with report.step("and logging out ends that, too"):
        manager.log_out()
        wait_until("no window is left", lambda: not is_on_screen())


if __name__ == "__main__":
    sys.exit(Report("session_manager").run(lambda report: run(report, *sys.argv[1:])))
