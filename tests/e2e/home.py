# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program keeps in the session's home, made and looked at from outside."""

import os
import subprocess

ACCOUNT, NAME = "0f1e2d3c", "Research"


def folder(variable):
    return os.path.join(os.environ[variable], "latchkey")


def settings_file():
    return os.path.join(folder("XDG_CONFIG_HOME"), "latchkey.ini")


def cache_file():
    return os.path.join(folder("XDG_CACHE_HOME"), f"{ACCOUNT}.json")


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, content):
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)


def settings_of(address):
    return (f"[General]\naccountOrder={ACCOUNT}\ncurrentAccount={ACCOUNT}\n\n[accounts]\n"
            f"{ACCOUNT}\\name={NAME}\n{ACCOUNT}\\apiUrl={address}\n"
            f"{ACCOUNT}\\email=\n{ACCOUNT}\\tokenStored=true\n").encode()


def add_account(address, token):
    """As after it was added in the dialog: settings, and the token in the keyring."""
    write(settings_file(), settings_of(address))
    user = f"io.github.latchkey.Latchkey/{ACCOUNT}/token"
    subprocess.run(["secret-tool", "store", "--label", "Latchkey", "user", user, "server",
                    "io.github.latchkey.Latchkey", "type", "plaintext"],
                   input=token.encode(), check=True, timeout=20)
