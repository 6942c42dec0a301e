# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The row of the requests that a refresh takes."""

import json
import subprocess
import sys
import time
import urllib.request

from account import account
from screen import Screen, shown

GENERATED = 1000
SETTLE_SECONDS = 2
PATIENCE_SECONDS = 60


def rows(build):
    with account(build, "--instances", str(GENERATED), counted=True) as (it, counter):
        total, pages = _needed(it.provider)
        counter.requests.clear()
        with shown(Screen(), it.command, it.is_fresh):
            counts = [_count(counter)]
            # What runs already is told to by a second start.
            since = time.time()
            subprocess.run([*it.command, "--refresh"], check=True, timeout=PATIENCE_SECONDS)
            while it.refreshed_at(since) is None:
                if time.time() - since > PATIENCE_SECONDS:
                    sys.exit("bench: the list was not refreshed")
                time.sleep(0.05)
            counts.append(_count(counter))
    lists, records = zip(*counts)
    yield {"what": f"{total:,}: requests of a refresh", "unit": "",
           "subject": [sum(count) for count in counts], "baseline": [pages + 1] * len(counts),
           "note": f"{lists[0]} list, {records[0]} record at start; {lists[1]}, {records[1]} later"}


def _needed(provider):
    """How many instances there are, and how many of the provider's pages those fill."""
    request = urllib.request.Request(f"{provider.address}/computing/instances",
                                     headers={"Authorization": f"Bearer {provider.token}"})
    with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:
        page = json.load(answer)
    return page["total_instance"], -(-page["total_instance"] // len(page["data"]))


def _count(counter):
    """Requests for a list and for a record since it was asked last."""
    time.sleep(SETTLE_SECONDS)
    paths = [path for _, path in counter.requests]
    counter.requests.clear()
    lists = sum(path.startswith("/computing/instances") for path in paths)
    return lists, len(paths) - lists
