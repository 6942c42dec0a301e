# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for secrets where none must be, however they may be written there."""

import base64
import html
import json
import os
import re
import stat
import subprocess
import urllib.parse


def _base64_forms(data):
    """What `data` looks like in a base64 text wherever in it it begins."""
    for encode in (base64.standard_b64encode, base64.urlsafe_b64encode):
        for offset in range(3):
            text = encode(b"\0" * offset + data)
            # The first and the last letters also depend on the neighbours.
            yield text[-(-offset * 8 // 6):(offset + len(data)) * 8 // 6]


def _forms_of(secret):
    utf8 = secret.encode()
    utf16 = secret.encode("utf-16-le")
    yield "plain", utf8
    yield "UTF-16", utf16
    yield "UTF-16 (big-endian)", secret.encode("utf-16-be")
    yield "hexadecimal", utf8.hex().encode()
    yield "hexadecimal", utf8.hex().upper().encode()
    percent = urllib.parse.quote(secret, safe="")
    yield "percent-encoded", percent.encode()
    yield "percent-encoded", re.sub("%..", lambda match: match[0].lower(), percent).encode()
    yield "in JSON", json.dumps(secret)[1:-1].encode()
    yield "in HTML", html.escape(secret).encode()
    for each in _base64_forms(utf8):
        yield "base64", each
    for each in _base64_forms(utf16):
        yield "base64 of UTF-16", each


class Canaries:
    """The secrets of a test: name → secret.

    Each is also looked for by its halves, because a log may cut off what is long.
    """

    def __init__(self, secrets):
        self._patterns = {}
        for name, secret in secrets.items():
            half = len(secret) // 2
            for part in (secret, secret[:half], secret[half:]):
                for form, pattern in _forms_of(part):
                    self._patterns.setdefault(pattern, f"{name}, {form}")

    def patterns(self):
        return list(self._patterns)

    def in_bytes(self, where, data):
        """A finding says where and what, not the secret."""
        found = sorted({what for pattern, what in self._patterns.items() if pattern in data})
        return [f"{where}: {what}" for what in found]

    def in_text(self, where, text):
        return self.in_bytes(where, (text or "").encode())

    def in_folder(self, folder):
        findings = []
        for parent, folders, files in os.walk(folder):
            for name in folders + files:
                path = os.path.join(parent, name)
                findings += self.in_text(f"name of {path}", name)
                if stat.S_ISREG(os.lstat(path).st_mode):
                    findings += self.in_file(path)
        return findings

    def in_file(self, path):
        try:
            with open(path, "rb") as file:
                return self.in_bytes(path, file.read())
        except FileNotFoundError:
            return []

    def in_process(self, pid):
        """How it was started, and files it has open that nobody else can find any more."""
        findings = []
        for name in ("cmdline", "environ", "comm"):
            findings += self.in_file(f"/proc/{pid}/{name}")
        for descriptor in os.listdir(f"/proc/{pid}/fd"):
            path = f"/proc/{pid}/fd/{descriptor}"
            if os.path.exists(path) and stat.S_ISREG(os.stat(path).st_mode):
                findings += self.in_file(path)
        return findings

    def in_widgets(self, program):
        """Names, descriptions and texts of all widgets, also of those that are hidden."""
        findings = []
        for widget in program.root().walk(only_showing=False):
            findings += self.in_text(f"name of {widget.role}", widget.name)
            findings += self.in_text(f"description of {widget}", widget.description)
            findings += self.in_text(f"text of {widget}", widget.text)
        return findings

    def in_windows(self, windows):
        """Titles and all else that a window tells other programs."""
        findings = []
        for window in windows:
            command = ["xprop", "-id", window]
            result = subprocess.run(command, capture_output=True, timeout=20, check=True)
            findings += self.in_bytes(f"properties of window {window}", result.stdout)
        return findings
