# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as assistive technology sees it, and keys to press in it."""
import os
import subprocess
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desk import PROGRAM  # noqa: E402

program = None


def start(output, *within):
    """Starts the program, within another if one is given; what it says goes to the file."""
    global program
    program = subprocess.Popen([*within, PROGRAM], stdout=output, stderr=output, env=dict(os.environ, GTK_A11Y="atspi"))
    return program


def pid():
    """Of the program; what it was started within is its parent."""
    if program.args[-1] == program.args[0]:
        return program.pid
    children = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text(encoding="ascii").split()
    return int(children[0]) if children else 0


def stop():
    program.terminate()
    program.wait()


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == pid() and child.get_child_count() > 0:
            return child
    return None


def walk(node, path, seen):
    """Every element below, with the names on the way to it."""
    try:
        role = node.get_role_name()
        name = node.get_name() or ""
        path = path + [f"{role} “{name}”" if name else role]
        seen.append((node, role, name, path))
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                walk(child, path, seen)
    except GLib.Error:
        pass  # It went away meanwhile.


def windows():
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid())],
                          capture_output=True, text=True, check=False).stdout.split()


def press(keys):
    # There is no window manager to give the window the keyboard.
    subprocess.run(["xdotool", "windowfocus", "--sync", windows()[0], "key", "--clearmodifiers", *keys], check=False)


def rest():
    """Until the tree has settled; there is no signal for it."""
    time.sleep(0.8)
