# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be seen of a program, and when, asked of the X server."""

import contextlib
import ctypes
import pathlib
import re
import subprocess
import sys
import time

IDLE_SECONDS = 1
PATIENCE_SECONDS = 30


class Screen:
    """The middle of the X server's screen, where the window manager puts a first window: within the
    floor's window, and without what ticks or blinks in Latchkey's ("Updated 5 s ago" is above)."""

    WIDTH, HEIGHT = 160, 460

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(ctypes.c_void_p)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.left = (self.x.XDisplayWidth(self.display, 0) - self.WIDTH) // 2
        self.top = (self.x.XDisplayHeight(self.display, 0) - self.HEIGHT) // 2

    def picture(self):
        """The pixels; nothing while they all have one colour."""
        image = self.x.XGetImage(self.display, self.root, self.left, self.top, self.WIDTH,
                                 self.HEIGHT, ctypes.c_ulong(0xffffffff), 2)
        data = image[16 // ctypes.sizeof(ctypes.c_void_p)]  # behind four numbers of an XImage
        pixels = ctypes.string_at(data, self.WIDTH * self.HEIGHT * 4)
        self.x.XFree(ctypes.c_void_p(data))
        self.x.XFree(image)
        return pixels if pixels != pixels[:4] * (self.WIDTH * self.HEIGHT) else b""


class Start:
    """A start of a program: the milliseconds from exec to its first and its last picture."""

    def __init__(self, process):
        self.process = process
        self.begin, self.clock = time.monotonic(), time.time()
        self.first = self.last = None
        self.picture = None

    def watch(self, screen, is_done, idle, patience):
        """Until the picture has not changed for `idle` seconds, from is_done(self) on."""
        done = None
        while True:
            now, moment = screen.picture(), time.monotonic()
            if now and now != self.picture:
                self.picture, self.last = now, (moment - self.begin) * 1e3
                self.first = self.first or self.last
            if done is None and self.first and is_done(self):
                done = moment
            if done and moment - max(done, self.begin + self.last / 1e3) >= idle:
                return
            if moment - self.begin > patience or self.process.poll() is not None:
                sys.exit(f"bench: {self.process.args[0]} did not show what it should")
            # More often would keep the X server from what it is measured at.
            time.sleep(0.002)

    def memory(self):
        """MiB of PSS and RSS."""
        rollup = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text(encoding="ascii")
        size = {name: int(kib) / 1024 for name, kib in re.findall(r"(\w+): +(\d+) kB", rollup)}
        return size["Pss"], size["Rss"]


@contextlib.contextmanager
def shown(screen, command, is_done=lambda start: True, *, idle=IDLE_SECONDS,
          patience=PATIENCE_SECONDS, env=None):
    """A Start whose picture is final; the program ends with the block."""
    while screen.picture():
        time.sleep(0.01)
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          env=env) as process:
        try:
            start = Start(process)
            start.watch(screen, is_done, idle, patience)
            yield start
        finally:
            process.terminate()
