# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The embedded provider as a process of its own."""

import os
import stat
import subprocess
import tempfile

from waiting import check, wait_until


class Provider:
    def __init__(self, binary, log, *options):
        token_file = os.path.join(tempfile.mkdtemp(), "token")
        self._log = log
        with open(log, "wb") as output:
            self._process = subprocess.Popen(
                [binary, "--token-file", token_file, "--until-eof", *options],
                stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT)
        self.address = wait_until("the provider is ready", self._ready)
        mode = stat.S_IMODE(os.stat(token_file).st_mode)
        check("the token's file is private", mode == 0o600)
        with open(token_file, encoding="ascii") as file:
            self.token = file.read()
        # From here on the token is in no file, so that one in which it is found is a finding.
        os.unlink(token_file)

    def stop(self):
        self._process.stdin.close()
        wait_until("the provider ends", lambda: self._process.poll() is not None)

    def kill(self):
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def _ready(self):
        check("the provider runs", self._process.poll() is None)
        with open(self._log, encoding="utf-8") as log:
            line = log.readline()
        return line.split()[1] if line.startswith("READY ") and line.endswith("\n") else None
