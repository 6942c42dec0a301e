#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clipboard manager as desktops have one: programs that end leave to it what they have copied.

It does what X11 asks of one (ICCCM's CLIPBOARD_MANAGER with SAVE_TARGETS) and keeps text only.
"""

import ctypes
import sys
from ctypes import POINTER, Structure, Union, byref, c_char_p, c_int, c_long, c_ulong, c_void_p

SELECTION_REQUEST, SELECTION_NOTIFY = 30, 31
ATOM, NONE, ANY, REPLACE, MOST_LONGS = 4, 0, 0, 0, 1 << 20


class SelectionRequest(Structure):
    _fields_ = [("type", c_int), ("serial", c_ulong), ("send_event", c_int),
                ("display", c_void_p), ("owner", c_ulong), ("requestor", c_ulong),
                ("selection", c_ulong), ("target", c_ulong), ("property", c_ulong),
                ("time", c_ulong)]


class SelectionNotify(Structure):
    _fields_ = [("type", c_int), ("serial", c_ulong), ("send_event", c_int),
                ("display", c_void_p), ("requestor", c_ulong), ("selection", c_ulong),
                ("target", c_ulong), ("property", c_ulong), ("time", c_ulong)]


class Event(Union):
    _fields_ = [("type", c_int), ("request", SelectionRequest), ("notify", SelectionNotify),
                ("padding", c_long * 24)]


def open_library():
    xlib = ctypes.CDLL("libX11.so.6")
    xlib.XOpenDisplay.restype = c_void_p
    for function, types in {
        "XDefaultRootWindow": [c_void_p],
        "XCreateSimpleWindow": [c_void_p, c_ulong] + [c_int] * 5 + [c_ulong] * 2,
        "XInternAtom": [c_void_p, c_char_p, c_int],
        "XSetSelectionOwner": [c_void_p, c_ulong, c_ulong, c_ulong],
        "XConvertSelection": [c_void_p] + [c_ulong] * 5,
        "XChangeProperty": [c_void_p, c_ulong, c_ulong, c_ulong, c_int, c_int, c_void_p, c_int],
        "XGetWindowProperty": [c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong]
        + [c_void_p] * 5,
        "XSendEvent": [c_void_p, c_ulong, c_int, c_long, c_void_p],
        "XNextEvent": [c_void_p, POINTER(Event)],
        "XFlush": [c_void_p],
    }.items():
        getattr(xlib, function).argtypes = types
    for function in ("XDefaultRootWindow", "XCreateSimpleWindow", "XInternAtom"):
        getattr(xlib, function).restype = c_ulong
    return xlib


class Manager:
    def __init__(self):
        self._x = open_library()
        self._display = self._x.XOpenDisplay(None)
        root = self._x.XDefaultRootWindow(self._display)
        self._window = self._x.XCreateSimpleWindow(self._display, root, 0, 0, 1, 1, 0, 0, 0)
        self._asked = None
        self._text = b""
        self._own("CLIPBOARD_MANAGER")

    def run(self):
        print("READY", flush=True)
        event = Event()
        while True:
            self._x.XNextEvent(self._display, byref(event))
            if event.type == SELECTION_REQUEST:
                self._on_request(event.request)
            elif event.type == SELECTION_NOTIFY:
                self._on_text(event.notify)
            self._x.XFlush(self._display)

    def _atom(self, name):
        return self._x.XInternAtom(self._display, name.encode(), False)

    def _own(self, selection):
        self._x.XSetSelectionOwner(self._display, self._atom(selection), self._window, 0)

    def _on_request(self, request):
        if request.target == self._atom("SAVE_TARGETS"):
            # It is answered when its text has come.
            self._asked = SelectionRequest.from_buffer_copy(request)
            self._x.XConvertSelection(self._display, self._atom("CLIPBOARD"),
                                      self._atom("UTF8_STRING"), self._atom("SAVED"), self._window,
                                      request.time)
        elif request.target == self._atom("TARGETS"):
            targets = (c_ulong * 2)(self._atom("TARGETS"), self._atom("UTF8_STRING"))
            self._write(request, ATOM, 32, targets, len(targets))
        elif request.target == self._atom("UTF8_STRING"):
            self._write(request, request.target, 8, self._text, len(self._text))
        else:
            self._answer(request, NONE)

    def _on_text(self, notify):
        if notify.property != NONE:
            self._text = self._read(notify.property)
            self._own("CLIPBOARD")
        self._answer(self._asked, self._asked.property)

    def _write(self, request, kind, bits, data, count):
        self._x.XChangeProperty(self._display, request.requestor, request.property, kind, bits,
                                REPLACE, data, count)
        self._answer(request, request.property)

    def _read(self, name):
        kind, bits, count, left = c_ulong(), c_int(), c_ulong(), c_ulong()
        data = c_void_p()
        self._x.XGetWindowProperty(self._display, self._window, name, 0, MOST_LONGS, True, ANY,
                                   byref(kind), byref(bits), byref(count), byref(left), byref(data))
        return ctypes.string_at(data, count.value)

    def _answer(self, request, name):
        event = Event()
        event.notify = SelectionNotify(SELECTION_NOTIFY, 0, True, self._display, request.requestor,
                                       request.selection, request.target, name, request.time)
        self._x.XSendEvent(self._display, request.requestor, False, 0, byref(event))


if __name__ == "__main__":
    sys.exit(Manager().run())
