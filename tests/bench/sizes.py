# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of what the program weighs, and of what its start reads."""

import os
import pathlib
import re
import subprocess
import tempfile

from account import account
from screen import Screen, shown
from starts import floor

TRANSLATIONS = "qrc_latchkey_translations.cpp.o"
PATIENCE_SECONDS = 120


def rows(build):
    yield from _installed(build)
    programs = build / "latchkey", build / "latchkey-floor"
    yield _row("relocations", "", *map(_relocations, programs))
    yield from _files(build)


def _row(what, unit, subject, baseline=None, note=""):
    return {"what": what, "unit": unit, "subject": [subject],
            "baseline": [] if baseline is None else [baseline], "note": note}


def _installed(build):
    """As packages have it, stripped."""
    with tempfile.TemporaryDirectory() as root:
        subprocess.run(["cmake", "--install", build, "--prefix", "/usr", "--strip"], check=True,
                       stdout=subprocess.DEVNULL, env=dict(os.environ, DESTDIR=root))
        sizes = {str(path.relative_to(root)): path.stat().st_size
                 for path in pathlib.Path(root).rglob("*") if path.is_file()}
    size = sum(sizes.values())
    # Compiled into the program, but for the manuals.
    compiled = next(build.rglob(TRANSLATIONS))
    table = subprocess.run(["size", "--format=gnu", compiled], check=True, capture_output=True,
                           text=True).stdout.splitlines()[1].split()
    manuals = sum(each for path, each in sizes.items() if re.search(r"/man/[^/]+/man\d/", path))
    yield _row("installed size", "MiB", size / 2**20, note=f"{len(sizes)} files")
    yield _row("installed size, no translations", "MiB",
               (size - int(table[3]) - manuals) / 2**20)


def _relocations(program):
    """What the dynamic linker has to do before main(), for the program itself."""
    table = subprocess.run(["readelf", "--relocs", "--wide", program], check=True,
                           capture_output=True, text=True).stdout
    return len(re.findall(r"^[0-9a-f]+ +[0-9a-f]+ +R_", table, re.MULTILINE))


def _files(build):
    screen = Screen()
    with account(build) as it:
        subject = _traced(screen, it.command, it.is_fresh)
    baseline = _traced(screen, floor(build))
    for what, of, by in zip(("files opened", "reads of files"), subject, baseline):
        yield _row(f"start: {what}", "", of, by)


def _traced(screen, command, *is_done):
    """How many files were opened and how often they were read, until the picture was final."""
    with tempfile.NamedTemporaryFile(mode="r", encoding="utf-8", errors="replace") as log:
        tracer = ["strace", "--follow-forks", "--quiet=all", "--decode-fds=path", "--output",
                  log.name, "--trace=?open,openat,read,readv,pread64,preadv"]
        with shown(screen, [*tracer, *command], *is_done, patience=PATIENCE_SECONDS) as start:
            calls = log.read()
            # strace itself would leave without waiting for the program.
            subprocess.run(["pkill", "--parent", str(start.process.pid)], check=True)
            start.process.wait()
    opened = re.findall(r"^\d+ +open(?:at)?\(.*\) += \d+<(/[^>]*)>", calls, re.MULTILINE)
    resumed = re.findall(r"open(?:at)? resumed>.*\) += \d+<(/[^>]*)>", calls)
    reads = re.findall(r"^\d+ +p?readv?(?:64)?\(\d+<(/[^>]*)>", calls, re.MULTILINE)

    def count(paths):
        return sum(not path.startswith(("/dev/", "/proc/", "/sys/")) for path in paths)

    return count(opened + resumed), count(reads)
