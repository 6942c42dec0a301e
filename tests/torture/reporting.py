# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of the table that ./dev torture prints; its keys are told in tests/torture/table."""

import json
import os


def report(**line):
    path = os.environ.get("LATCHKEY_TORTURE_REPORT")
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
