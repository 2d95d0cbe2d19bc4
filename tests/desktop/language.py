#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that is chosen in the program, where the system has no locale of it.

The system's locales are hidden from the program, which leaves it C.UTF-8 and its own.
What it then prints and draws must be what it would where the system has the language:
words, months, separators of numbers and direction. A second part makes the choice as a
person does, and restarts. A third hides Mandate's own locales as well: what has no locale
is neither offered nor shown as chosen.
"""
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from desk import APP_ID, PROGRAM, check, finish, noise, wait_for
from screen_reader import Atspi, application, pid, press, rest, start, stop, walk

LOCALES = {"ar": "ar_EG", "es": "es_ES", "fr": "fr_FR", "ru": "ru_RU", "zh_CN": "zh_CN"}
HIDDEN = ["bwrap", "--die-with-parent", "--dev-bind", "/", "/", "--tmpfs", "/usr/lib/locale"]
EMPTY = ["--tmpfs", str(Path(os.environ["MANDATE_PREFIX"], "share", "mandate", "locales"))]
ENGLISH = ["--bind-try", "/usr/lib/locale/en_US.utf8", "/usr/lib/locale/en_US.utf8"]
KEYS = Path(os.environ["XDG_CONFIG_HOME"], "glib-2.0", "settings", "keyfile")
os.environ["GSETTINGS_BACKEND"] = "keyfile"


def shipped():
    lines = Path(os.environ["MANDATE_SOURCE"], "po", "program", "LINGUAS").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def choose(language):
    KEYS.parent.mkdir(parents=True, exist_ok=True)
    KEYS.write_text(f"[{APP_ID.replace('.', '/')}]\nlanguage='{language}'\n", encoding="utf-8")


def ask(arguments, locale, hidden, folder):
    """What the program prints, and what it exports."""
    done = subprocess.run([*(HIDDEN if hidden else []), PROGRAM, *arguments], text=True, capture_output=True, check=False,
                          env=dict(os.environ, LANG=locale, LC_ALL=locale), cwd=folder)
    written = [path.read_text(encoding="utf-8") for path in sorted(Path(folder).iterdir())]
    return done.stdout + "".join(written), done.stderr


def same_words(language):
    """The choice against the system that has the language; both against English."""
    for arguments in ["--help"], ["--check"], ["--export", "timeline.svg"], ["--export", "events.csv"]:
        with tempfile.TemporaryDirectory() as folder:
            choose("")
            wanted, _errors = ask(arguments, f"{LOCALES[language]}.UTF-8", False, folder)
            english, _errors = ask(arguments, "en_US.UTF-8", False, folder)
            choose(language)
            got, errors = ask(arguments, "C.UTF-8", True, folder)
        if errors:
            yield errors
        if got != wanted:
            yield f"{' '.join(arguments)}: not what it is where the system has the language"
        if got == english:
            yield f"{' '.join(arguments)}: in English"


def not_there():
    choose("tlh")
    with tempfile.TemporaryDirectory() as folder:
        got, errors = ask(["--help"], "fr_FR.UTF-8", False, folder)
    if "Utilisation" not in got:
        yield "it does not speak the system's language"
    if len(errors.splitlines()) > 3 or "“tlh”" not in errors:
        yield f"it does not say so plainly: {errors}"


def elements():
    """What shows: each element with its role and name."""
    root = application()
    seen = []
    if root is not None:
        walk(root, [], seen)
    for node, role, name, _path in seen:
        try:
            if node.get_state_set().contains(Atspi.StateType.SHOWING):
                yield node, role, name
        except GLib.Error:
            continue


def shows(role, name):
    return next((node for node, its_role, its_name in elements() if (its_role, its_name) == (role, name)), None)


def click(role, name):
    node = wait_for(lambda: shows(role, name), 10)
    if node is None:
        return [f"there is no {role} “{name}”"]
    node.do_action(0)
    return []


def pick(language):
    """Goes down the list of languages, the first of which has the focus at the start."""
    if not wait_for(lambda: shows("radio button", language), 10):
        return [f"there is no “{language}”"]
    names = [name for _node, role, name in elements() if role == "radio button"]
    rest()
    press([*["Down"] * names.index(language), "Return"])
    rest()
    return []


def owner():
    """The process that has the program's name on the bus."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    try:
        return bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                             GLib.Variant("(s)", (APP_ID,)), None, Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
    except GLib.Error:
        return None


