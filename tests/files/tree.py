#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Habits of the house that can be read off the files."""
import re

from tap import APP_ID, SOURCE, check, finish, run, short, sources

# The id is said once, in the top meson.build. A Flatpak manifest cannot derive
# it, and README gives its path.
MAY_SAY_ID = {"meson.build", f"flatpak/{APP_ID}.yml", "README.md"}
SPDX = (".c", ".h", ".blp", ".css", ".py", ".sh", ".svg", ".its", ".loc", ".rng", ".yml", ".xml", ".xml.in",
        ".desktop.in", ".service.in")
# Hosts of package registries, and paths that mean something on one machine only.
FOREIGN = re.compile(r"deb\.debian\.org|security\.debian|pypi\.org|registry\.npmjs|proxy\.golang|static\.crates"
                     r"|(?<![\w.])/(?:work|root|home)/\w")
TEXT = (".c", ".h", ".blp", ".css", ".py", ".sh", ".svg", ".its", ".loc", ".rng", ".yml", ".xml", ".in", ".build",
        ".options", ".md", ".po", ".supp", ".js", "dev", "run", "POTFILES", "LINGUAS", "quiet-dbus-daemon")


def text(path):
    return path.read_text(encoding="utf-8")


def id_problems():
    said = re.compile(re.sub(r"\\\.|\.", "[./]", APP_ID))
    for path in sources(*TEXT):
        if str(short(path)) not in MAY_SAY_ID and said.search(text(path)):
            yield f"{short(path)} says the application's id, which derives from meson.build"


def spdx_problems():
    for path in sources(*SPDX):
        if "SPDX-License-Identifier:" not in "\n".join(text(path).splitlines()[:6]):
            yield f"{short(path)} does not say its licence"
    for name in "dev", ".ci/run":
        if "SPDX-License-Identifier:" not in text(SOURCE / name)[:300]:
            yield f"{name} does not say its licence"


def size_problems():
    for path in sources(".c"):
        lines = text(path).count("\n")
        if lines > 800:
            yield f"{short(path)} has {lines} lines, and 800 is the limit"
    lines = text(SOURCE / "dev").count("\n")
    if lines > 400:
        yield f"dev has {lines} lines, and 400 is the limit"


def command_problems():
    told = run("sh", SOURCE / "dev", "help").stdout
    known = set(re.findall(r"^  ([a-z]+)\b", told, re.M))
    for path in SOURCE / "README.md", SOURCE / "HACKING.md", SOURCE / ".ci" / "run":
        if not path.exists():
            yield f"there is no {short(path)}"
            continue
        for command in re.findall(r"\./dev ([a-z]+)", text(path)):
            if command not in known:
                yield f"{short(path)} tells of ./dev {command}, which ./dev help does not know"


def foreign_problems():
    for path in sources(*TEXT):
        if path.name == "tree.py":
            continue
        for number, line in enumerate(text(path).splitlines(), 1):
            found = FOREIGN.search(line)
            if found:
                yield f"{short(path)}:{number}: {found.group()}"


def floor_problems():
    for path in sources(".c", ".h"):
        if re.search(r"#\s*include\s*<(gtk|adwaita|gdk|gsk)", text(path)) and \
                str(short(path)).startswith(("app/time", "app/model")):
            yield f"{short(path)} reaches for the floor above"


def main():
    check("the application's id is said once", id_problems())
    check("every source says its licence", spdx_problems())
    check("no file is too long", size_problems())
    check("every command that is told of exists", command_problems())
    check("nothing names a registry or a path of one machine", foreign_problems())
    check("the lower floors know no widget", floor_problems())
    check("the licence is there", [] if (SOURCE / "LICENSE").exists() else ["there is no LICENSE"])
    finish()


main()
