# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real keys and clicks, sent to whatever has the keyboard or is under the pointer (xdotool)."""

import subprocess


def _xdotool(*arguments, typed=None):
    result = subprocess.run(["xdotool", *arguments], input=typed, capture_output=True, text=True,
                            timeout=60, check=True)
    return result.stdout.split()


def press(*keys):
    """Keys as xdotool names them: "Return", "ctrl+v"."""
    _xdotool("key", "--clearmodifiers", *keys)


def write(text):
    _xdotool("type", "--clearmodifiers", "--file", "-", typed=text)


def click(place):
    _xdotool("mousemove", str(place[0]), str(place[1]), "click", "1")


def windows_of(pid):
    """X11's ids of the windows that a process shows."""
    command = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(pid), "--name", ""]
    result = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    return result.stdout.split()


def title_of(window):
    result = subprocess.run(["xdotool", "getwindowname", window], capture_output=True, text=True,
                            timeout=20, check=False)
    return result.stdout.strip()


def has_icon(window):
    result = subprocess.run(["xprop", "-id", window, "-notype", "_NET_WM_ICON"],
                            capture_output=True, text=True, timeout=20, check=False)
    return "Icon (" in result.stdout


def active_window():
    command = ["xdotool", "getactivewindow"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    return result.stdout.strip()


def minimize(window):
    _xdotool("windowminimize", window)
