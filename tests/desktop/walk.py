#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through every page as a screen reader would, in a wide and a tiny window.

Nothing that can be used or pointed at may be without a name, and the program
must not warn of anything meanwhile.
"""
import subprocess
import sys
import tempfile
import time

from desk import check, finish, noise, wait_for
from screen_reader import Atspi, GLib, application, press, rest, start, stop, walk, windows

# The keys that open each page; they are in the shortcuts dialog, too.
PAGES = {"overview": ["alt+Home"], "article": ["ctrl+1"], "timeline": ["ctrl+2"], "sources": ["ctrl+3"]}
# What else there is to see, by the keys that show it and those that put it away.
SIGHTS = {
    "results of a search": (["ctrl+f", "g", "a", "o"], ["Escape", "Escape"]),
    "no result": (["ctrl+f", "z", "z", "z", "z"], ["Escape", "Escape"]),
    "card of an event": (["ctrl+2", "ctrl+Next"], ["F9"]),
    "shortcuts": (["ctrl+question"], ["Escape"]),
    "menu": (["ctrl+f", "Escape", "F10"], ["Escape"]),
}
SIZES = [(1200, 800), (360, 294)]
NAMED = {"button", "push button", "push button menu", "toggle button", "check box", "radio button", "combo box", "slider", "spin button",
         "image", "icon", "entry", "password text", "search box", "link", "list item", "menu item", "check menu item",
         "radio menu item", "page tab", "switch", "table row", "tree item"}


def is_named(node, name):
    if name.strip():
        return True
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return any(relation.get_target(i).get_name() for i in range(relation.get_n_targets()))
    return False


def nameless(seen):
    for node, role, name, path in seen:
        try:
            if role in NAMED and node.get_state_set().contains(Atspi.StateType.SHOWING) and not is_named(node, name):
                yield "no name: " + " › ".join(path[-5:])
        except GLib.Error:
            continue


def resize(start, end):
    """As a person drags: a window does not go from wide to tiny at once."""
    found = windows()
    for step in range(1, 9):
        size = [str(a + (b - a) * step // 8) for a, b in zip(start, end)]
        for window in found:
            subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, *size], check=False)
        time.sleep(0.15)
    return found


def look(root, name, log, state):
    """One page or sight: something new to read, all of it named, no warning."""
    rest()
    seen = []
    walk(root, [], seen)
    showing = [entry for entry in seen if entry[0].get_state_set().contains(Atspi.StateType.SHOWING)]
    shown = [entry[2] for entry in showing]
    check(f"{name}: its keys show it", ["the window shows what it showed before"] if shown == state["shown"] else [])
    check(f"{name}: there is something to read", [] if len(showing) > 10 else [f"only {len(showing)} elements show"])
    check(f"{name}: everything that can be used has a name", sorted(set(nameless(seen))))
    warnings, state["read"] = noise(log, state["read"])
    check(f"{name}: no warning", warnings)
    state["shown"] = shown


def main(log):
    root = wait_for(application, 60)
    if not check("the program comes up, and a screen reader finds it", [] if root else ["nothing within 60 s"]):
        return
    state = {"read": 0, "shown": None}
    before = SIZES[0]
    for size in SIZES:
        at = f"at {size[0]}×{size[1]}"
        check(f"the window can be {at[3:]}", [] if resize(before, size) else ["it is not on the display"])
        before = size
        rest()
        # The first is gone through twice, so that each page has one before it.
        for page in [*PAGES, "overview"]:
            press(PAGES[page])
            look(root, f"{page} {at}", log, state)
        for sight, (show, put_away) in SIGHTS.items():
            press(show)
            look(root, f"{sight} {at}", log, state)
            press(put_away)
            rest()
    check("the program is still there", [] if program.poll() is None else [f"it ended with {program.poll()}"])


with tempfile.NamedTemporaryFile(suffix=".log") as output:
    program = start(output)
    try:
        main(output.name)
    finally:
        stop()
sys.exit(finish())
