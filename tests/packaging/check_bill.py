#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bill of materials says what is in its package, and refers to nothing that it does not have:

    check_bill.py PACKAGE BILL [FOLDER PART...]

FOLDER has what is in a package that cannot be looked into here; each PART must be listed.
"""
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

package, bill = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())
findings = []


def expect(what, is_true):
    if not is_true:
        findings.append(what)


for key, wanted in (("spdxVersion", "SPDX-2.3"), ("dataLicense", "CC0-1.0"),
                    ("SPDXID", "SPDXRef-DOCUMENT"), ("name", package.name)):
    expect(f"{key} is {bill.get(key)}", bill.get(key) == wanted)
expect("the time is in UTC", re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
                                          bill["creationInfo"]["created"]))

identifiers = [bill["SPDXID"]] + [each["SPDXID"] for each in bill["packages"] + bill["files"]]
expect("identifiers are unique", len(identifiers) == len(set(identifiers)))
expect("identifiers are well-formed",
       all(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", each) for each in identifiers))
for relation in bill["relationships"]:
    for end in ("spdxElementId", "relatedSpdxElement"):
        expect(f"{relation[end]} is there", relation[end] in identifiers)

main = bill["packages"][0]
digest = hashlib.sha256(package.read_bytes()).hexdigest()
expect("the package's sum is right", main["checksums"][0]["checksumValue"] == digest)
names = {each["name"] for each in bill["packages"]}
told = sys.argv[4:] or [r"libqt6widgets6", r"libqt6keychain1"]
for wanted in (*told, r"tl-expected", r"rapidjson", r"lucide"):
    expect(f"{wanted} is listed", any(re.match(wanted, name) for name in names))
expect("every part has a version", all("versionInfo" in each or each["name"] == "lucide"
                                       for each in bill["packages"]))

with tempfile.TemporaryDirectory() as folder:
    if len(sys.argv) > 3:
        folder = sys.argv[3]
    elif package.suffix == ".deb":
        subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
    elif package.suffix == ".rpm":
        content = subprocess.run(["rpm2cpio", package], check=True, capture_output=True).stdout
        subprocess.run(["cpio", "-idm", "--quiet"], cwd=folder, input=content, check=True)
    else:
        subprocess.run([package.resolve(), "--appimage-extract"], cwd=folder, check=True)
        folder += "/squashfs-root"
    found = {"./" + str(path.relative_to(folder)): path for path in Path(folder).rglob("*")
             if path.is_file() and not path.is_symlink()}
    listed = {each["fileName"]: each for each in bill["files"]}
    expect(f"files differ: {sorted(found.keys() ^ listed.keys())}", found.keys() == listed.keys())
    for name in found.keys() & listed.keys():
        sums = {each["algorithm"]: each["checksumValue"] for each in listed[name]["checksums"]}
        data = found[name].read_bytes()
        expect(f"sums of {name}", sums == {"SHA1": hashlib.sha1(data).hexdigest(),
                                           "SHA256": hashlib.sha256(data).hexdigest()})

print("\n".join(findings) or f"{len(listed)} files, {len(names)} packages")
sys.exit(bool(findings))
