#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The record's files: their schema, and what must hold between them."""
import hashlib
import json
import os
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from tap import BUILD, SOURCE, check, complaints, finish, run, short

SCHEMA = SOURCE / "data" / "dossier.rng"
RECORD = SOURCE / "data" / "minusma"
MAP = RECORD / "map"

# What the record holds; a change here is a change of the record.
COUNTS = {
    "events": 312, "chapters": 10, "sections of the article": 5, "claims": 45, "phases": 8, "mandates": 24, "bases": 20,
    "posts": 27, "people, states and groups": 225, "places": 103, "words": 87, "series of figures": 20, "points": 507,
    "sources": 911, "paragraphs": 108, "measures": 165,
}
YEARS = range(2012, 2025)
DEAD = 311
WORDS_OF_A_RUN = 8
MAX_MAP_BYTES = 150_000

ROOTS = {}


def root(name):
    if name not in ROOTS:
        ROOTS[name] = ElementTree.parse(RECORD / f"{name}.xml").getroot()
    return ROOTS[name]


def words_of(element):
    return " ".join("".join(element.itertext()).split())


def count_problems():
    done = run(BUILD / "app" / "mandate", "--check", env=dict(os.environ, LANG="en_US.UTF-8"))
    found = {name.strip(): int(number) for number, name in re.findall(r"^ {0,5}(\d+)  (.+)$", done.stdout, re.M)}
    if done.returncode != 0 or "0 errors" not in done.stdout:
        yield done.stdout + done.stderr
    for name, number in COUNTS.items():
        if found.get(name) != number:
            yield f"--check counts {found.get(name)} {name}; {number} are expected"


def orphan_problems():
    used = set()
    for path in RECORD.glob("*.xml"):
        for element in root(path.stem).iter():
            if element.tag == "source" and element.get("ref"):
                used.add(element.get("ref"))
            used.update((element.get("sources") or "").split())
    for source in root("sources").iter("source"):
        if source.get("id") not in used:
            yield f"{source.get('id')} is cited nowhere"
    measured = {figure.get("measure") for figure in root("events").iter("figure")}
    for measure in root("measures").iter("measure"):
        if measure.get("id") not in measured:
            yield f"{measure.get('id')} measures nothing"


def double_problems():
    seen = {}
    for source in root("sources").iter("source"):
        key = (source.get("publisher"), source.get("date"), source.get("url"), words_of(source.find("title")).casefold())
        if key in seen:
            yield f"{source.get('id')} is {seen[key]} again"
        seen[key] = source.get("id")


def place_problems():
    for place in root("places").iter("place"):
        if place.get("latitude") is None and place.find("note") is None:
            yield f"{place.get('id')} has neither a position nor a reason for having none"
        if place.get("position") == "about" and place.find("note") is None:
            yield f"{place.get('id')} has a position that stands in, and does not say for what"


def paragraph_problems():
    for chapter in root("chapters").iter("chapter"):
        length = sum(len(words_of(part).split()) for part in [chapter.find("lead"), *chapter.iter("p")])
        if not 500 <= length <= 920:
            yield f"{chapter.get('id')} has {length} words; 500 to 900 are expected"
        for paragraph in chapter.iter("p"):
            if paragraph.find("ref") is None:
                yield f"{paragraph.get('id')} refers to nothing"


def run_problems():
    known = {line for line in (SOURCE / "tests" / "files" / "article.runs").read_text().splitlines() if line[0] != "#"}
    if len(known) < 300:
        yield "the list of the article's runs of words is too short to find anything"
    for path in sorted(RECORD.glob("*.xml")):
        for element in root(path.stem).iter():
            if element.tag in ("ref", "em", "dossier"):
                continue
            text = "".join(element.itertext()) if len(element) == 0 or element.find("ref") is not None else element.text or ""
            words = re.findall(r"[^\W\d_]+|\d+", text.casefold())
            for i in range(len(words) - WORDS_OF_A_RUN + 1):
                words_run = " ".join(words[i:i + WORDS_OF_A_RUN])
                if hashlib.sha256(words_run.encode()).hexdigest()[:16] in known:
                    yield f"{short(path)}: “{words_run}” stands in the article too"


def date_problems():
    for event in root("events").iter("event"):
        for name in "when", "until":
            if event.get(name) and int(event.get(name)[:4]) not in YEARS:
                yield f"{event.get('id')}: {event.get(name)} lies outside the record"


def columns_of(series):
    names = [column.get("id").removeprefix(f"{series.get('id')}-") for column in series.iter("column")]
    for point in series.iter("point"):
        yield point, dict(zip(names, (None if value == "-" else float(value) for value in point.get("values").split())))


def series(name):
    return next(item for item in root("figures").iter("series") if item.get("id") == f"series-{name}")


def sum_of(name, column):
    return sum(values[column] or 0 for _, values in columns_of(series(name)))


