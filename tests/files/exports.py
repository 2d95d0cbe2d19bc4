#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program exports, opened by other programs: each event comes back as the record's files have it."""
import csv
import io
import json
import os
import re
import tempfile
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

import gi
import icalendar
import jsonschema

from tap import BUILD, SOURCE, check, complaints, finish, run

gi.require_version("GdkPixbuf", "2.0")
from gi.repository import GdkPixbuf, GLib  # noqa: E402 (the version comes first)

PROGRAM = BUILD / "app" / "mandate"
RECORD = SOURCE / "data" / "minusma"
FORMULA = re.compile("'+[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")

# Without a display, as on a server.
PLAIN = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}


def export(folder, name, *more):
    path = Path(folder, name)
    done = run(PROGRAM, "--export", path, *more, env=PLAIN)
    return path, [] if done.returncode == 0 and path.exists() else [done.stderr or f"there is no {name}"]


def words(element):
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def bounds(text):
    """The first and the last day that a date may mean."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return date(*parts), date(*parts)
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    year, month = parts
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1)


def record():
    """The events as the files have them, read with nothing of the program."""
    names = {}
    for path in RECORD.glob("*.xml"):
        for item in ElementTree.parse(path).iter():
            title = item.find("name") if item.find("name") is not None else item.find("title")
            if item.get("id") and title is not None:
                names[item.get("id")] = words(title)
    addresses = {source.get("id"): source.get("url") for source in ElementTree.parse(RECORD / "sources.xml").iter("source")}
    events = {}
    for event in ElementTree.parse(RECORD / "events.xml").iter("event"):
        start, end = event.get("when"), event.get("until")
        refs = {kind: [part.get("ref") for part in event.findall(kind)] for kind in ("place", "actor", "source")}
        events[event.get("id")] = {
            "kind": event.get("kind"),
            "edtf": f"{start}/{end}" if end else start,
            "first": bounds(start)[0],
            "last": bounds(end or start)[1],
            "title": words(event.find("title")),
            "summary": words(event.find("summary")),
            "note": words(event.find("note")),
            "certainty": event.get("known"),
            "importance": int(event.get("importance", 3)),
            "places": [names[ref] for ref in refs["place"]],
            "actors": [names[ref] for ref in refs["actor"]],
            "figures": len(event.findall("figure")),
            "source_ids": refs["source"],
            "addresses": [addresses[ref] for ref in refs["source"]],
            "links": [addresses[ref] for ref in refs["source"] if addresses[ref]],
        }
    return events


def differences(wanted, found):
    """Of two dictionaries of events, each a dictionary of what was compared."""
    for name in sorted(wanted.keys() ^ found.keys()):
        yield f"{name} is " + ("missing" if name in wanted else "not in the record")
    for name in sorted(wanted.keys() & found.keys()):
        for key, value in found[name].items():
            if wanted[name][key] != value:
                yield f"{name}: {key} is {value!r}, not {wanted[name][key]!r}"


def parts(cell):
    return [part.replace("||", "|") for part in cell.split(" | ")] if cell else []


def read_csv(path):
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    events = {}
    for row in rows:
        row = {key: cell[1:] if FORMULA.match(cell) else cell for key, cell in row.items()}
        events[row["id"]] = {
            "kind": row["kind"], "edtf": row["date"], "title": row["title"], "summary": row["summary"],
            "first": date.fromisoformat(row["first_day"]), "last": date.fromisoformat(row["last_day"]),
            "note": row["note"], "certainty": row["certainty"], "importance": int(row["importance"]),
            "places": parts(row["places"]), "actors": parts(row["actors"]), "figures": len(parts(row["figures"])),
            "addresses": [None if part == "n/a" else part for part in parts(row["addresses"])],
        }
    return events


def read_json(path):
    events = {}
    for event in json.loads(path.read_text(encoding="utf-8"))["events"]:
        events[event["id"]] = {
            "kind": event["kind"], "edtf": event["date"]["edtf"], "title": event["title"],
            "first": date.fromisoformat(event["date"]["first_day"]), "last": date.fromisoformat(event["date"]["last_day"]),
            "summary": event["summary"] or "", "note": event["note"] or "", "certainty": event["certainty"],
            "importance": event["importance"], "places": [place["name"] for place in event["places"]],
            "actors": [actor["name"] for actor in event["actors"]], "figures": len(event["figures"]),
            "source_ids": [source["id"] for source in event["sources"]],
            "addresses": [source["address"] for source in event["sources"]],
        }
    return events


def read_calendar(path):
    events = {}
    for entry in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"):
        events[str(entry["UID"]).split("@")[0]] = {
            "kind": str(entry["X-MANDATE-KIND"]), "edtf": str(entry["X-MANDATE-EDTF"]), "title": str(entry["SUMMARY"]),
            "first": entry["DTSTART"].dt, "last": entry["DTEND"].dt - timedelta(days=1),
        }
    return events


def calendar_problems(path, wanted):
    for entry in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"):
        event = wanted.get(str(entry["UID"]).split("@")[0])
        text = str(entry["DESCRIPTION"])
        if event is None:
            continue
        for part in [event["summary"], event["note"]] + [address for address in event["addresses"] if address]:
            if part not in text:
                yield f"{entry['UID']}: the description lacks {part!r}"
        vague = any(len(half) < 10 for half in event["edtf"].split("/"))
        if vague != text.startswith("The exact days are not known"):
            yield f"{entry['UID']}: the description is wrong about how exactly the date is known"
    if b"GEO" in path.read_bytes():
        yield "there is a GEO"


def read_web(path):
    def edtf(when):
        return "-".join(f"{when[part]:02}" for part in ("year", "month", "day") if part in when)

    events = {}
    for event in json.loads(path.read_text(encoding="utf-8"))["events"]:
        dates = [edtf(event[end]) for end in ("start_date", "end_date") if end in event]
        html = ElementTree.fromstring(f"<div>{event['text']['text']}</div>")
        events[event["unique_id"]] = {
            "edtf": "/".join(dates), "title": words(ElementTree.fromstring(f"<p>{event['text']['headline']}</p>")),
            "links": [link.get("href") for link in html.iter("a")],
        }
    return events


def overlap(event, first, last):
    return event["first"] <= last and event["last"] >= first


def check_events(folder, wanted, label, more):
    for name, read in (("a.csv", read_csv), ("a.json", read_json), ("a.ics", read_calendar), ("a.timeline.json", read_web)):
        path, problems = export(folder, name, *more)
        check(f"{label}: {name} is what the record has", problems or differences(wanted, read(path)))
    check(f"{label}: the calendar tells all", calendar_problems(Path(folder, "a.ics"), wanted))
    schema = json.loads((SOURCE / "data" / "events.schema.json").read_text(encoding="utf-8"))
    faults = jsonschema.Draft202012Validator(schema).iter_errors(json.loads(Path(folder, "a.json").read_text(encoding="utf-8")))
    check(f"{label}: the JSON keeps to its schema", [f"{list(fault.path)}: {fault.message}" for fault in faults])


LANES = ("Mandate and politics", "Peace talks", "Attacks and fighting", "People and rights", "The mission")


def unnamed(tiles):
    """Lanes that a column of two sheets does not name."""
    for column in (1, 2, 3):
        text = " ".join(page_text(tiles, "-raw", "-f", str(page), "-l", str(page)) for page in (column, column + 3))
        yield from (f"column {column}: no “{lane}”" for lane in LANES if lane not in text)


def page_text(path, *more):
    return " ".join(run("pdftotext", *more, path, "-").stdout.split())


def pdf_problems(path, pages, size):
    told = dict(line.split(":", 1) for line in run("pdfinfo", path).stdout.splitlines())
    if told.get("Pages", "").strip() != str(pages):
        yield f"{told.get('Pages')} pages, not {pages}"
    if told.get("Title", "").strip() != "MINUSMA: Timeline":
        yield f"the title is {told.get('Title')}"
    if size not in told.get("Page size", ""):
        yield f"the page is {told.get('Page size')}, not {size}"


def poster_problems(text, wanted):
    heavy = [event["title"] for event in wanted.values() if event["importance"] == 5]
    said = sum(title in text for title in heavy)
    if said < 0.8 * len(heavy):
        yield f"of the {len(heavy)} weightiest events only {said} have their title"
    for part in ("United Nations Multidimensional", "312 events", "CC-BY-SA-4.0", "not affiliated", "Attacks and", "War"):
        if part not in text:
            yield f"it does not say {part!r}"


def drawn(path, least):
    """Whether a picture can be opened by another program, and there is something on it."""
    told = run("identify", "-format", "%w %k", f"{path}[0]")
    try:
        width, colors = (int(part) for part in told.stdout.split())
    except ValueError:
        return [told.stderr or f"{path.name} is no picture"]
    return [] if width >= least and colors > 50 else [f"{path.name} is {width} pixels wide, with {colors} colours"]


def rendered(path, least):
    """Whether a renderer of SVG can draw a picture: librsvg, by way of the loader that GTK has of it."""
    try:
        picture = GdkPixbuf.Pixbuf.new_from_file(str(path))
    except GLib.Error as fault:
        return [fault.message]
    pixels = picture.read_pixel_bytes().get_data()
    inked = sum(pixels[i] < 128 for i in range(0, len(pixels), 97))
    if picture.get_width() < least or inked < 100:
        return [f"{path.name} is {picture.get_width()} pixels wide, with ink at {inked} places"]
    return []


def check_pictures(folder, wanted):
    page, problems = export(folder, "page.pdf")
    check("the PDF is one page of A3", problems or pdf_problems(page, 1, "A3"))
    check("its text is text", poster_problems(page_text(page), wanted))
    tiles, problems = export(folder, "tiles.pdf", "--export-tiles")
    check("in tiles it is six of A4", problems or pdf_problems(tiles, 6, "A4"))
    check("each tile says where it lies", [f"page {number} does not" for number in range(1, 7) if f"Page {number} of 6" not in
                                            page_text(tiles, "-f", str(number), "-l", str(number))])
    check("the first tile holds nothing of the last", ["it does"] if "not affiliated" in page_text(tiles, "-l", "1") else [])
    check("the lanes have their names on every column of tiles", unnamed(tiles))
    vector, problems = export(folder, "a.svg")
    check("the SVG is well-formed", problems or complaints("xmllint", "--noout", "--nonet", vector))
    check("the SVG can be drawn", rendered(vector, 1100))
    check("the SVG has a title", [] if "<title>MINUSMA: Timeline</title>" in vector.read_text(encoding="utf-8") else ["none"])
    pixels, problems = export(folder, "a.png")
    check("the PNG can be opened", problems or drawn(pixels, 3000))


def refusals(folder):
    for arguments, said in ((["a.txt"], "does not end in"), (["a.csv", "--export-from", "soon"], "is not a date"),
                            (["a.csv", "--export-from", "2015", "--export-to", "2014"], "comes before"),
                            (["a.csv", "--export-kind", "gossip"], "has no “gossip”"),
                            (["a.csv", "--export-about", "resolution-2690"], "has no “resolution-2690”"),
                            (["a.csv", "--export-certainty", "sure"], "none of read"),
                            (["a.csv", "--export-known-on", "soon"], "is not a date"),
                            (["none/a.csv"], "there is no folder")):
        done = run(PROGRAM, "--export", Path(folder, arguments[0]), *arguments[1:], env=PLAIN)
        if done.returncode == 0 or said not in done.stderr or len(done.stderr.strip().splitlines()) != 1:
            yield f"{arguments}: {done.returncode}, {done.stderr!r}"


def wrong_words():
    """What is given on the command line and cannot be followed."""
    for arguments, said in ((["record.xml"], "Files"), (["--export", "/nowhere/a.csv", "record.xml"], "Files"),
                            (["--export-from", "2015"], "--export-from"), (["--export-kind", "attack"], "--export-kind"),
                            (["--check", "--export-tiles"], "--export-tiles"),
                            (["--tour", "/nowhere", "--tour-look", "small", "--tour-look", "wrong"], "no look “wrong”")):
        done = run(PROGRAM, *arguments, env=PLAIN)
        if done.returncode != 1 or said not in done.stderr or len(done.stderr.strip().splitlines()) != 1:
            yield f"{arguments}: {done.returncode}, {done.stderr!r}"


def check_filters(folder, events):
    """The options choose as the filter does, checked against the record's files."""
    whole = ElementTree.parse(RECORD / "events.xml")
    kinds = {event.get("id") for event in whole.iter("event") if event.get("kind") in ("attack", "mandate")}
    gao = {event.get("id") for event in whole.iter("event") if event.find("place[@ref='place-gao']") is not None}
    disputed = {event.get("id") for event in whole.iter("event") if event.get("known") == "disputed"}
    for name, wanted, arguments in (
            ("kinds", kinds, ["--export-kind", "attack", "--export-kind", "mandate"]),
            ("place", gao, ["--export-about", "place-gao"]),
            ("certainty", disputed, ["--export-certainty", "disputed"]),
            ("kinds-and-place", kinds & gao, ["--export-kind", "attack", "--export-about", "place-gao", "--export-kind", "mandate"]),
            ("none-known", set(), ["--export-known-on", "1990"])):
        path, problems = export(folder, f"{name}.json", *arguments)
        found = set(read_json(path)) if not problems else set()
        check(f"a filter by {name}", problems or ([] if found == wanted and wanted < set(events) and (wanted or name == "none-known")
                                                  else [f"{len(found)} in place of {len(wanted)}"]))
    path, problems = export(folder, "words.pdf", "--export-kind", "attack")
    check("the filter is said on the poster", problems or ([] if "Filter: Attack" in page_text(path) else ["it is not"]))


def main():
    events = record()
    check("there is a record", [] if len(events) == 312 else [f"{len(events)} events"])
    with tempfile.TemporaryDirectory() as folder:
        check_events(folder, events, "all", [])
        first, last = date(2022, 6, 1), date(2023, 12, 31)
        some = {name: event for name, event in events.items() if overlap(event, first, last)}
        check_events(folder, some, "a year and a half", ["--export-from", "2022-06", "--export-to", "2023"])
        check_filters(folder, events)
        check_pictures(folder, events)
    with tempfile.TemporaryDirectory() as folder:
        check("what cannot be exported is said in one sentence", refusals(folder))
        check("and leaves nothing", os.listdir(folder))
    check("what is asked in vain is said in one sentence", wrong_words())
    finish()


main()
