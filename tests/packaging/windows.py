#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages for Windows, under Wine:

    windows.py OLDER INSTALLER CLIPBOARD-FORMATS PROVIDER PICTURE

Beside each installer lies the MSI of the same name; OLDER has a file that INSTALLER has not, OBSOLETE.

What AT-SPI tells elsewhere does not come out of Wine, so the program is driven by its shortcuts and
seen through the titles of its windows and the clipboard. CLIPBOARD-FORMATS is
tests/packaging/clipboardformats.cpp; a picture of the sample data goes to PICTURE. In a session of
tests/session/run.
"""
import os
import re
import subprocess
import sys
from pathlib import Path

import selections
from bytitle import (OTHER_ID, OTHER_INSTANCE, PASSWORD, Started, add_account, check_one_window,
                     copy_from_record, look_at_sample_data, wait_for_record, wait_for_title)
from canaries import Canaries
from provider import Provider
from report import Report
from waiting import check, check_equal, wait_until

SESSION = os.environ["LATCHKEY_SESSION"]
PREFIX = Path(SESSION, "home/.wine")
PROGRAM = r"C:\users\root\AppData\Local\Programs\Latchkey\latchkey.exe"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Latchkey"
OBSOLETE = "obsolete.txt"
SCHEME = r"HKCU\Software\Classes\latchkey\shell\open\command"
# What keeps it from clipboard monitors, the history and other devices.
HINTS = {"ExcludeClipboardContentFromMonitorProcessing": "00000000",
         "CanIncludeInClipboardHistory": "00000000", "CanUploadToCloudClipboard": "00000000"}
# Without Wine's own programs for what Latchkey needs none of. Wine 10 crashes where TMPDIR is set.
ENVIRONMENT = {**os.environ, "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=",
               "WINEPREFIX": str(PREFIX)}
ENVIRONMENT.pop("TMPDIR", None)


def wine(*command, status=0):
    done = subprocess.run(["wine", *command], env=ENVIRONMENT, capture_output=True, text=True,
                          timeout=300, check=False, stdin=subprocess.DEVNULL)
    check_equal(f"exit status of {command}", done.returncode, status)
    return done.stdout


def is_in_registry(key):
    query = subprocess.run(["wine", "reg", "query", key], env=ENVIRONMENT, capture_output=True,
                           timeout=60, check=False)
    return query.returncode == 0


def files():
    folder = PREFIX / "drive_c/users/root/AppData/Local/Programs/Latchkey"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def menu_entries():
    return list(PREFIX.glob("drive_c/users/root/AppData/Roaming/**/Latchkey.lnk"))


def check_installed():
    check("the program is there", "latchkey.exe" in files())
    check("a menu entry", len(menu_entries()) == 1)
    check("links are registered", is_in_registry(SCHEME))


def check_gone():
    check_equal("files", files(), [])
    check_equal("menu entries", menu_entries(), [])
    check("links are no longer registered", not is_in_registry(SCHEME))


def formats(program):
    lines = wine(program).splitlines()
    return dict(line.split(" ", 1) for line in lines)


def check_version(expected):
    found = re.search(r"DisplayVersion\s+REG_SZ\s+(\S+)", wine("reg", "query", UNINSTALL))
    check_equal("version", found and found.group(1), expected)


def version_of(installer):
    return re.search(r"Latchkey-([0-9.]+)-windows", installer).group(1)


def msi_of(installer):
    return str(Path(installer).with_suffix(".msi"))


def run(report, older, installer, formats_program, provider_program, picture):
    provider = report.clean_up(Provider(provider_program, f"{SESSION}/log/provider"))
    canaries = Canaries({"token": provider.token, "password": PASSWORD})

    def start(name, *options):
        return report.watch(Started(["wine", PROGRAM, *options], f"{SESSION}/log/{name}",
                                    ENVIRONMENT))

    with report.step("Wine is set up"):
        wine("wineboot", "--init")
    with report.step("the installer installs for this user"):
        wine(older, "/S")
        check_installed()
        check("it can be uninstalled", is_in_registry(UNINSTALL))
        check("the older version's file", OBSOLETE in files())
    with report.step("--version is printed"):
        check("a version", wine(PROGRAM, "--version").startswith("latchkey "))
    with report.step("sample data is on screen"):
        program = start("demo", "--demo")
        look_at_sample_data(report, picture)
        program.quit()
    with report.step("an account is added with a pasted token"):
        program = start("first")
        wait_for_title("Latchkey")
        add_account(provider)
    with report.step("the record is shown, address and password are copied"):
        copy_from_record()
    with report.step("the password is hidden from the clipboard's history"):
        found = formats(formats_program)
        check_equal("text", found.get("CF_UNICODETEXT"), PASSWORD)
        for name, value in HINTS.items():
            check_equal(name, found.get(name), value)
    with report.step("a link shows its instance in the window that is there"):
        # Wine's own `start` looks for schemes of the machine only.
        check("what a link runs", f'"{PROGRAM}" "%1"' in wine("reg", "query", SCHEME, "/ve"))
        wine(PROGRAM, f"latchkey://instance/{OTHER_ID}")
        check_one_window(OTHER_INSTANCE)
    with report.step("the next start has the token from the Credential Manager"):
        program.quit()
        check("the clipboard is empty", not selections.text())
        check_equal("findings", canaries.in_folder(PREFIX), [])
        program = start("second")
        wait_for_record(OTHER_INSTANCE)
        copy_from_record()
        program.quit()
    for word, to in (("upgrade", installer), ("downgrade", older), ("next upgrade", installer)):
        with report.step(f"the {word} keeps account and token"):
            wine(to, "/S")
            check_installed()
            check_version(version_of(to))
            check_equal("the older version's file", OBSOLETE in files(), to == older)
            program = start(word, "--instance", OTHER_ID)
            wait_for_record(OTHER_INSTANCE)
            program.quit()
    with report.step("uninstalled, nothing of it is left but the user's own"):
        wine(str(Path(PROGRAM.replace("\\", "/")).with_name("uninstall.exe")).replace("/", "\\"), "/S")
        wait_until("it is gone", lambda: not files())
        check_gone()
        check("nothing to uninstall", not is_in_registry(UNINSTALL))
    with report.step("the MSI installs, upgrades, starts and uninstalls"):
        wine("msiexec", "/i", msi_of(older), "/qn")
        check_installed()
        check("the older version's file", OBSOLETE in files())
        wine("msiexec", "/i", msi_of(installer), "/qn")
        check_installed()
        check("the older version's file is gone", OBSOLETE not in files())
        program = start("msi", "--instance", OTHER_ID)
        wait_for_record(OTHER_INSTANCE)
        program.quit()
        wine("msiexec", "/x", msi_of(installer), "/qn")
        check_gone()
    with report.step("no secret is left"):
        check_equal("findings", canaries.in_folder(SESSION), [])
    subprocess.run(["wineserver", "--kill"], env=ENVIRONMENT, check=False)


if __name__ == "__main__":
    sys.exit(Report("windows").run(lambda report: run(report, *sys.argv[1:])))
