#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's main job from the first start on, as a person does it:

    main_job.py LATCHKEY LATCHKEY-PROVIDER

in a session of tests/session/run --a11y.
"""

import os
import signal
import stat
import sys

import keyboard
import keyring
import selections
from canaries import Canaries
from program import Program
from provider import Provider
from report import Report
from sample_data import NOT_OURS
from waiting import check, check_equal, wait_until

SESSION = os.environ["LATCHKEY_SESSION"]
HINT = "x-kde-passwordManagerHint"
# The first sample of the provider, which is the published example.
INSTANCE, ADDRESS, PASSWORD = "demo", "38.80.81.128", "qZ3!Xukz=I-Xv_ya"
OTHER_ID, OTHER_INSTANCE = "5f0c7c1e-8a53-4a0e-9d0b-6a1f0f3b7a21", "llama-70b-serve"
NOT_GIVEN = "—"
SECONDS_TO_CLEAR = 5


class MainJob:
    def __init__(self, report, latchkey, provider):
        self._report = report
        self._latchkey = latchkey
        self._starts = 0
        self._program = None
        self._provider = report.clean_up(Provider(provider, f"{SESSION}/log/provider"))
        self._canaries = Canaries({"token": self._provider.token, "password": PASSWORD})

    def run(self):
        step = self._report.step
        with step("the search for secrets finds what is hidden"):
            self.search_finds_what_is_there()
        with step("the first start shows the first page"):
            self.start()
            self._program.window().the("button", "Add an account…")
        with step("an account is added with a pasted token"):
            self.add_account()
        with step("its instances are listed, the record of the one clicked at is shown"):
            self.select_instance()
        with step("the password is masked"):
            self.password_is_masked()
        with step("the clipboard is set to be cleared after 5 s"):
            self.shorten_countdown()
        with step("the public IPv4 is copied"):
            self.copy_address()
        with step("the password is copied with its hint, PRIMARY is left alone"):
            self.copy_password()
        with step("the clipboard is cleared in time"):
            self.clipboard_is_cleared()
        with step("the password is shown, copied with Ctrl+C and masked again"):
            self.reveal()
        with step("no secret is told while the program runs"):
            self.no_secret_is_told()
        with step("Ctrl+Q quits"):
            keyboard.press("ctrl+q")
            check_equal("exit status", self._program.wait_for_exit(), 0)
            check_equal("entries in the keychain", len(keyring.items()), 1)
            self.files_are_private()
            self.no_secret_is_left()
        with step("the next start shows list and record without asking for the token"):
            self.start()
            self.select_instance()
            self.password_is_masked()
        with step("a start in addition raises the window that is there"):
            self.second_start()
        with step("SIGTERM clears the password that is on the clipboard"):
            self.end_by_signal()
        with step("without the provider the last record is shown as old, without its password"):
            self.start_offline()
        with step("what is no secret outlives the program on the clipboard"):
            self.copied_address_stays()
        with step("SIGTERM leaves alone what another program copied"):
            self.start()
            self.end_by_signal_while_others_copied()
        with step("removing the account removes its token and what was last seen"):
            self.start()
            self.remove_account()
        with step("no secret is left in files, logs and the keyring's store"):
            self.no_secret_is_left()

    def search_finds_what_is_there(self):
        for number, pattern in enumerate(self._canaries.patterns()):
            path = f"{SESSION}/tmp/canary-{number}"
            with open(path, "wb") as file:
                file.write(b"before" + pattern + b"after")
            check(f"pattern {number} is found", self._canaries.in_folder(SESSION))
            os.unlink(path)
        check_equal("secrets before anything was done", self._canaries.in_folder(SESSION), [])

    def start(self):
        self._starts += 1
        log = f"{SESSION}/log/latchkey-{self._starts}"
        self._program = self._report.watch(Program([self._latchkey], log))
        self._program.window()

    def add_account(self):
        program = self._program
        program.window().the("button", "Add an account…").press()
        dialog = program.dialog("Add account")
        program.write_into(dialog.the("field", "Name"), "Research")
        address = dialog.the("field", "API address")
        program.write_into(address, self._provider.address)
        address.wait_for_text(self._provider.address)
        with selections.Holder(self._provider.token):
            token = dialog.the("password field", "Access token or API key")
            token.focus()
            keyboard.press("ctrl+v")
            # Its text is no one's business, but its length shows that something was pasted.
            wait_until("the token is pasted", lambda: token.length == len(self._provider.token))
        check_equal("findings", self._canaries.in_widgets(program), [])
        dialog.the("button", "Save").press()
        wait_until("the dialog closes", lambda: not program.has_dialog())
        items = keyring.items()
        check_equal("entries in the keychain", len(items), 1)
        check_equal("what the entry tells", self._canaries.in_text("entry", str(items)), [])

    def select_instance(self):
        window = self._program.window()
        items = window.the("list", "Instances")
        item = items.the("list item", lambda name: name.startswith(INSTANCE + ","))
        check("each entry of the list is an instance with its status and more",
              all(each.name.count(",") >= 4 for each in items.children()))
        keyboard.click(item.middle)
        wait_until("the instance is selected", lambda: item.has("selected"))
        for label, value in (("Name", INSTANCE), ("Public IPv4", ADDRESS), ("User name", "demo"),
                             ("SSH", f"ssh demo@{ADDRESS}"), ("CPU", "28 cores"),
                             ("Region", "CANADA"), ("LAN IPv4", NOT_GIVEN)):
            window.the("field", label).wait_for_text(value)
        wait_until("the title names the instance", lambda: INSTANCE in window.name)
        # Only an answer to the token brings the password.
        wait_until("the password is known",
                   lambda: window.the("button", "Copy Password").has("enabled"))
        window.the("field", "Status").wait_for_text("Running")

    def password_is_masked(self):
        window = self._program.window()
        mask = window.the("field", "Password").text
        check("the mask is one character, repeated", len(set(mask)) == 1 and mask[0] == "•")
        check("the mask has not the password's length", len(mask) != len(PASSWORD))
        window.the("button", "Show Password")
        check_equal("findings", self._canaries.in_widgets(self._program), [])
        self.tool_gets_the_mask_at_most()

    def tool_gets_the_mask_at_most(self):
        """By whatever an assistive tool can ask for. (Qt copies for it what it may read.)"""
        password = self._program.window().the("field", "Password")
        mask = password.text
        check_equal("length", password.length, len(mask))
        check_equal("what can be done", password.interfaces & {"EditableText", "Value"}, set())
        with selections.Holder("chosen elsewhere"):
            password.try_to_edit()
            copied = selections.text()
            check(f"not {copied!r} is on the clipboard",
                  copied == "chosen elsewhere" or set(copied) == set(mask))
        check_equal("Password", password.text, mask)

    def shorten_countdown(self):
        self._program.choose("Menu", "Preferences…")
        dialog = self._program.dialog("Preferences")
        seconds = dialog.the("number field", "Clear a copied password after")
        self._program.write_into(seconds, str(SECONDS_TO_CLEAR))
        # As people end the input of a number; it must not press a button that undoes it.
        keyboard.press("Return")
        wait_until("the dialog closes", lambda: not self._program.has_dialog())
        self._program.choose("Menu", "Preferences…")
        dialog = self._program.dialog("Preferences")
        seconds = dialog.the("number field", "Clear a copied password after")
        check_equal("seconds", seconds.value, SECONDS_TO_CLEAR)
        keyboard.press("Escape")
        wait_until("the dialog closes", lambda: not self._program.has_dialog())

    def copy_address(self):
        self._program.window().the("button", "Copy Public IPv4").press()
        wait_until("the address is on the clipboard", lambda: selections.text() == ADDRESS)
        check("an address is no secret", HINT not in selections.targets())

    def copy_password(self):
        window = self._program.window()
        with selections.Holder("chosen elsewhere", "primary"):
            window.the("button", "Copy Password").press()
            wait_until("the password is on the clipboard", lambda: selections.text() == PASSWORD)
            check_equal("PRIMARY", selections.text("primary"), "chosen elsewhere")
        check(f"{HINT} among {selections.targets()}", HINT in selections.targets())
        check_equal(HINT, selections.data(HINT), b"secret")
        window.the("label", lambda name: name.startswith("Password copied. Clears in"))
        window.the("button", "Clear now")
        check_equal("findings", self._canaries.in_widgets(self._program), [])

    def clipboard_is_cleared(self):
        wait_until("the clipboard is empty", lambda: not selections.text())
        self._program.root().the("label", "The clipboard was cleared.")
        check("the hint is gone", HINT not in selections.targets())
        window = self._program.window()
        check("there is nothing to clear any more", not window.find("button", "Clear now"))

    def reveal(self):
        window = self._program.window()
        password = window.the("field", "Password")
        window.the("button", "Show Password").press()
        password.wait_for_text(PASSWORD)
        # While it is shown it is in its own text and nowhere else.
        findings = self._canaries.in_widgets(self._program)
        check_equal("places that tell the password", len(findings), 1)
        with selections.Holder("chosen elsewhere", "primary"):
            password.focus()
            keyboard.press("ctrl+a", "ctrl+c")
            wait_until("the password is on the clipboard", lambda: selections.text() == PASSWORD)
            check(f"{HINT} among {selections.targets()}", HINT in selections.targets())
            check_equal("PRIMARY", selections.text("primary"), "chosen elsewhere")
        window.the("button", "Clear now").press()
        wait_until("the clipboard is empty", lambda: not selections.text())
        window.the("button", "Hide Password").press()
        password.wait_for_text(lambda text: text and set(text) == {"•"})
        self.password_is_masked()

    def no_secret_is_told(self):
        program = self._program
        check_equal("findings", self._canaries.in_process(program.pid), [])
        with open(f"/proc/{program.pid}/limits", encoding="ascii") as file:
            core = next(line for line in file if line.startswith("Max core file size"))
        check_equal("limits of a core dump", core.split()[4:6], ["0", "0"])
        with open(f"/proc/{program.pid}/maps", encoding="ascii") as file:
            check_equal("memory to write and to run", [line for line in file if " rwx" in line], [])
        # A desktop's portal for file dialogs looks there.
        check_equal("root as others see it", os.readlink(f"/proc/{program.pid}/root"), "/")
        check_equal("findings", self._canaries.in_widgets(program), [])
        check_equal("findings", self._canaries.in_windows(keyboard.windows_of(program.pid)), [])
        self.no_secret_is_left()

    def no_secret_is_left(self):
        """In the home folder, temporary files, logs and all else that the session wrote."""
        with open(self._program.log, encoding="utf-8", errors="replace") as file:
            log = file.read()
        check("the log is verbose", "qt.qpa." in log and "GDBus-debug:" in log)
        check_equal("findings", self._canaries.in_folder(SESSION), [])

    def files_are_private(self):
        """What the program has written at home; no other file there is ours."""
        home = os.environ["HOME"]
        found = {os.path.join(parent, name)
                 for parent, folders, files in os.walk(home) for name in folders + files}
        ours = {path for path in found if "/latchkey" in path[len(home):]}
        files = {path for path in ours if not os.path.isdir(path)}
        check("settings and what was last seen are kept", len(files) >= 2)
        for path in ours:
            check_equal(f"rights to {path}", oct(stat.S_IMODE(os.stat(path).st_mode)),
                        oct(0o600 if path in files else 0o700))
        strangers = {path for path in found - ours if not os.path.isdir(path)
                     and not os.path.relpath(path, home).startswith(NOT_OURS)}
        check_equal("other files at home", strangers, set())

    def second_start(self):
        program = self._program
        window = program.window()
        windows = keyboard.windows_of(program.pid)
        check_equal("windows", len(windows), 1)
        window.the("button", "Show Password").press()
        window.the("field", "Password").wait_for_text(PASSWORD)
        keyboard.minimize(windows[0])
        wait_until("the window is minimised", lambda: not window.has("active"))
        self.hand_over()
        wait_until("the window is in front", lambda: keyboard.active_window() == windows[0])
        window.the("field", "Password").wait_for_text(lambda text: text != PASSWORD, seconds=10)
        self.password_is_masked()
        self.hand_over("--instance", OTHER_ID)
        window.the("field", "Name").wait_for_text(OTHER_INSTANCE)
        check_equal("windows", keyboard.windows_of(program.pid), windows)
        self.select_instance()

    def hand_over(self, *options):
        log = f"{SESSION}/log/second-start{''.join(options)}"
        second = self._report.watch(Program([self._latchkey, *options], log))
        check_equal("exit status", second.wait_for_exit(), 0)

    def end_by_signal(self):
        self._program.window().the("button", "Copy Password").press()
        wait_until("the password is on the clipboard", lambda: selections.text() == PASSWORD)
        with selections.Manager():
            self._program.interrupt(signal.SIGTERM)
            check_equal("exit status", self._program.wait_for_exit(), 0)
            check("the clipboard is empty", not selections.text())
        self.no_secret_is_left()

    def start_offline(self):
        self._provider.stop()
        self.start()
        window = self._program.window()
        items = window.the("list", "Instances")
        item = items.the("list item", lambda name: name.startswith(INSTANCE + ","))
        keyboard.click(item.middle)
        window.the("field", "Public IPv4").wait_for_text(ADDRESS)
        window.the("label", lambda name: name.startswith("Updated"))
        window.the("button", lambda name: name == "Try again")
        check_equal("password", window.the("field", "Password").text, NOT_GIVEN)
        check("no password to copy", not window.the("button", "Copy Password").has("enabled"))

    def copied_address_stays(self):
        self._program.window().the("button", "Copy Public IPv4").press()
        wait_until("the address is on the clipboard", lambda: selections.text() == ADDRESS)
        with selections.Manager():
            keyboard.press("ctrl+q")
            check_equal("exit status", self._program.wait_for_exit(), 0)
            check_equal("clipboard", selections.text(), ADDRESS)

    def end_by_signal_while_others_copied(self):
        with selections.Holder("copied elsewhere"):
            self._program.interrupt(signal.SIGTERM)
            check_equal("exit status", self._program.wait_for_exit(), 0)
            check_equal("clipboard", selections.text(), "copied elsewhere")

    def remove_account(self):
        self._program.choose("Account Research", "Remove “Research”…")
        question = self._program.root().the("dialog", "Remove account")
        question.the("button", "Remove").press()
        self._program.window().the("button", "Add an account…")
        check_equal("entries in the keychain", keyring.items(), [])
        keyboard.press("ctrl+q")
        check_equal("exit status", self._program.wait_for_exit(), 0)
        cache = os.path.join(os.environ["XDG_CACHE_HOME"], "latchkey")
        check_equal("files last seen", [name for name in os.listdir(cache) if "json" in name], [])


if __name__ == "__main__":
    sys.exit(Report("main_job").run(lambda report: MainJob(report, *sys.argv[1:3]).run()))
