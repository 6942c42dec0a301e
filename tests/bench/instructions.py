# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows that callgrind counts: the same on a machine that is busy or slow."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

from account import account
from screen import Screen, shown
from starts import floor

SIZE = "1000"
WORK = ["parse", "parse, fill the model", "parse, refresh, 0 changed", "parse, refresh, 10 changed"]
IDLE_SECONDS = 5
PATIENCE_SECONDS = 600


def rows(build):
    screen = Screen()
    with account(build) as it:
        subject = _start(screen, it.command, it.is_fresh)
    yield _row("start: instructions", subject, _start(screen, floor(build)), "to the end")
    baseline = _work(build, "fromJson")
    for name in WORK:
        yield _row(f"{int(SIZE):,}: {name}, instructions", _work(build, name), baseline)


def _row(what, subject, baseline, note=""):
    return {"what": what, "unit": "M", "subject": [subject / 1e6], "baseline": [baseline / 1e6],
            "note": note}


def _callgrind(log, *options):
    return ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log}",
            *options]


def _collected(log):
    found = re.findall(r"Collected : (\d+)", pathlib.Path(log).read_text(encoding="utf-8"))
    if not found:
        sys.exit("bench: callgrind counted nothing")
    return int(found[-1])


def _start(screen, command, *is_done):
    """From exec until the program was told to end."""
    with tempfile.TemporaryDirectory() as folder:
        log = f"{folder}/log"
        with shown(screen, [*_callgrind(log), *command], *is_done, idle=IDLE_SECONDS,
                   patience=PATIENCE_SECONDS):
            pass
        return _collected(log)


def _work(build, name):
    """Of latchkey-bench doing one thing once more, after it was done once for the caches."""
    with tempfile.TemporaryDirectory() as folder:
        log = f"{folder}/log"
        subprocess.run([*_callgrind(log, "--toggle-collect=countedWork"), build / "latchkey-bench",
                        "--once", name, SIZE], check=True, stdout=subprocess.DEVNULL,
                       env=dict(os.environ, LC_ALL="en_US.UTF-8"))
        return _collected(log)
