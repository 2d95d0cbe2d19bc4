#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that a person reads escapes the translators, and what ships is complete."""
import collections
import os
import re
import tempfile
from pathlib import Path

from catalogue import TAG, WHOLE, catalogues, extract, languages, listed, read
from tap import SOURCE, check, complaints, finish, run, short, sources

CALL = re.compile(r'\b(_|N_|C_|NC_|Q_|ngettext|g_dngettext|g_dgettext|g_dpgettext2?)\s*\(\s*"')
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)


def translatable():
    for path in sources(".c", ".blp"):
        folder = short(path).parts[0]
        if folder in ("app", "ui") and CALL.search(COMMENT.sub("", path.read_text(encoding="utf-8"))):
            yield str(short(path))
    for path in sorted((SOURCE / "data").glob("*.in")):
        if path.name.endswith((".desktop.in", ".metainfo.xml.in")):
            yield str(short(path))


def record_files():
    for path in sorted((SOURCE / "data" / "minusma").glob("*.xml")):
        done = run("xgettext", "--from-code=UTF-8", "-o", "-", path,
                   env=dict(os.environ, GETTEXTDATADIRS=str(SOURCE / "data")))
        if "msgid" in done.stdout.split("\n\n", 1)[-1] or done.returncode != 0:
            yield str(short(path))


def potfiles_problems(folder, wanted):
    names = listed(folder / "POTFILES")
    if names is None:
        yield f"there is no {short(folder / 'POTFILES')}"
        return
    for name in sorted(set(wanted) - set(names)):
        yield f"{name} has strings, yet is not listed"
    for name in names:
        if not (SOURCE / name).exists():
            yield f"{name} is listed, yet does not exist"
    if names != sorted(set(names)):
        yield "the list is not sorted, or names a file twice"


def linguas_problems(domain):
    """LINGUAS, the files and the table of README name the same languages."""
    folder = SOURCE / "po" / domain
    names = listed(folder / "LINGUAS")
    if names is None:
        yield f"there is no {short(folder / 'LINGUAS')}"
        return
    there = {path.stem for path in folder.glob("*.po")}
    for language in sorted(there ^ set(names)):
        yield f"{language} is in " + ("LINGUAS without a .po file" if language in names else "no LINGUAS")
    if names != sorted(names):
        yield "LINGUAS is not sorted"
    if "fr" not in names:
        yield "French does not ship"
    if set(names) != {language for language, _what in claims()}:
        yield f"README.md names {[language for language, _what in claims()]}, LINGUAS {names}"


def claims():
    """What README says of each language: its code and how much of the record it has."""
    return re.findall(r"^\| `(\w+)` \|[^|]*\|[^|]*\| ([^|]*) \|$", (SOURCE / "README.md").read_text(encoding="utf-8"), re.M)


def readme_problems():
    for language, what in claims():
        if (what == "whole") != (language in WHOLE):
            yield f"{language}: the record is not {what}"


def program_languages():
    """Those that the dialog offers have a name of their own there."""
    text = (SOURCE / "app" / "model" / "mandate-language.c").read_text(encoding="utf-8")
    build = (SOURCE / "po" / "meson.build").read_text(encoding="utf-8")
    for language in languages("program"):
        locale = re.search(rf'{{ "{language}", "(\w+)\.UTF-8"', text)
        if locale is None:
            yield f"mandate-language.c does not know {language}"
        elif f"'{locale[1]}'" not in build:
            yield f"po/meson.build does not make {locale[1]}"


def merge(po, pot, out):
    """A .po file with the strings of a fresh POT: it knows nothing of those added after it."""
    return complaints("msgmerge", "--quiet", "--no-fuzzy-matching", "-o", out, po, pot)


def completeness(messages):
    missing = [message for message in messages if not message.translated]
    if missing:
        yield f"{len(missing)} untranslated or fuzzy"
    for message in missing[:10]:
        yield f"{message.places[:1]} {message.id}"


