#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak in its sandbox:

    flatpak.py OLDER BUNDLE PROVIDER PICTURE

FLATPAK_USER_DIR has its runtime; the program is installed there and removed. OLDER has a file that BUNDLE
has not, share/obsolete.txt. A picture of the sample
data goes to PICTURE. In a session of tests/session/run.
"""
import os
import subprocess
import sys
from pathlib import Path

import keyring
from bytitle import (OTHER_ID, OTHER_INSTANCE, PASSWORD, Started, add_account, check_one_window,
                     copy_from_record, look_at_sample_data, wait_for_record, wait_for_title)
from canaries import Canaries
from provider import Provider
from report import Report
from waiting import check, check_equal

SESSION = os.environ["LATCHKEY_SESSION"]
ID = "io.github.latchkey.Latchkey"
EXPORTS = Path(os.environ["FLATPAK_USER_DIR"], "exports/share")
# All that the sandbox may let through; X11 only where there is no Wayland.
PERMISSIONS = ["[Context]", "shared=network;ipc;", "sockets=x11;wayland;fallback-x11;",
               "[Session Bus Policy]", "org.freedesktop.secrets=talk",
               "[Environment]", "SECRET_BACKEND=service"]


def flatpak(*arguments):
    return subprocess.run(["flatpak", "--user", *arguments], check=True, capture_output=True,
                          text=True, timeout=300, stdin=subprocess.DEVNULL).stdout


def has_obsolete_file():
    location = flatpak("info", "--show-location", ID).strip()
    return Path(location, "files/share/obsolete.txt").exists()


def run(report, older, bundle, provider_program, picture):
    provider = report.clean_up(Provider(provider_program, f"{SESSION}/log/provider"))
    canaries = Canaries({"token": provider.token, "password": PASSWORD})

    def start(name, *options):
        return report.watch(Started(["flatpak", "run", "--user", ID, *options],
                                    f"{SESSION}/log/{name}", at_end=["flatpak", "kill", ID]))

    with report.step("it installs, and exports entry, icons and metainfo under its id"):
        flatpak("install", "--noninteractive", "--bundle", older)
        check("the older version's file", has_obsolete_file())
        metainfo = list(EXPORTS.glob(f"metainfo/{ID}.*.xml"))
        check("metainfo", len(metainfo) == 1)
        for name in (f"applications/{ID}.desktop",
                     f"icons/hicolor/scalable/apps/{ID}.svg",
                     f"icons/hicolor/128x128/apps/{ID}.png"):
            check(name, (EXPORTS / name).exists())
    with report.step("the sandbox lets through what the manifest says"):
        check_equal("permissions", [line for line in flatpak("info", "--show-permissions", ID).split("\n") if line],
                    PERMISSIONS)
    with report.step("sample data is on screen"):
        program = start("demo", "--demo")
        look_at_sample_data(report, picture)
        program.quit()
    with report.step("an account is added, its token goes to the desktop's keyring"):
        program = start("first")
        wait_for_title("Latchkey")
        add_account(provider)
        check_equal("entries in the keychain", len(keyring.items()), 1)
    with report.step("the record is shown, address and password are copied"):
        copy_from_record()
    with report.step("a link shows its instance in the window that is there"):
        start("second", f"latchkey://instance/{OTHER_ID}").wait_for_exit()
        check_one_window(OTHER_INSTANCE)
    with report.step("the next start has the token from the keyring"):
        program.quit()
        program = start("third")
        wait_for_record(OTHER_INSTANCE)
        copy_from_record()
        program.quit()
    with report.step("the upgrade keeps account and token"):
        flatpak("install", "--noninteractive", "--bundle", bundle)
        check("the older version's file is gone", not has_obsolete_file())
        program = start("upgraded", "--instance", OTHER_ID)
        wait_for_record(OTHER_INSTANCE)
        program.quit()
    with report.step("no secret is left"):
        check_equal("findings", canaries.in_folder(SESSION), [])
    with report.step("uninstalled, nothing of it is left"):
        flatpak("uninstall", "--noninteractive", ID)
        check_equal("exports", [path for path in EXPORTS.rglob(f"*{ID}*")], [])


if __name__ == "__main__":
    sys.exit(Report("flatpak").run(lambda report: run(report, *sys.argv[1:])))