def sum_problems():
    for column in "all", "hostile", "accidents", "illness", "other":
        by_year, by_month, by_country = (sum_of(f"dead-by-{by}", column) for by in ("year", "month", "country"))
        if by_year != by_month:
            yield f"{column}: {by_year} dead by year, {by_month} by month"
        if by_country > by_year:
            yield f"{column}: {by_country} dead by country, of {by_year} in all"
        if by_country != by_year and str(int(by_year - by_country)) not in words_of(series("dead-by-country").find("p")):
            yield f"{column}: {by_year - by_country} dead are of no country, and nothing says so"
    if sum_of("dead-by-year", "all") != DEAD:
        yield f"{sum_of('dead-by-year', 'total')} dead by year; {DEAD} are expected"
    for name in "dead-by-year", "dead-by-month", "dead-by-country":
        for point, values in columns_of(series(name)):
            parts = sum(values[part] or 0 for part in ("hostile", "accidents", "illness", "other"))
            if parts != values["all"]:
                yield f"{name}, {point.get('when')} {point.get('of') or ''}: {parts} by cause, {values['total']} in all"


def ceiling_problems():
    told = {}
    for point, values in columns_of(series("strength-ceiling")):
        told[point.get("when")[:7]] = (values.get("military"), values.get("police"))
    for resolution in root("resolutions").iter("resolution"):
        if resolution.get("kind") in ("establishes", "renews") and resolution.get("date")[:7] in told:
            wanted = (float(resolution.get("military")), float(resolution.get("police")))
            if None not in told[resolution.get("date")[:7]] and told[resolution.get("date")[:7]] != wanted:
                yield f"{resolution.get('id')}: {wanted} here, {told[resolution.get('date')[:7]]} in the figures"


def close_problems():
    events = {event.get("id"): event for event in root("events").iter("event")}
    for base in root("bases").iter("base"):
        event = events.get(base.get("event"))
        if event is None or base.get("closed") is None:
            continue
        first, last = event.get("when"), event.get("until") or event.get("when")
        same = first[:len(base.get("closed"))] <= base.get("closed")[:len(first)] and base.get("closed")[:len(last)] <= last
        if not same and base.get("known") != "disputed":
            yield f"{base.get('id')} closed on {base.get('closed')}, and {event.get('id')} says {first} to {last}"


def address_problems():
    for path in sorted(RECORD.glob("*.xml")):
        if path.name != "sources.xml":
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if re.search(r"https?://|www\.", line):
                    yield f"{short(path)}:{number}: an address; those stand in sources.xml alone"


def map_problems():
    total = 0
    for name in "countries", "lakes", "regions", "rivers":
        path = MAP / f"{name}.geojson"
        total += path.stat().st_size
        layer = json.loads(path.read_text(encoding="utf-8"))
        if "Natural Earth" not in layer.get("credit", "") or not layer["features"]:
            yield f"{short(path)} has no credit, or nothing in it"
        numbers = re.findall(r"\[(-?[\d.]+),(-?[\d.]+)\]", path.read_text(encoding="utf-8"))
        if not all(-180 <= float(x) <= 180 and -90 <= float(y) <= 90 for x, y in numbers):
            yield f"{short(path)} has a point outside the world"
    if total > MAX_MAP_BYTES:
        yield f"the map has {total} bytes, and {MAX_MAP_BYTES} is the limit"


def spelling_problems():
    """What neither the dictionary nor the list of names knows."""
    lines = (SOURCE / "tests" / "files" / "names.txt").read_text(encoding="utf-8").splitlines()
    names = {line for line in lines if not line.startswith("#")}
    spoken = ("title", "name", "short", "strap", "label", "says", "p", "lead", "basis", "summary", "note", "record", "task",
              "expansion")
    texts = []
    for path in sorted(RECORD.glob("*.xml")):
        if path.name != "sources.xml":
            texts += [words_of(element) for element in root(path.stem).iter() if element.tag in spoken]
    words = {word for text in texts for word in re.findall(r"[^\W\d_]+(?:’[^\W\d_]+)*", text)}
    words = {re.sub(r"’s?$", "", word) for word in words} - names
    done = run("hunspell", "-d", "en_GB", "-l", "-i", "UTF-8", input="\n".join(sorted(words)))
    if done.returncode != 0:
        yield done.stderr
    for word in sorted(set(done.stdout.split()) - names):
        yield f"“{word}” stands neither in the dictionary nor in tests/files/names.txt"


def main():
    files = sorted(RECORD.glob("*.xml"))
    check("there is a record", [] if files else [f"{short(RECORD)} holds no .xml file"])
    check("the schema is sound", complaints("xmllint", "--noout", "--nonet", SCHEMA))
    for path in files:
        check(f"{short(path)} is well-formed", complaints("xmllint", "--noout", "--nonet", path))
    # All in one go: most of a run of jing is Java coming up.
    check("the record is valid", complaints("jing", SCHEMA, *files))
    check("the record holds what it should", count_problems())
    check("no source or measure stands there for nothing", orphan_problems())
    check("each source stands there once", double_problems())
    check("every place has a position or a reason", place_problems())
    check("every paragraph of a chapter refers to something", paragraph_problems())
    check("no sentence of the article was copied", run_problems())
    check("events lie within the record's years", date_problems())
    check("sums that must agree do", sum_problems())
    check("ceilings agree with the mandates", ceiling_problems())
    check("bases close when their events say", close_problems())
    check("addresses stand in sources.xml alone", address_problems())
    check("the map's layers are sound and small", map_problems())
    check("words are spelt as the dictionary or the names have them", spelling_problems())
    finish()


main()