def markup(messages):
    """The record's tags are those of the English, in what order the grammar likes."""
    for message in messages:
        for text in message.texts if message.translated else []:
            if collections.Counter(TAG.findall(text)) != collections.Counter(TAG.findall(message.english)):
                yield f"{message.id}: {text}"


def accelerators(po):
    """In the menus and dialogs of one file no two entries have the same letter."""
    words = {(message.context or "", message.english): message.texts[0] for message in read(po) if message.translated}
    for path in sorted((SOURCE / "ui").rglob("*.blp")):
        for part in re.split(r"^(?=menu |template )", path.read_text(encoding="utf-8"), flags=re.M):
            letters = collections.defaultdict(list)
            for context, english in re.findall(r'\b(?:_|C_)\((?:"([^"]*)", )?"([^"]*_\w[^"]*)"\)', part):
                text = words.get((context, english), english)
                letter = re.search(r"_(\w)", text)
                letters[letter[1].lower() if letter else None].append(text)
            for letter, texts in letters.items():
                if letter is None:
                    yield f"{short(path)}: {texts} have none"
                elif len(texts) > 1:
                    yield f"{short(path)}: {texts} have the same"


def table(counts):
    """How much of each file is translated, for people to read."""
    names = sorted({name for count in counts.values() for name in count})
    print("# translated, of all:  " + "  ".join(f"{language:>11}" for language in counts))
    for name in [*names, None]:
        cells = []
        for count in counts.values():
            pairs = [pair for place, pair in count.items() if name in (None, place)]
            cells.append("{:>5}/{:<5}".format(*(sum(column) for column in zip(*pairs, strict=True))))
        print(f"# {name or 'all':<40} " + "  ".join(cells))


def count(messages):
    """By file: how many messages are translated, of how many."""
    counts = collections.defaultdict(lambda: (0, 0))
    for message in messages:
        done, total = counts[message.places[0]]
        counts[message.places[0]] = (done + message.translated, total + 1)
    return counts


def one(language, po, pot, first, scratch, msgfmt):
    """One .po file against fresh POTs; its messages, merged with them."""
    name = short(po)
    merged = Path(scratch, f"{language}.po")
    check(f"{name} merges with the strings of today", merge(po, pot, merged))
    messages = read(merged)
    check(f"{name} is sound, its formats those of the English", complaints("msgfmt", "-c", *msgfmt, "-o", os.devnull, merged))
    check(f"{name} is not fuzzy", [message.id for message in read(po) if message.fuzzy])
    wanted = messages
    if first is not None and language not in WHOLE:
        keys = {message.id for message in read(first)}
        wanted = [message for message in messages if message.id in keys]
    check(f"{name} is complete" if wanted is messages else f"{name} has the first part", completeness(wanted))
    check(f"{name} has the tags of the English", markup(messages) if first is not None else [])
    check(f"{name}: no two accelerators are the same", accelerators(po) if first is None else [])
    return messages


def domain_checks(domain, wanted, msgfmt):
    folder = SOURCE / "po" / domain
    check(f"{domain}: every file with strings is listed", potfiles_problems(folder, wanted))
    check(f"{domain}: the languages are the same everywhere", linguas_problems(domain))
    counts = {}
    with tempfile.TemporaryDirectory() as scratch:
        pot, first = Path(scratch, "fresh.pot"), None
        check(f"{domain}: the strings can be extracted", extract(domain, pot))
        if domain == "record":
            first = Path(scratch, "first.pot")
            check(f"{domain}: so can those of the first part", extract(domain, first, True))
            check(f"{domain}: the first part is a part of it", {m.id for m in read(first)} - {m.id for m in read(pot)})
        for language, po in catalogues():
            if po.parent == folder:
                counts[language] = count(one(language, po, pot, first, scratch, msgfmt))
    table(counts)


def main():
    domain_checks("program", translatable(), ["--check-accelerators=_"])
    domain_checks("record", record_files(), [])
    check("README says how much of the record each language has", readme_problems())
    check("the program knows its languages by name", program_languages())
    finish()


main()
