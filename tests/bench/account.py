# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account as people have one: in the settings, its token in the session's keyring, its last-seen
snapshot left by a former run, its provider on loopback."""

import contextlib
import datetime
import itertools
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(__file__), os.pardir, "e2e"))

import home  # noqa: E402  (found by the line before)
from provider import Provider  # noqa: E402

# A sample that has run for days, so that nothing of it ticks by the second, and what the window's
# title says of it.
INSTANCE, TITLE = "5f0c7c1e-8a53-4a0e-9d0b-6a1f0f3b7a21", "llama-70b-serve — Running"
_PATIENCE_SECONDS = 60
_numbers = itertools.count(1)


class Account:
    def __init__(self, build, provider, address):
        self.command = [build / "latchkey"]
        self.provider = provider
        self._cache = pathlib.Path(home.cache_file())
        home.add_account(address, provider.token)
        # The former run; --instance is for which record it looks at, and the next one remembers.
        begin = time.time()
        with subprocess.Popen([*self.command, "--instance", INSTANCE], stdin=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as process:
            while not self.refreshed_at(begin):
                if time.time() - begin > _PATIENCE_SECONDS or process.poll() is not None:
                    sys.exit("bench: no last-seen record was left behind")
                time.sleep(0.05)
            process.terminate()

    def refreshed_at(self, since):
        """When the record came (time.time()), if it came and was kept since then, list included."""
        try:
            if self._cache.stat().st_mtime < since:
                return None
            snapshot = json.loads(self._cache.read_bytes())
        except FileNotFoundError:
            return None
        for record in snapshot["records"] if snapshot["instances"] else []:
            if record["id"] == INSTANCE and _seconds(record["at"]) >= since:
                return _seconds(record["at"])
        return None

    def is_fresh(self, start):
        """Whether what this Start of the program asked for came, and was kept."""
        return self.refreshed_at(start.clock) is not None


class Counter:
    """Passes on to the provider what it is sent, and notes when each request came and for what."""

    def __init__(self, address):
        url = urllib.parse.urlsplit(address)
        self._provider = url.hostname, url.port
        self._path = url.path
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = url._replace(netloc=f"127.0.0.1:{self._server.getsockname()[1]}").geturl()
        self.requests = []
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        # Closing alone does not end accept().
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()

    def _accept(self):
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            provider = socket.create_connection(self._provider)
            for pair in ((client, provider, self._note), (provider, client, None)):
                threading.Thread(target=self._pass_on, args=pair, daemon=True).start()

    @staticmethod
    def _pass_on(source, target, note):
        rest = b""
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
                rest = note(rest + data) if note else b""
            target.shutdown(socket.SHUT_WR)

    def _note(self, data):
        *heads, rest = data.split(b"\r\n\r\n")  # none of them has a body
        for head in heads:
            path = head.split()[1].decode("ascii").removeprefix(self._path)
            self.requests.append((time.monotonic(), path))
        return rest


def _seconds(text):
    """time.time() of a time in the snapshot."""
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


@contextlib.contextmanager
def account(build, *options, counted=False):
    """The only Account at home, and a Counter where its requests are to be counted."""
    # With so long a step the samples stay what they are.
    log = f"{os.environ['LATCHKEY_SESSION']}/log/provider-{next(_numbers)}"
    provider = Provider(build / "tests/provider/latchkey-provider", log, "--step", "1000000",
                        *options)
    counter = Counter(provider.address) if counted else None
    try:
        it = Account(build, provider, counter.address if counter else provider.address)
        yield (it, counter) if counter else it
    finally:
        provider.kill()
        if counter:
            counter.close()
        for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            shutil.rmtree(home.folder(variable), ignore_errors=True)
