#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every template compiles, builds and uses nothing deprecated."""
import os
import re
import tempfile
from pathlib import Path

from tap import SOURCE, check, complaints, finish, run, short, sources

# Gone or going in libadwaita 1.7 and GTK 4.18; the builder tool reports only
# those that it has a rule for.
DEPRECATED = re.compile(
    r"\b(Adw\.(Leaflet|Flap|Squeezer|ViewSwitcherTitle|MessageDialog|AboutWindow|PreferencesWindow)"
    r"|(?<!Adw\.)\b(?:Gtk\.)?(TreeView|IconView|ComboBox|ComboBoxText|Dialog|MessageDialog|AboutDialog|FileChooser\w*"
    r"|InfoBar|Statusbar|VolumeButton|LockButton|ColorButton|FontButton|AppChooser\w*|CellRenderer\w*"
    r"|ShortcutsWindow))\b(?=[^;]*\{)")


def builder_problems(path):
    # It exits with 0 whatever it finds: what it prints is the verdict.
    done = run("gtk4-builder-tool", "validate", "--deprecations", path,
               env=dict(os.environ, LD_PRELOAD=os.environ["MANDATE_UI_TYPES"]))
    lines = (done.stdout + done.stderr).splitlines()
    if done.returncode != 0 and not lines:
        lines = [f"gtk4-builder-tool exits with {done.returncode}"]
    return sorted({f"{path.name}: {line}" for line in lines if line.strip()})


def main():
    blueprints = list(sources(".blp"))
    check("there are templates", [] if blueprints else ["no .blp file was found"])
    with tempfile.TemporaryDirectory() as folder:
        for blueprint in blueprints:
            check(f"{short(blueprint)} compiles",
                  complaints("blueprint-compiler", "batch-compile", folder, SOURCE, blueprint))
            built = Path(folder, short(blueprint)).with_suffix(".ui")
            check(f"{short(blueprint)} builds, with nothing deprecated",
                  builder_problems(built) if built.exists() else ["it was not compiled"])
            text = blueprint.read_text(encoding="utf-8")
            check(f"{short(blueprint)} uses current widgets",
                  [f"line {text.count(chr(10), 0, m.start()) + 1}: {m.group()}" for m in DEPRECATED.finditer(text)])
        for ui in sources(".ui"):
            check(f"{short(ui)} builds", builder_problems(ui))
    finish()


main()
