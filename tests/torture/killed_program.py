#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed at random moments while it refreshes and writes:

    killed_program.py LATCHKEY

in a session of tests/session/run. It starts again each time, with its account, its token, and what
was last seen intact.
"""

import http.server
import json
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time

import home
import reporting
from waiting import check, check_equal, wait_until

KILLS = 200
TOKEN = "ak_killed-program-0123456789"
# From before its first request to some refreshes later.
LONGEST_LIFE = 0.35
MOST_LEFT_OVER = 1


class Provider(http.server.ThreadingHTTPServer):
    """Some hundred instances, other ones with each request."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.asked = 0
        self.refused = 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        """A client that was killed while it was answered is what is meant here."""

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}/api/v1"


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):  # noqa: N802  (the library's name)
        self.server.asked += 1
        allowed = self.headers["Authorization"] == f"Bearer {TOKEN}"
        self.server.refused += not allowed
        instances = [{"id": f"i-{i}", "host_name": f"node-{i}-{'x' * 200}", "status": "Running",
                      "total_cost": f"${self.server.asked}.{i:04}"} for i in range(300)]
        body = json.dumps({"data": instances if allowed else [], "total_instance": len(instances),
                           "status": "success"}).encode()
        self.send_response(200 if allowed else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def files_are_intact():
    """How many temporary files are left over."""
    check("the account is in the settings",
          f"{home.ACCOUNT}\\name={home.NAME}".encode() in home.read(home.settings_file()))
    left_over = 0
    for where in (home.folder("XDG_CONFIG_HOME"), home.folder("XDG_CACHE_HOME")):
        names = os.listdir(where) if os.path.isdir(where) else []
        check(f"no damaged file among {names}", not any("damaged" in name for name in names))
        for name in names:
            if name.endswith(".json"):
                content = json.loads(home.read(os.path.join(where, name)))
                check_equal(f"version in {name}", content["version"], 1)
            left_over += bool(re.search(r"\.(ini|json)\.", name))
    return left_over


def press_f5(stop):
    """As long as someone leans on the key."""
    while not stop.is_set():
        subprocess.run(["xdotool", "key", "--repeat", "20", "--delay", "4", "F5"], check=False)


def live_and_die(latchkey, provider, life):
    """Starts the program, lets it ask, and kills it `life` seconds later."""
    before = provider.asked
    with subprocess.Popen([latchkey], stderr=subprocess.PIPE) as program:
        wait_until("the program asks the provider, so account and token are there",
                   lambda: provider.asked > before or program.poll() is not None, seconds=60)
        check_equal("exit status", program.poll(), None)
        time.sleep(life)
        program.send_signal(signal.SIGKILL)
        complaints = program.stderr.read().decode(errors="replace")
    check(f"it complains of nothing damaged: {complaints}", "damage" not in complaints)
    check_equal("exit status", program.returncode, -signal.SIGKILL)


def main(latchkey):
    provider = Provider()
    home.add_account(provider.address, TOKEN)
    stop = threading.Event()
    presser = threading.Thread(target=press_f5, args=[stop], daemon=True)
    presser.start()
    passed, most_left_over = 0, 0
    try:
        for _ in range(KILLS):
            live_and_die(latchkey, provider, random.uniform(0, LONGEST_LIFE))
            check_equal("requests without the token", provider.refused, 0)
            most_left_over = max(most_left_over, files_are_intact())
            passed += 1
    finally:
        stop.set()
        presser.join()
        reporting.report(name="kill -9: the program while it refreshes", tried=KILLS,
                         passed=passed, requests=provider.asked,
                         note=f"at most {most_left_over} temporary files left over")
    check(f"{most_left_over} temporary files left over", most_left_over <= MOST_LEFT_OVER)
    print(f"{passed} of {KILLS}, {provider.asked} requests, {most_left_over} left over")


if __name__ == "__main__":
    main(sys.argv[1])
