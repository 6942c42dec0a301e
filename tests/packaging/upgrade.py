#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts, tokens and settings outlive an upgrade, and a downgrade:

    upgrade.py PROVIDER OLD NEW

OLD and NEW are Debian packages, NEW's version the higher one; apt installs them one after the other
while the home and its keyring stay. In a session of tests/session/run --a11y.
"""
import os
import subprocess
import sys

import home
import keyboard
import keyring
from program import Program
from provider import Provider
from report import Report
from waiting import check_equal, wait_until

SESSION = os.environ["LATCHKEY_SESSION"]


def install(package):
    subprocess.run(["apt-get", "-q", "-y", "-o", "Dpkg::Use-Pty=0", "--allow-downgrades",
                    "--no-install-recommends", "install", package], check=True,
                   stdout=subprocess.DEVNULL, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})


def look(report, name):
    """The account is there with all its instances, and nothing is asked for."""
    program = report.watch(Program(["/usr/bin/latchkey"], f"{SESSION}/log/{name}"))
    window = program.window()
    window.the("button", f"Account {home.NAME}")
    items = window.the("list", "Instances")
    wait_until("the instances", lambda: len(items.find_all("list item")) >= 12, 10)
    wait_until("a record with its password",
               lambda: window.the("button", "Copy Password").has("enabled"), 10)
    keyboard.press("ctrl+q")
    check_equal("exit status", program.wait_for_exit(), 0)
    return home.read(home.settings_file()), keyring.items()


def run(report, provider_binary, old, new):
    provider = report.clean_up(Provider(provider_binary, f"{SESSION}/log/provider"))
    with report.step("the old version has an account"):
        install(old)
        home.add_account(provider.address, provider.token)
        before = look(report, "old")
    with report.step("the new version has it as well"):
        install(new)
        check_equal("settings and entries in the keychain", look(report, "new"), before)
    with report.step("the old version, put back, still has it"):
        install(old)
        check_equal("settings and entries in the keychain", look(report, "again"), before)
    with report.step("and the new one once more"):
        install(new)
        check_equal("settings and entries in the keychain", look(report, "last"), before)


if __name__ == "__main__":
    sys.exit(Report("upgrade").run(lambda report: run(report, *sys.argv[1:])))
