# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds in a window: roles, names, texts, states and actions."""

import contextlib
import warnings

import gi

gi.require_version("Atspi", "2.0")
# The bindings call every function of an interface deprecated that is reached through the object.
warnings.filterwarnings("ignore", category=DeprecationWarning)
from gi.repository import Atspi, GLib  # noqa: E402  (the version is chosen first)

from waiting import PATIENCE, Failure, wait_until  # noqa: E402

# In milliseconds. Under the sanitizers, with whole stacks, opening a dialog takes seconds; the default
# of 800 ms would take that for a program that hangs.
Atspi.set_timeout(30_000, 60_000)


def _roles(*names):
    """Of these roles those that this version of AT-SPI has: some were renamed."""
    return {getattr(Atspi.Role, name) for name in names if hasattr(Atspi.Role, name)}


# A person's words for the roles that Qt gives its widgets.
KINDS = {
    "window": _roles("FRAME"),
    "dialog": _roles("DIALOG", "ALERT"),
    "button": _roles("PUSH_BUTTON", "BUTTON", "TOGGLE_BUTTON", "BUTTON_MENU", "PUSH_BUTTON_MENU"),
    "field": _roles("TEXT", "ENTRY"),
    "password field": _roles("PASSWORD_TEXT"),
    "number field": _roles("SPIN_BUTTON"),
    "label": _roles("LABEL"),
    "list": _roles("LIST"),
    "list item": _roles("LIST_ITEM"),
    "menu": _roles("POPUP_MENU", "MENU"),
    "menu item": _roles("MENU_ITEM", "CHECK_MENU_ITEM", "RADIO_MENU_ITEM"),
}


class Widget:
    """One accessible object. What it answers is always asked anew."""

    def __init__(self, node):
        self._node = node

    def __str__(self):
        return f"{self.role} “{self.name}”"

    @property
    def role(self):
        return self._node.get_role_name()

    @property
    def name(self):
        return self._node.get_name() or ""

    @property
    def description(self):
        return self._node.get_description() or ""

    @property
    def text(self):
        """What its text interface gives; None where it has none."""
        if "Text" not in self._node.get_interfaces():
            return None
        return Atspi.Text.get_text(self._node, 0, -1)

    @property
    def length(self):
        """How many letters its text has, which even a password field tells."""
        return Atspi.Text.get_character_count(self._node)

    @property
    def interfaces(self):
        return set(self._node.get_interfaces())

    def try_to_edit(self):
        """Asks the program to copy, cut, delete and replace its text, as a tool may."""
        for function, *arguments in ((Atspi.EditableText.copy_text, 0, self.length),
                                     (Atspi.EditableText.cut_text, 0, 3),
                                     (Atspi.EditableText.delete_text, 0, 3),
                                     (Atspi.EditableText.set_text_contents, "another")):
            with contextlib.suppress(GLib.Error):
                function(self._node, *arguments)

    @property
    def value(self):
        return Atspi.Value.get_current_value(self._node)

    @property
    def actions(self):
        if "Action" not in self._node.get_interfaces():
            return []
        count = Atspi.Action.get_n_actions(self._node)
        return [Atspi.Action.get_action_name(self._node, i) for i in range(count)]

    @property
    def middle(self):
        """The point of the screen to click at."""
        place = Atspi.Component.get_extents(self._node, Atspi.CoordType.SCREEN)
        return place.x + place.width // 2, place.y + place.height // 2

    def is_a(self, kind):
        return self._node.get_role() in KINDS[kind]

    def states(self):
        return {state.value_nick for state in self._node.get_state_set().get_states()}

    def has(self, *states):
        return set(states) <= self.states()

    def is_showing(self):
        return self._node.get_state_set().contains(Atspi.StateType.SHOWING)

    def children(self):
        for i in range(self._node.get_child_count()):
            child = self._node.get_child_at_index(i)
            if child is not None:
                yield Widget(child)

    def walk(self, only_showing=True):
        """This and everything in it, except what a person does not see."""
        yield self
        for child in self.children():
            if not only_showing or child.is_showing():
                yield from child.walk(only_showing)

    def find_all(self, kind, name=None):
        """`name` is the whole name, or a function that says whether it is the one."""
        fits = name if callable(name) else lambda each: name is None or each == name
        return [each for each in self.walk() if each.is_a(kind) and fits(each.name)]

    def find(self, kind, name=None):
        """The only one. Two with one name could not be told apart by ear either."""
        found = self.find_all(kind, name)
        if len(found) > 1:
            raise Failure(f"{len(found)} times instead of once: {kind} {found[0].name!r}")
        return found[0] if found else None

    def the(self, kind, name=None):
        """The same, waited for."""
        called = "that fits" if callable(name) else repr(name)
        return wait_until(f"{kind} {called} in {self}", lambda: self.find(kind, name))

    def act(self, action):
        """Does what the screen reader's user chooses from the object's actions."""

        def done():
            if action not in self.actions:
                return False
            return Atspi.Action.do_action(self._node, self.actions.index(action))

        wait_until(f"action {action!r} of {self}", done)

    def press(self):
        self.act("Press")

    def focus(self):
        self.act("SetFocus")
        wait_until(f"keyboard focus in {self}", lambda: self.has("focused"))

    def wait_for_text(self, expected, seconds=PATIENCE):
        """`expected` is the text, or a function that says whether it is the one."""
        fits = expected if callable(expected) else lambda text: text == expected
        wanted = "another text" if callable(expected) else f"text {expected!r}"
        wait_until(lambda: f"{wanted} in {self}, which says {self.text!r}",
                   lambda: fits(self.text), seconds)

    def dump(self, indent=0):
        """This and everything in it, hidden or not, for people to read."""
        details = [repr(self.name)]
        if self.description:
            details.append(f"description {self.description!r}")
        if self.text is not None:
            details.append(f"text {self.text!r}")
        details += self.actions
        states = self.states() - {"enabled", "sensitive", "visible", "focusable", "resizable"}
        details.append("(" + " ".join(sorted(states)) + ")")
        lines = ["  " * indent + " ".join([self.role, *details])]
        for child in self.children():
            lines += child.dump(indent + 1)
        return lines
