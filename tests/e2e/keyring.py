# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the session's keyring tells about its entries (Secret Service)."""

from gi.repository import Gio, GLib

_SERVICE = "org.freedesktop.secrets"


def _property(path, interface, name):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = bus.call_sync(_SERVICE, path, "org.freedesktop.DBus.Properties", "Get",
                           GLib.Variant("(ss)", (interface, name)), GLib.VariantType("(v)"),
                           Gio.DBusCallFlags.NONE, 10_000, None)
    return answer.unpack()[0]


def items():
    """(label, attributes) of each entry in any collection; never what it keeps."""
    found = []
    collections = _property("/org/freedesktop/secrets", "org.freedesktop.Secret.Service",
                            "Collections")
    for collection in collections:
        for item in _property(collection, "org.freedesktop.Secret.Collection", "Items"):
            interface = "org.freedesktop.Secret.Item"
            found.append((_property(item, interface, "Label"),
                          _property(item, interface, "Attributes")))
    return found
