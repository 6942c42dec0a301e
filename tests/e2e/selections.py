# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""X11's clipboard and PRIMARY as another program sees them (xclip)."""

import os
import subprocess
import sys

from waiting import check_equal, wait_until


def _read(selection, target):
    """None where nobody owns the selection, or has it not in this form."""
    command = ["xclip", "-selection", selection, "-o", "-t", target]
    result = subprocess.run(command, capture_output=True, timeout=20, check=False)
    return result.stdout if result.returncode == 0 else None


def text(selection="clipboard"):
    data = _read(selection, "UTF8_STRING")
    return None if data is None else data.decode()


def targets(selection="clipboard"):
    return (_read(selection, "TARGETS") or b"").decode().split()


def data(target, selection="clipboard"):
    return _read(selection, target)


class _Companion:
    """Another program beside the one under test, ended when it is no longer needed."""

    def __init__(self, *command):
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         stderr=subprocess.DEVNULL)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.stdout.close()
        self._process.wait()


class Holder(_Companion):
    """A program that has copied something, until something else is copied."""

    def __init__(self, content, selection="clipboard"):
        super().__init__("xclip", "-quiet", "-selection", selection)
        # Not as an argument: what is copied can be a secret.
        self._process.stdin.write(content.encode())
        self._process.stdin.close()
        wait_until(f"xclip owns {selection}", lambda: text(selection) == content)


class Manager(_Companion):
    """A clipboard manager, to which programs that end leave what they have copied."""

    def __init__(self):
        script = os.path.join(os.path.dirname(__file__), "clipboard_manager.py")
        super().__init__(sys.executable, "-B", script)
        check_equal("clipboard manager", self._process.stdout.readline(), b"READY\n")