def environment(process):
    """As the process was given it, of what languages depend on."""
    pairs = Path(f"/proc/{process}/environ").read_text(encoding="utf-8").split("\0")
    return sorted(pair for pair in pairs if pair.startswith(("LANG", "LC_", "LOCPATH=", "FC_LANG=")))


def restart():
    """English to French by the menu, on the page of sources, and back."""
    process = pid()
    given = environment(process)
    press(["ctrl+3"])
    rest()
    press(["F10"])
    check("the main menu leads to the languages", click("menu item", "Language…"))
    check("French is offered", pick("Français"))
    check("it offers to restart", click("button", "Restart Now"))
    check("it comes back in French", [] if wait_for(lambda: shows("button", "Menu principal"), 30) else ["it does not"])
    check("on the page that was open", [] if shows("label", "Sources") else ["it is another"])
    check("as the same process, which the bus knows", [] if pid() == owner() == process else [f"the bus says {owner()}"])
    press(["F10"])
    check("French has the menu item, too", click("menu item", "Langue…"))
    check("the system's language is offered", pick("Comme le système"))
    check("it offers to restart in French", click("button", "Redémarrer"))
    check("it comes back in the system's", [] if wait_for(lambda: shows("button", "Main Menu"), 30) else ["it does not"])
    got = environment(process)
    check("with the environment that it was started in", [] if got == given else [f"{got} for {given}"])


def lacking():
    """French was chosen, and there is no locale of it: the dialog shows what is so."""
    press(["F10"])
    problems = click("menu item", "Language…")
    first = wait_for(lambda: shows("radio button", "As the System"), 10)
    names = [name for _node, role, name in elements() if role == "radio button"]
    if names != ["As the System", "English"]:
        problems.append(f"it offers {names}")
    if first is None or not first.get_state_set().contains(Atspi.StateType.CHECKED):
        problems.append("the system's is not shown as the one")
    button = shows("button", "Restart Now")
    if button is None or button.get_state_set().contains(Atspi.StateType.SENSITIVE):
        problems.append("it offers to restart")
    return problems


def call(interface, method, parameters):
    path = "/" + APP_ID.replace(".", "/")
    Gio.bus_get_sync(Gio.BusType.SESSION, None).call_sync(APP_ID, path, interface, method, parameters, None,
                                                          Gio.DBusCallFlags.NONE, -1, None)


def windows_of(process):
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process)],
                          capture_output=True, text=True, check=False).stdout.split()


def by_the_bus():
    """A process that the bus started has been told to wait for orders; anew, it must not."""
    wait_for(lambda: owner() is None, 10)
    # The bus was there before the display.
    subprocess.run(["dbus-update-activation-environment", "DISPLAY", "XAUTHORITY"], check=True)
    call("org.freedesktop.Application", "Activate", GLib.Variant("(a{sv})", ({},)))
    process = owner()
    if not wait_for(lambda: windows_of(process), 30):
        return ["the bus does not start it"]
    order = "--gapplication-service"
    command = Path(f"/proc/{process}/cmdline")
    problems = [] if order in command.read_text(encoding="utf-8") else ["it was not told to wait"]
    call("org.gtk.Actions", "Activate", GLib.Variant("(sava{sv})", ("restart", [], {})))
    if not wait_for(lambda: order not in command.read_text(encoding="utf-8"), 30):
        problems.append("it does not restart")
    if not wait_for(lambda: windows_of(process) and owner() == process, 30):
        problems.append("no window comes back")
    os.kill(process, signal.SIGTERM)
    return problems


for code in shipped():
    check(f"{code}: chosen, it is what it is where the system has it", same_words(code))
check("a language that does not exist is the system's", not_there())
choose("")
# Where Mandate speaks French, gettext must not see it; it is English after that.
os.environ["LANGUAGE"] = "en"
with tempfile.NamedTemporaryFile(suffix=".log") as output:
    start(output, *HIDDEN, *ENGLISH)
    try:
        if check("the program comes up", [] if wait_for(application, 60) else ["nothing within 60 s"]):
            restart()
            check("no warning", noise(output.name)[0])
    finally:
        stop()
del os.environ["LANGUAGE"]
choose("fr")
with tempfile.NamedTemporaryFile(suffix=".log") as output:
    start(output, *HIDDEN, *ENGLISH, *EMPTY)
    try:
        if check("it comes up where the language is lacking", [] if wait_for(application, 60) else ["nothing within 60 s"]):
            check("what has no locale is not offered", lacking())
    finally:
        stop()
choose("")
check("started by the bus, it comes back too", by_the_bus())
sys.exit(finish())
