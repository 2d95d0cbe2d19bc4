#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desktop entry, metainfo, settings schema, D-Bus service, icons, Flatpak manifest."""
import configparser
import datetime
import re
import xml.etree.ElementTree as ElementTree

from tap import APP_ID, BUILD, SOURCE, VERSION, check, complaints, finish, run

DATA = BUILD / "data"
ENTRY = DATA / f"{APP_ID}.desktop"
METAINFO = DATA / f"{APP_ID}.metainfo.xml"
SERVICE = DATA / f"{APP_ID}.service"
MANIFEST = SOURCE / "flatpak" / f"{APP_ID}.yml"
FINISH_ARGS = {"--share=ipc", "--socket=fallback-x11", "--socket=wayland", "--device=dri"}


def read_ini(path, section):
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser[section]


def entry_problems():
    entry = read_ini(ENTRY, "Desktop Entry")
    if entry.get("Icon") != APP_ID:
        yield "Icon is not the application's id"
    if entry.get("DBusActivatable") != "true" or not entry.get("Exec", "").startswith("mandate"):
        yield "a D-Bus activatable entry keeps Exec=mandate for launchers that know no D-Bus"
    if "Education" not in entry.get("Categories", ""):
        yield "Categories lacks Education"
    if entry.get("NoDisplay") or entry.get("Hidden"):
        yield "the entry hides itself"


def service_problems():
    service = read_ini(SERVICE, "D-BUS Service")
    if service.get("Name") != APP_ID:
        yield "Name is not the application's id"
    if not service.get("Exec", "").endswith("/mandate --gapplication-service"):
        yield "Exec does not start the program as a service"


def metainfo_problems():
    root = ElementTree.parse(METAINFO).getroot()

    def texts(path):
        return ["".join(e.itertext()).strip() for e in root.findall(path)
                if "{http://www.w3.org/XML/1998/namespace}lang" not in e.attrib]

    if texts("id") != [APP_ID]:
        yield "<id> is not the application's id"
    if texts("launchable") != [f"{APP_ID}.desktop"]:
        yield "<launchable> does not name the desktop entry"
    for name in texts("name"):
        if len(name) >= 20:
            yield f"the name is too long: {name}"
    for summary in texts("summary"):
        if len(summary) > 35 or summary.endswith("."):
            yield f"a summary has at most 35 characters and no full stop: {summary}"
    if "Not affiliated with the United Nations" not in " ".join(texts("description")):
        yield "the description does not say that there is no affiliation"
    for caption in texts("screenshots/screenshot/caption"):
        if caption.endswith("."):
            yield f"a caption ends without a full stop: {caption}"
    for image in texts("screenshots/screenshot/image"):
        if f"/v{VERSION}/" not in image:
            yield f"a picture is taken from the tag of this version: {image}"
    if len(texts("screenshots/screenshot/image")) != len(texts("screenshots/screenshot/caption")) or \
            not texts("screenshots/screenshot/image"):
        yield "each picture has a caption"
    if not root.findall("content_rating/content_attribute"):
        yield "the content is not rated"
    releases = root.findall("releases/release")
    if not releases or releases[0].get("version") != VERSION:
        yield f"the newest release is not {VERSION}"
    for release in releases:
        if release.get("date", "9") > datetime.date.today().isoformat():
            yield f"release {release.get('version')} lies in the future"
    if texts("translation") != ["mandate"]:
        yield "<translation> does not name the gettext domain"


def svg_problems(path):
    root = ElementTree.parse(path).getroot()
    if root.get("width") != root.get("height") or not root.get("viewBox"):
        yield f"{path.name} is not square"
    if any(e.tag.endswith("}image") for e in root.iter()):
        yield f"{path.name} holds a bitmap"


def manifest_problems():
    text = MANIFEST.read_text(encoding="utf-8")
    found = re.search(r"^finish-args:\n((?:  - .*\n|  #.*\n)+)", text, re.M)
    arguments = set(re.findall(r"^  - (\S+)", found.group(1), re.M)) if found else set()
    for extra in arguments - FINISH_ARGS:
        yield f"a permission too many: {extra}"
    for lacking in FINISH_ARGS - arguments:
        yield f"a permission is missing: {lacking}"
    if not re.search(rf"^id: {re.escape(APP_ID)}$", text, re.M):
        yield "id is not the application's id"
    if "GSK_RENDERER" in text:
        yield "what ships does not choose a renderer"


def main():
    check("the desktop entry is valid", complaints("desktop-file-validate", ENTRY))
    check("the desktop entry is what the launcher needs", entry_problems())
    check("the metainfo is valid, strictly", complaints("appstreamcli", "validate", "--strict", "--no-net", METAINFO))
    check("the metainfo follows the software centres' rules", metainfo_problems())
    done = run("appstreamcli", "check-syscompat", METAINFO)
    check("the program is offered to phones and tablets",
          [done.stdout] if re.search(r"(Tablet|Handset):\n\s*✘", done.stdout) else [])
    check("the settings schema is valid", complaints("glib-compile-schemas", "--strict", "--dry-run", DATA))
    check("the D-Bus service starts the program", service_problems())
    for name in "app.svg", "app-symbolic.svg":
        check(f"the icon {name} is sound", svg_problems(SOURCE / "data" / "icons" / name))
    check("the Flatpak has the permissions it needs and no more", manifest_problems())
    finish()


main()
