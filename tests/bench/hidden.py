# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a minimised window that nobody looks at."""

import pathlib
import re
import time

from account import account
from screen import Screen, shown
from starts import floor

import keyboard

SETTLE_SECONDS = 5
SHOWN = 4


class Meter:
    """What a process has used up until now."""

    def __init__(self, pid):
        self._pid = pid
        self._threads = {}

    def read(self):
        """Wake-ups of its threads (ended ones as last seen), and seconds on a processor."""
        for status in pathlib.Path(f"/proc/{self._pid}/task").glob("*/status"):
            try:
                text = status.read_text(encoding="utf-8", errors="replace")
            except (FileNotFoundError, ProcessLookupError):
                continue
            count = re.search(r"^voluntary_ctxt_switches:\s*(\d+)", text, re.MULTILINE)
            self._threads[status.parent.name] = int(count[1])
        # CPUCLOCK_SCHED of a process: finer than the ticks in its stat, ended threads included.
        return sum(self._threads.values()), time.clock_gettime(~self._pid << 3 | 2)


def rows(build, seconds):
    screen = Screen()
    with account(build, counted=True) as (it, counter):
        with shown(screen, it.command, it.is_fresh) as latchkey:
            _minimise(latchkey.process)
            with shown(screen, floor(build)) as bare:
                _minimise(bare.process)
                time.sleep(SETTLE_SECONDS)
                asked = len(counter.requests)
                steps = _watch([latchkey.process, bare.process], seconds)
                requests = counter.requests[asked:]
    # A refresh is in the second in which it was asked for and in the two behind it.
    moments = [moment for moment, _ in requests]
    quiet = [step for step in steps
             if not any(step["begin"] - 2 <= moment < step["end"] for moment in moments)]
    # When Latchkey woke for no refresh, to look for what it was.
    woke = [step["begin"] - steps[0]["begin"] for step in quiet if step["used"][0][0]]
    awake = "".join(f", at {moment:.0f} s" for moment in woke[:SHOWN])
    awake += ", …" if len(woke) > SHOWN else ""
    refreshes = sum(path.startswith("/computing/instances") for _, path in requests)
    for what, unit, place in (("wake-ups", "", 0), ("CPU", "ms", 1)):
        for part, of, note in (("", steps, f"{refreshes} refreshes, {len(requests)} requests"),
                               (", between refreshes", quiet,
                                f"{len(quiet)} of {len(steps)} s{awake}")):
            subject, baseline = (sum(step["used"][side][place] for step in of) for side in (0, 1))
            yield {"what": f"hidden {seconds} s: {what}{part}", "unit": unit,
                   "subject": [subject], "baseline": [baseline], "note": note}


def _minimise(process):
    for window in keyboard.windows_of(process.pid):
        keyboard.minimize(window)


def _watch(processes, seconds):
    """What each used in each second. Reading wakes neither."""
    meters = [Meter(process.pid) for process in processes]
    before, begin = [meter.read() for meter in meters], time.monotonic()
    steps, start = [], begin
    while len(steps) < seconds:
        time.sleep(max(0, start + len(steps) + 1 - time.monotonic()))
        now, end = [meter.read() for meter in meters], time.monotonic()
        steps.append({"begin": begin, "end": end,
                      "used": [(b[0] - a[0], (b[1] - a[1]) * 1e3) for a, b in zip(before, now)]})
        before, begin = now, end
    return steps
