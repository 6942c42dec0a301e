# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for something to happen, with a deadline instead of a guess."""

import time

from gi.repository import GLib

# Generous: it only counts when something is wrong, and sanitizers make a program slow.
PATIENCE = 40
_BETWEEN_LOOKS = 0.02


class Failure(AssertionError):
    """What the test looked for and did not find, in a sentence."""


def wait_until(what, condition, seconds=PATIENCE):
    """The first true result of `condition`; a Failure that says `what` if there is none in time.

    A widget that goes away while it is looked at is an error of GLib and not yet a failure.
    """
    deadline = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass  # what was announced meanwhile
        error = None
        try:
            result = condition()
        except GLib.Error as caught:
            result, error = None, caught
        if result:
            return result
        if time.monotonic() > deadline:
            said = what() if callable(what) else what
            raise Failure(f"not within {seconds} s: {said}" + (f" ({error})" if error else ""))
        time.sleep(_BETWEEN_LOOKS)


def check(what, is_true):
    if not is_true:
        raise Failure(f"not true: {what}")


def check_equal(what, actual, expected):
    if actual != expected:
        raise Failure(f"{what}: {actual!r} instead of {expected!r}")
