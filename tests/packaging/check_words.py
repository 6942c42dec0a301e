#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about the program from outside it agrees with the program.

    check_words.py PROGRAM PROJECT VERSION

The options of --help are those of the manual page in each language and of the completions of each
shell; desktop entry, metainfo and change log speak of the same languages, name and version.
"""
import configparser
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ID = "io.github.latchkey.Latchkey"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

program, project, version = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
packaging = project / "packaging"
languages = {path.stem.removeprefix("latchkey_")
             for path in (project / "translations").glob("latchkey_*.ts")} - {"en"}
findings = []


def expect(what, found, wanted):
    if found != wanted:
        findings.append(f"{what}: {found!r} instead of {wanted!r}")


def said(*arguments, **environment):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True,
                          env=os.environ | environment).stdout


def long_options(text):
    return set(re.findall(r"(?<![\w-])--([a-z]+)", text))


help_text = said("--help", LC_ALL="C.UTF-8", LANGUAGE="en")
options = long_options(help_text)
expect("--version", said("--version").strip(), f"latchkey {version}")

# In every language: --help, and the manual page.
for language in sorted(languages):
    local = said("--help", LC_ALL="C.UTF-8", LANGUAGE=language)
    expect(f"--help in {language}", long_options(local), options)
    if local == help_text:
        findings.append(f"--help in {language} is in English")
english = (packaging / "man/latchkey.1").read_text()
expect("languages of the manual",
       {path.parent.name for path in (packaging / "man").glob("*/latchkey.1")}, languages)


def plain(page):
    """A manual page without the escapes of roff that stand in options and paths."""
    return page.replace("\\-", "-")


def shape(page):
    """What no translation may leave out: sections, paragraphs and tagged options."""
    lines = plain(page).splitlines()
    return [line.split()[0] for line in lines if re.match(r"\.(TH|SH|TP|P|br)\b", line)]


def paths(page):
    return set(re.findall(r"\$XDG_\w+|~/\.\w+", plain(page)))


for path in [packaging / "man/latchkey.1", *sorted((packaging / "man").glob("*/latchkey.1"))]:
    page = path.read_text()
    name = path.relative_to(packaging)
    expect(f"options in {name}", long_options(plain(page)), options)
    expect(f"shape of {name}", shape(page), shape(english))
    expect(f"paths in {name}", paths(page), paths(english))
    expect(f"version in {name}", re.findall(r'"Latchkey ([\d.]+)"', page), [version])
    if "latchkey://instance/" not in page:
        findings.append(f"{name} does not tell of links")

# Completions of each shell.
for name, pattern in (("latchkey.bash", r"--([a-z]+)(?=[ \"])"), ("_latchkey", r"--([a-z]+)"),
                      ("latchkey.fish", r"-l ([a-z]+)")):
    text = (packaging / "completions" / name).read_text()
    expect(f"options in {name}", set(re.findall(pattern, text)), options)

# The desktop entry.
entry = configparser.ConfigParser(interpolation=None)
entry.optionxform = str
entry.read(packaging / f"{ID}.desktop", encoding="utf-8")
main = entry["Desktop Entry"]
for key in ("GenericName", "Comment", "Keywords"):
    expect(f"languages of {key}", {k[len(key) + 1:-1] for k in main if k.startswith(f"{key}[")},
           languages)
    if any(not main[k].endswith(";") for k in main if k.startswith("Keywords")):
        findings.append("Keywords do not end with a semicolon")
for action in filter(None, main["Actions"].split(";")):
    group = entry[f"Desktop Action {action}"]
    expect(f"languages of the action {action}",
           {k[5:-1] for k in group if k.startswith("Name[")}, languages)
    expect(f"options of the action {action}", long_options(group["Exec"]) - options, set())
expect("icon", main["Icon"], ID)

# The metainfo.
component = ElementTree.parse(packaging / f"{ID}.metainfo.xml").getroot()
expect("id", component.findtext("id"), ID)
expect("launchable", component.findtext("launchable"), f"{ID}.desktop")
expect("newest release", component.find("releases/release").get("version"), version)
expect("languages", {each.text for each in component.iter("lang")} - {"en"}, languages)
# What a release brought is in English.
for parent in (each for part in component if part.tag != "releases" for each in (component, *part.iter())):
    for tag in ("summary", "p", "li", "caption"):
        each = [child.get(LANG, "en") for child in parent if child.tag == tag]
        for language in languages if each else ():
            expect(f"{tag} in {language}", each.count(language), each.count("en"))

# The change logs.
released = re.findall(r"^## \[?([\d.]+)\]?", (project / "CHANGELOG.md").read_text(), re.M)
expect("CHANGELOG.md", released[:1] or [version], [version])
expect("packaging/changelog",
       re.match(r"latchkey \(([\d.]+)-", (packaging / "changelog").read_text()).group(1), version)

print("\n".join(findings) or f"{len(options)} options, {len(languages) + 1} languages")
sys.exit(bool(findings))
