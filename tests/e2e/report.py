# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One line for each step; for a failure all that helps to understand it, in the working folder."""

import contextlib
import os
import shutil
import subprocess
import time
import traceback


class Report:
    def __init__(self, name):
        self._name = name
        self._programs = []
        self._processes = []

    def watch(self, program):
        """A program to be described in a failure and killed at the end."""
        self._programs.append(program)
        return self.clean_up(program)

    def clean_up(self, process):
        """Something else to be killed at the end."""
        self._processes.append(process)
        return process

    @contextlib.contextmanager
    def step(self, sentence):
        start = time.monotonic()
        try:
            yield
        except BaseException as error:
            print(f"FAILED {sentence}: {error}", flush=True)
            raise
        print(f"ok {time.monotonic() - start:6.2f} s  {sentence}", flush=True)

    def run(self, test):
        """The exit status for what `test` does."""
        start = time.monotonic()
        try:
            test(self)
        except Exception:  # whatever it is, it is described and fails the test
            traceback.print_exc()
            self._describe()
            return 1
        finally:
            for process in self._processes:
                process.kill()
        print(f"{self._name} passed in {time.monotonic() - start:.1f} s")
        return 0

    def _describe(self):
        self.take_picture(f"{self._name}.png")
        for program in self._programs:
            log = f"{self._name}-{os.path.basename(program.log)}.log"
            shutil.copy(program.log, log)
            print(f"log: {os.path.abspath(log)}")
            if program.is_running():
                with contextlib.suppress(Exception):  # of a program that hangs
                    print("\n".join(program.root().dump()))
            elif program.process.returncode != 0:
                with open(log, encoding="utf-8", errors="replace") as file:
                    lines = [line for line in file if not line.startswith("qt.")]
                print(f"exit status {program.process.returncode}", *lines[-100:], sep="\n")

    @staticmethod
    def take_picture(path):
        """Of the whole screen."""
        for command in (["import", "-window", "root"], ["scrot", "--overwrite"]):
            if not shutil.which(command[0]):
                continue
            if subprocess.run([*command, path], check=False).returncode == 0:
                print(f"picture: {os.path.abspath(path)}")
                return
