#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that a person reads escapes the translators, and what ships is complete."""
import os
import re
import tempfile
from pathlib import Path

from tap import SOURCE, check, complaints, finish, run, short, sources

KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dcgettext:2", "g_dngettext:2,3", "g_dpgettext2:2c,3", "g_dpgettext:2"]
CALL = re.compile(r'\b(_|N_|C_|NC_|Q_|ngettext|g_dngettext|g_dgettext|g_dpgettext2?)\s*\(\s*"')
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)


def listed(path):
    """The lines of POTFILES or LINGUAS, less comments."""
    if not path.exists():
        return None
    lines = (line.split("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [word for line in lines for word in line.split()]


def extract(domain_folder, out):
    """A fresh POT, as meson makes it; what xgettext has to say is returned."""
    done = run("xgettext", "--from-code=UTF-8", "--add-comments", "-o", out, f"--directory={SOURCE}",
               *[f"--keyword={k}" for k in KEYWORDS], f"--files-from={domain_folder / 'POTFILES'}",
               env=dict(os.environ, GETTEXTDATADIRS=str(SOURCE / "data")))
    return [] if done.returncode == 0 else [done.stderr]


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


def linguas_problems(folder):
    languages = listed(folder / "LINGUAS")
    if languages is None:
        yield f"there is no {short(folder / 'LINGUAS')}"
        return
    there = {path.stem for path in folder.glob("*.po")}
    for language in sorted(there ^ set(languages)):
        yield f"{language} is in " + ("LINGUAS without a .po file" if language in languages else "no LINGUAS")
    if "fr" not in languages:
        yield "French does not ship"


def statistics(path):
    """Of a .po file: how many messages are translated, fuzzy, untranslated."""
    done = run("msgfmt", "--statistics", "-o", os.devnull, path, env=dict(os.environ, LC_ALL="C"))
    return {kind: int(number) for number, kind in re.findall(r"(\d+) (translated|fuzzy|untranslated)", done.stderr)}


def completeness(po, pot, complete):
    """Against a fresh POT: a .po knows nothing of strings added after it."""
    with tempfile.NamedTemporaryFile(suffix=".po") as merged:
        problems = complaints("msgmerge", "--quiet", "--no-fuzzy-matching", "-o", merged.name, po, pot)
        if problems:
            return problems
        numbers = statistics(merged.name)
        fuzzy = statistics(po).get("fuzzy", 0)
        if fuzzy:
            problems.append(f"{fuzzy} fuzzy")
        if complete and numbers.get("untranslated"):
            lacking = run("msgattrib", "--untranslated", "--no-wrap", merged.name).stdout
            problems.append(f"{numbers['untranslated']} untranslated")
            problems += re.findall(r'^msgid "(?:.+)"$', lacking, re.M)[:10]
        return problems


def domain(name, wanted, complete, msgfmt):
    folder = SOURCE / "po" / name
    check(f"{name}: every file with strings is listed", potfiles_problems(folder, wanted))
    check(f"{name}: the languages listed are those that are there", linguas_problems(folder))
    with tempfile.TemporaryDirectory() as scratch:
        pot = Path(scratch, "fresh.pot")
        check(f"{name}: the strings can be extracted", extract(folder, pot))
        for po in sorted(folder.glob("*.po")):
            check(f"{short(po)} is sound", complaints("msgfmt", "-c", *msgfmt, "-o", os.devnull, po))
            check(f"{short(po)} is complete" if complete else f"{short(po)} is not fuzzy",
                  completeness(po, pot, complete) if pot.exists() else ["there is nothing to compare it with"])


def main():
    domain("program", translatable(), True, ["--check-accelerators=_"])
    domain("record", record_files(), True, [])
    finish()


main()
