#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job under valgrind, with the sample data:

    memcheck.py LATCHKEY

in a session of tests/session/run --a11y.
"""

import os
import re
import sys

import keyboard
import reporting
import selections
from program import Program
from report import Report
from waiting import check_equal, wait_until

SESSION = os.environ["LATCHKEY_SESSION"]
FOUND_SOMETHING = 99
PATIENCE = 300


def main_job(program):
    window = wait_until("the main window", lambda: next(
        (each for each in program.root().children() if each.is_a("window")), None), PATIENCE)
    wait_until("a record with its password",
               lambda: window.find("button", "Copy Password")
               and window.find("button", "Copy Password").has("enabled"), PATIENCE)
    address = window.find("field", "Public IPv4").text
    window.find("button", "Show Password").press()
    wait_until("the password is shown", lambda: window.find("button", "Hide Password"), PATIENCE)
    window.find("button", "Copy Public IPv4").press()
    wait_until("the address is copied", lambda: selections.text() == address, PATIENCE)
    window.find("button", "Copy Password").press()
    wait_until("the password is copied", lambda: selections.text() != address, PATIENCE)
    window.find("button", "Refresh").press()
    keyboard.press("ctrl+q")
    wait_until("the program ends", lambda: not program.is_running(), PATIENCE)


def run(report, latchkey):
    found = f"{SESSION}/memcheck"
    # Valgrind cannot follow what is compiled while the program runs.
    os.environ["QT_ENABLE_REGEXP_JIT"] = "0"
    suppressions = os.path.join(os.path.dirname(os.path.abspath(__file__)), "memcheck.supp")
    command = ["valgrind", "--quiet", f"--log-file={found}", f"--suppressions={suppressions}",
               "--leak-check=full", "--show-leak-kinds=definite", "--num-callers=30",
               "--errors-for-leak-kinds=definite", f"--error-exitcode={FOUND_SOMETHING}",
               latchkey, "--demo"]
    program = report.watch(Program(command, f"{SESSION}/log/latchkey"))
    passed = False
    try:
        with report.step("the main job is done"):
            main_job(program)
        with report.step("valgrind found nothing"):
            with open(found, encoding="utf-8") as file:
                findings = file.read()
            print(re.sub(r"==\d+== ", "", findings))
            check_equal("exit status", program.process.returncode, 0)
            passed = True
    finally:
        reporting.report(name="valgrind: the main job", tried=1, passed=int(passed))


if __name__ == "__main__":
    sys.exit(Report("memcheck").run(lambda report: run(report, sys.argv[1])))
