# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a start, and of the memory after it."""

import pathlib
import re
import subprocess
import sys
import time

from account import INSTANCE, TITLE, account
from screen import Screen, shown

import keyboard

STARTS = 15
MEMORY_STARTS = 3
FORM = pathlib.Path(__file__).resolve().parents[2] / "ui/recordform.ui"


def floor(build):
    """The command for a form of as many fields as Latchkey's."""
    form = FORM.read_text(encoding="utf-8")
    fields = len(re.findall(r'<widget class="latchkey::(?:Value|Secret)Field"', form))
    return [build / "latchkey-floor", str(fields)]


def rows(build):
    screen = Screen()
    yield from _times(build, screen)
    yield from _memory(build, screen)


def _times(build, screen):
    with account(build) as it:
        _check(screen, it)
        pairs = [_pair(build, screen, it) for _ in range(STARTS + 1)][1:]
    fields = f"{floor(build)[1]} fields"
    first, fresh, floors, asking = zip(*pairs)
    yield {"what": "exec to last-seen record", "unit": "ms", "subject": first, "baseline": floors,
           "note": fields}
    yield {"what": "exec to fresh record", "unit": "ms", "subject": fresh,
           "baseline": [sum(pair) for pair in zip(floors, asking)], "note": "curl | jq and floor"}


def _check(screen, it):
    """That the first picture is the last-seen record, and that a fresh one makes a difference."""
    def named(start):
        return any(TITLE in keyboard.title_of(each)
                   for each in keyboard.windows_of(start.process.pid))

    titles = []

    def is_done(start):
        titles[:] = titles or [named(start)]
        return it.is_fresh(start)

    with shown(screen, it.command, is_done):
        if titles != [True]:
            sys.exit("bench: the first picture is not of the last-seen record")


def _pair(build, screen, it):
    with shown(screen, it.command, it.is_fresh) as start:
        came = (it.refreshed_at(start.clock) - start.clock) * 1e3
        if not start.first <= start.last or start.last < came:
            sys.exit("bench: nothing was painted after the fresh record came")
    with shown(screen, floor(build)) as bare:
        pass
    asking = _ask(it, "/computing/instances") + _ask(it, f"/computing/instance/{INSTANCE}")
    return start.first, start.last, bare.first, asking


def _ask(it, path):
    """Milliseconds that curl and jq take. The token comes by a pipe: arguments can be read."""
    config = (f'silent\nfail\nheader = "Authorization: Bearer {it.provider.token}"\n'
              f'url = "{it.provider.address}{path}"\n')
    begin = time.monotonic()
    with subprocess.Popen(["curl", "--config", "-"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as curl:
        with subprocess.Popen(["jq", "."], stdin=curl.stdout, stdout=subprocess.DEVNULL) as jq:
            curl.stdin.write(config.encode())
            curl.stdin.close()
    if curl.returncode or jq.returncode:
        sys.exit("bench: curl or jq failed")
    return (time.monotonic() - begin) * 1e3


def _memory(build, screen):
    """With the provider ended: it stands on the same libraries, and would make Latchkey smaller."""
    pairs = []
    for _ in range(MEMORY_STARTS):
        with account(build) as it, shown(screen, it.command, it.is_fresh) as start:
            it.provider.stop()
            size = start.memory()
        with shown(screen, floor(build)) as bare:
            pairs.append((size, bare.memory()))
    for i, name in enumerate(("PSS", "RSS")):
        subject, baseline = zip(*((pair[0][i], pair[1][i]) for pair in pairs))
        yield {"what": f"idle memory, one record, {name}", "unit": "MiB", "subject": subject,
               "baseline": baseline, "note": ""}
