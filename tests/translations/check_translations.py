#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether every translation is whole: check_translations.py LUPDATE PROJECT

What the sources say is asked of lupdate itself, so that a new text without a translation is found as
well. Says everything that is wrong, and fails then.
"""
import csv
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# As Qt's numerusform tables have it.
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "it": 2, "pt_BR": 2, "pl": 3, "uk": 3, "tr": 1, "ja": 1,
         "ko": 1, "zh_CN": 1, "ar": 6}
PLACEHOLDER = re.compile(r"%(?:L?\d+|Ln|n)")
MNEMONIC = re.compile(r"&(?!&)\S")
SENTENCE_END = (".", "。", "۔")
# A text beside a plus; "+=" gathers lines of a list.
PIECES = re.compile(r"""\btr\((?:"[^"]*"\s*)+[^)]*\)\s*\+|\+\s*(?:\w+::)?tr\(""")


def messages(path):
    """(context, source, comment) -> (kind of translation, its texts, whether it is counted)"""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"),
                   message.findtext("comment") or "")
            translation = message.find("translation")
            counted = message.get("numerus") == "yes"
            texts = ([form.text or "" for form in translation.iter("numerusform")] if counted
                     else [translation.text or ""])
            found[key] = (translation.get("type"), texts, counted)
    return found


def in_the_sources(lupdate, project):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "all_de.ts")
        subprocess.run([lupdate, "-silent", "-locations", "none", project / "src", project / "ui",
                        "-ts", path], check=True)
        return messages(path)


def problems_of_text(source, text, may_say_the_number):
    if not text.strip():
        yield "is empty"
    wanted, found = PLACEHOLDER.findall(source), PLACEHOLDER.findall(text)
    if may_say_the_number and "%Ln" not in found:
        wanted = [each for each in wanted if each != "%Ln"]
    if sorted(found) != sorted(wanted):
        yield "has other placeholders"
    if len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(source)):
        yield "has a mnemonic too few or too many"
    if text.rstrip().endswith("…") != source.rstrip().endswith("…"):
        yield "differs in its ellipsis"
    if text.endswith(SENTENCE_END) != source.endswith("."):
        yield "differs in its full stop"
    if text != text.strip() and source == source.strip():
        yield "has a blank at its edge"
    if "<" in text and "<" not in source:
        yield "brings markup"


def problems_of_language(language, translated, wanted):
    for key in wanted.keys() - translated.keys():
        yield f"{key} is missing"
    for key in translated.keys() - wanted.keys():
        yield f"{key} is in no source any more"
    for key in wanted.keys() & translated.keys():
        kind, texts, counted = translated[key]
        if kind:
            yield f"{key} is {kind}"
            continue
        if counted and len(texts) != FORMS[language]:
            yield f"{key} has {len(texts)} forms and not {FORMS[language]}"
        for place, text in enumerate(texts):
            # Arabic has words for none, one and two of a thing.
            is_a_word = language == "ar" and counted and place < 3
            for problem in problems_of_text(key[1], text, is_a_word):
                yield f"{key} {problem}: {text!r}"


def problems_of_glossary(project, languages):
    """What the glossary calls a thing, the labels call it, too."""
    with open(project / "translations" / "glossary.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    if len(rows) < 15:
        yield "the glossary is too short"
    for row in rows:
        for language, translated in languages.items():
            if language == "en":
                continue
            if not row[language]:
                yield f"the glossary has no {row['term']} in {language}"
            if not row["context"]:
                continue
            _, texts, _ = translated.get((row["context"], row["term"], ""), (None, [""], False))
            if texts[0] != row[language]:
                yield (f"{language} calls {row['term']} {texts[0]!r} in {row['context']}, "
                       f"the glossary {row[language]!r}")


def problems_of_sources(project, wanted):
    for path in sorted((project / "src").rglob("*.cpp")):
        for place in PIECES.finditer(path.read_text(encoding="utf-8")):
            yield f"{path.name} builds a text from pieces: {place.group(0)!r}"
    for context, source, _ in wanted:
        if source != source.strip() and source != " s":
            yield f"{context} has a piece of a text: {source!r}"


def main():
    lupdate, project = sys.argv[1], pathlib.Path(sys.argv[2])
    wanted = in_the_sources(lupdate, project)
    languages = {path.stem.removeprefix("latchkey_"): messages(path)
                 for path in sorted((project / "translations").glob("latchkey_*.ts"))}
    problems = [f"there is no {language}" for language in FORMS.keys() - languages.keys()]
    counted = {key: value for key, value in wanted.items() if value[2]}
    for language, translated in languages.items():
        # English is written in the sources, but for what is counted.
        whole = counted if language == "en" else wanted
        problems += [f"{language}: {problem}"
                     for problem in problems_of_language(language, translated, whole)]
    problems += problems_of_sources(project, wanted)
    problems += problems_of_glossary(project, languages)
    print("\n".join(problems) or f"{len(wanted)} texts in {len(languages)} languages")
    return 1 if problems or len(wanted) < 300 else 0


if __name__ == "__main__":
    sys.exit(main())
