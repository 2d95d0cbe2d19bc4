#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the program with the keyboard alone.

Tab goes through each page, and every control that shows must have had its turn;
then whole tasks are done as a person would do them.
"""
import re
import sys
import tempfile
import time
from pathlib import Path
import os

from desk import check, finish, noise, wait_for
from screen_reader import Atspi, GLib, application, press, rest, start, stop, walk

PAGES = {"overview": "alt+Home", "article": "ctrl+1", "timeline": "ctrl+2", "sources": "ctrl+3"}
CONTROLS = {"button", "push button", "toggle button", "slider", "text", "entry", "search box", "link"}
# The window's own buttons are the window manager's affair.
FRAME = {"Minimize", "Maximize", "Restore", "Close"}
focused = []


def listen(event):
    try:
        if event.detail1:
            focused.append((event.source.get_role_name(), event.source.get_name() or ""))
    except GLib.Error:
        pass


def spin(seconds):
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        time.sleep(0.005)


def showing(root):
    seen = []
    walk(root, [], seen)
    for node, role, name, _path in seen:
        try:
            states = node.get_state_set()
            if states.contains(Atspi.StateType.SHOWING):
                yield role, name, states
        except GLib.Error:
            continue


def controls(root):
    return {(role, name) for role, name, states in showing(root)
            if role in CONTROLS and name not in FRAME and states.contains(Atspi.StateType.FOCUSABLE)
            and states.contains(Atspi.StateType.SENSITIVE)}


def tab_around():
    """Presses Tab until it comes by the main menu a second time; the number of presses in a round."""
    passes = []
    for presses in range(1, 400):
        before = len(focused)
        press(["Tab"])
        spin(0.06)
        if any(name == "Main Menu" for _role, name in focused[before:]):
            passes.append(presses)
            if len(passes) == 2:
                return passes[1] - passes[0]
    return 0


def n_links(*files):
    folder = Path(os.environ["MANDATE_SOURCE"], "data", "minusma")
    return sum(len(re.findall("<ref ", (folder / name).read_text(encoding="utf-8"))) for name in files)


def names(root):
    return [name for _role, name, _states in showing(root)]


def rounds(root):
    for page, key in PAGES.items():
        press([key])
        rest()
        spin(0.3)
        focused.clear()
        presses = tab_around()
        check(f"{page}: Tab goes all the way round", [] if presses else ["it never came back to the menu"])
        reached = set(focused)
        # The strip of mandates is one stop, within which arrows go on (tests/ui/test-terms.c).
        terms = {(role, name) for role, name in controls(root) if name.startswith("Mandate of ")}
        check(f"{page}: Tab reaches the strip of mandates", [] if not terms or terms & reached else ["it does not"])
        check(f"{page}: Tab reaches every control",
              [f"not reached: {role} “{name}”" for role, name in sorted(controls(root) - terms - reached)])
        if page == "article":
            stops = len(reached - {("paragraph", "")})
            links = n_links("article.xml")
            check("article: Tab stops at every link", [] if presses >= stops + links else
                  [f"{presses} stops for {stops} controls and {links} links"])


def tasks(root):
    press(["ctrl+f", *"moura"])
    rest()
    press(["Return"])
    rest()
    check("a search ends at what was looked for", [] if any("Moura" in name for name in names(root)) else ["no card of it"])
    press(["Escape", "Escape", "ctrl+2"])
    rest()
    focused.clear()
    for _ in range(12):
        if focused and focused[-1][0] == "slider":
            break
        press(["F6"])
        spin(0.3)
    check("F6 leads to the timeline", [] if focused and focused[-1][0] == "slider" else [f"it leads to {focused[-3:]}"])
    press(["Home"])
    rest()
    check("Home chooses the first event",
          [] if any("Ménaka" in name for name in names(root)) else ["its card does not show"])
    press(["End", "Left"])
    rest()
    check("Left goes on from there",
          [] if any("Azawad Liberation Front" in name for name in names(root)) else ["the card is another"])
    press(["ctrl+1"])
    rest()
    press(["alt+Left"])
    rest()
    check("Alt+Left goes back", [] if "See the Whole Record" in names(root) else ["the timeline does not show"])
    press(["ctrl+question"])
    rest()
    check("the keys are listed", [] if any("Keyboard Shortcuts" == name for name in names(root)) else ["no dialog"])
    press(["Escape"])
    rest()
    press(["ctrl+q"])
    check("Ctrl+Q quits", [] if wait_for(lambda: program.poll() is not None, 10) else ["the program is still there"])


with tempfile.NamedTemporaryFile(suffix=".log") as output:
    program = start(output)
    try:
        tree = wait_for(application, 60)
        if check("the program comes up", [] if tree else ["nothing within 60 s"]):
            listener = Atspi.EventListener.new(listen)
            listener.register("object:state-changed:focused")
            rounds(tree)
            tasks(tree)
            check("no warning", noise(output.name)[0])
    finally:
        if program.poll() is None:
            stop()
sys.exit(finish())
