#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the installed program in a real GNOME desktop and starts it from there."""
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gi.repository import Gio, GLib

from desk import APP_ID, PICTURES, check, finish, noise, wait_for

SHOWS = """(() => {
  let found = false;
  const look = actor => {
    found ||= actor.mapped && actor.text === 'Mandate';
    actor.get_children().forEach(look);
  };
  look(Main.layoutManager.overviewGroup);
  return found;
})()"""
APP = f"imports.gi.Shell.AppSystem.get_default().lookup_app('{APP_ID}.desktop')"


class Shell:
    def __init__(self, bus):
        self.bus = bus

    def eval(self, script):
        """What a script says inside the shell, or None if it cannot."""
        try:
            done, text = self.bus.call_sync("org.gnome.Shell", "/org/gnome/Shell", "org.gnome.Shell", "Eval",
                                            GLib.Variant("(s)", (script,)), None, 0, 5000, None).unpack()
        except GLib.Error:
            return None
        return json.loads(text) if done and text else None

    def picture(self, name):
        # What the shell has to say of the session is not of the program.
        self.eval("Main.messageTray.getSources().forEach(source => source.destroy()); 1")
        time.sleep(1)
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / name
        self.bus.call_sync("org.gnome.Shell.Screenshot", "/org/gnome/Shell/Screenshot", "org.gnome.Shell.Screenshot",
                           "Screenshot", GLib.Variant("(bbs)", (False, False, str(path))), None, 0, 20000, None)
        return path


def main(bus):
    shell = Shell(bus)
    if not check("a GNOME desktop comes up",
                 [] if wait_for(lambda: shell.eval("1 + 1") == 2, 60) else ["no answer within 60 s"]):
        return
    subprocess.run(["dbus-update-activation-environment", "WAYLAND_DISPLAY=wayland-0", "XDG_RUNTIME_DIR",
                    "GSK_RENDERER=cairo", "LIBGL_ALWAYS_SOFTWARE=1"], check=True)
    wait_for(lambda: shell.eval("Main.layoutManager._startingUp === false"), 30)

    check("the program is installed", [] if shell.eval(f"{APP} !== null") else ["the shell does not know it"])
    check("its icon is found", [] if shell.eval(
        f"new imports.gi.St.IconTheme().has_icon({APP}.get_icon().to_string())") else ["the theme does not hold it"])
    found = shell.eval("imports.gi.Shell.AppSystem.search('peacekeep')") or []
    check("one of its keywords finds it", [] if f"{APP_ID}.desktop" in sum(found, []) else [f"found: {found}"])
    shell.eval("Main.overview.show(); Main.overview.searchEntry.set_text('mandate'); 1")
    check("searching in the overview shows it", [] if wait_for(lambda: shell.eval(SHOWS), 20) else ["no result shows"])
    shell.picture("gnome-search.png")

    shell.eval(f"Main.overview.hide(); {APP}.activate(); 1")
    check("started from there, its window appears",
          [] if wait_for(lambda: shell.eval(f"{APP}.get_windows().length") == 1, 30) else ["no window within 30 s"])
    running = "imports.gi.Shell.AppSystem.get_default().get_running().map(a => a.get_id())"
    check("the desktop knows the window for the program's",
          [] if wait_for(lambda: shell.eval(running) == [f"{APP_ID}.desktop"], 10) else [f"running: {shell.eval(running)}"])
    time.sleep(2)
    path = shell.picture("gnome-shell.png")
    check("there is a picture of it", [] if path.exists() and path.stat().st_size > 20000 else [f"{path} is empty"])
    shell.eval(f"{APP}.activate(); 1")
    time.sleep(1)
    check("started again, it comes forward and opens no second window",
          [] if shell.eval(f"{APP}.get_windows().length") == 1 else ["it has another window"])


# The shell asks the system bus for much; here it is the same bus.
os.environ.update(DBUS_SYSTEM_BUS_ADDRESS=os.environ["DBUS_SESSION_BUS_ADDRESS"], XDG_SESSION_TYPE="wayland",
                  XDG_CURRENT_DESKTOP="GNOME", LIBGL_ALWAYS_SOFTWARE="1")
for variable in "GSK_RENDERER", "GSETTINGS_BACKEND":
    os.environ.pop(variable, None)
with tempfile.NamedTemporaryFile(suffix=".log") as output:
    desktop = subprocess.Popen(["gnome-shell", "--headless", "--virtual-monitor", "1400x900", "--unsafe-mode", "--no-x11"],
                               stdout=output, stderr=output)
    try:
        main(Gio.bus_get_sync(Gio.BusType.SESSION, None))
        # Started by the bus, the program writes to the bus's log.
        bus_log = Path(os.environ["BUS_LOG"])
        mine = [line for line in noise(bus_log)[0] if "(mandate:" in line] if bus_log.exists() else []
        check("the program does not warn of anything", mine)
    finally:
        desktop.terminate()
        try:
            desktop.wait(10)
        except subprocess.TimeoutExpired:
            desktop.kill()
    if finish():
        sys.stderr.write("\n".join(Path(output.name).read_text(errors="replace").splitlines()[-15:]) + "\n")
        sys.exit(1)
