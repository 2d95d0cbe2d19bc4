#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that the program shows is translated, and there is a font for it.

A made-up language is put in place of French: ⟦thé sàme wørds⟧. What is drawn on the tour
of all pages and dialogs, what a screen reader is told, and what the command line prints
must then stand in such brackets; a text of several is joined from pieces, which no
translator can put in order. Then the tour in each real language must draw no letter that
no font has, no word of the libraries that they leave in English, and none that is cut,
also with letters twice as large in the narrowest window.
"""
import gettext
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

SOURCE = Path(os.environ["MANDATE_SOURCE"])
sys.path.append(str(SOURCE / "tests" / "files"))

import gi  # noqa: E402

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo  # noqa: E402

from catalogue import DIRECTIVE, TAG, catalogues, extract, languages, parse, read  # noqa: E402
from desk import NOISE, PROGRAM, check, finish, noise, wait_for  # noqa: E402
from screen_reader import GLib, application, press, rest, start, stop, walk  # noqa: E402

LOCALES = {"ar": "ar_EG", "en": "en_US", "es": "es_ES", "fr": "fr_FR", "ru": "ru_RU", "zh_CN": "zh_CN"}
LOOKS = ["--tour-look=wide-light", "--tour-look=narrow-light"]
# Where the least room is, and the program itself warns of what it cuts.
TIGHT = "--tour-look=narrow-text200"
DOMAINS = {"program": "mandate", "record": "mandate-minusma"}
LETTERS = str.maketrans("aceinouyAEIOU", "áçéîñøüýÅÉÎØÜ")
KEYS = [["alt+Home"], ["ctrl+1"], ["ctrl+2", "Home"], ["ctrl+3"], ["ctrl+f", "g", "a", "o"], ["Escape", "Escape", "F10"],
        ["Escape", "ctrl+question"]]
# What is searched for on the way.
QUERIES = {"timbuktu", "تمبكتو", "zzzz", "gao"}
# A key with its modifiers, by the names that GTK gives them in French.
KEY = re.compile(r"(?:(?:Ctrl|Alt|Maj)\+)*(?:F\d+|\S|([\w ]+))")
# What stands before the words of a line that is printed: options, counts.
LISTED = re.compile(r"^ +(?:mandate \[OPTION…\]|-\w, )?(?:--[\w-]+(?:=⟦\w+⟧)?|\d+)? +")
LIST = re.compile(r"⟦[^\w⟦⟧]+⟧")
HEAD = ('msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n'
        'Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n')


def pseudo(text, kept):
    """The text in brackets, with strange letters; what programs read stays."""
    parts, end = [], 0
    for match in kept.finditer(text):
        parts += [text[end:match.start()].translate(LETTERS), match[0]]
        end = match.end()
    start, body, tail = re.match(r"(\s*)(.*?)(\s*)\Z", "".join(parts) + text[end:].translate(LETTERS), re.S).groups()
    return f"{start}⟦{body}⟧{tail}"


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def entry(message, kept):
    lines = [f"msgctxt {quote(message.context)}"] if message.context else []
    lines.append(f"msgid {quote(message.english)}")
    if message.plural is None:
        lines.append(f"msgstr {quote(pseudo(message.english, kept))}")
    else:
        lines += [f"msgid_plural {quote(message.plural)}", f"msgstr[0] {quote(pseudo(message.english, kept))}",
                  f"msgstr[1] {quote(pseudo(message.plural, kept))}"]
    return "\n".join(lines) + "\n\n"


def make_pseudo(folder):
    place = Path(folder, "fr", "LC_MESSAGES")
    place.mkdir(parents=True)
    for domain, name in DOMAINS.items():
        pot, po = Path(folder, f"{name}.pot"), Path(folder, f"{name}.po")
        check(f"{domain}: the strings can be extracted", extract(domain, pot))
        kept = re.compile(DIRECTIVE.pattern + ("|" + TAG.pattern if domain == "record" else r"|\b(?:en|ltr)\Z"))
        po.write_text(HEAD + "".join(entry(m, kept) for m in parse(pot.read_text(encoding="utf-8"))), encoding="utf-8")
        done = subprocess.run(["msgfmt", "-o", place / f"{name}.mo", po], capture_output=True, text=True, check=False)
        check(f"{domain}: they can be translated into nonsense", [done.stderr] if done.returncode else [])


def library(domain, language):
    """The texts that a library has in a language, by their English."""
    for path in Path("/usr/share/locale", language, "LC_MESSAGES").glob(f"{domain}.mo"):
        with open(path, "rb") as file:
            return gettext.GNUTranslations(file)._catalog  # noqa: SLF001
    return {}


def left_in_english(texts, language):
    """Those of libadwaita, which has more in French than in some; a word may be the same in both."""
    theirs = library("libadwaita", language)
    for english in library("libadwaita", "fr"):
        # The key of a plural is a pair; the empty one is the head.
        if english and isinstance(english, str) and english.replace("_", "") in texts and theirs.get(english) != english:
            yield english


def lent():
    """What is wrong with the words that Mandate has of libadwaita's."""
    for path in sorted((SOURCE / "po" / "toolkit").glob("*.po")):
        if library("libadwaita", path.stem):
            yield f"libadwaita has {path.stem} itself"
        known = library("libadwaita", "fr")
        yield from (f"{path.stem}: libadwaita does not say “{m.english}”" for m in read(path) if m.english not in known)


def known():
    """What may be shown as it is: names, and the words of the libraries."""
    words = {*QUERIES, "Mandate", "mandate", "العربية", "English", "Español", "Français", "Русский", "简体中文", "CC-BY-SA-4.0"}
    for domain in "gtk40", "libadwaita", "glib20":
        words |= {text.replace("_", "") for text in library(domain, "fr").values()}
    # Titles and publishers of sources belong to their authors, but for descriptions and institutions.
    for path in sorted((SOURCE / "data" / "minusma").glob("*.xml")):
        for source in ElementTree.parse(path).getroot().iter("source"):
            words |= {value for name, value in source.attrib.items()
                      if name != "publisher" or source.get("institution") != "yes"}
            words |= {" ".join("".join(part.itertext()).split()) for part in source if part.get("described") != "yes"}
    return words


def is_beginning(text, names):
    """Whether it is a name whose end a preview has no room for."""
    return text.endswith("…") and any(name.startswith(text[:-1]) for name in names)


def is_whole(text):
    """Whether the outermost brackets close at the end of the text, and not before."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "⟦") - (letter == "⟧")
        if depth == 0:
            return place == len(text) - 1
    return False


def is_fine(text, names):
    """Whether it is no language, a name, a key, or translated as a whole."""
    # A title on the timeline may be cut after a word, and has lost its last bracket.
    return (not re.search(r"[^\W\d_]", text) or text in names or is_whole(text) or re.fullmatch("⟦[^⟦⟧]+…", text)
            or is_beginning(text, names)
            or KEY.fullmatch(text) and (KEY.fullmatch(text)[1] or "x") in {"x", *names})


def escaped(texts, names):
    """Those that are not fine, nor lists of what is, with signs of the language between."""
    for text in sorted(set(texts)):
        words = re.sub("[\u2066-\u2069\u200e\u200f\ufeff]", "", text).strip()
        if not is_fine(words, names) and not all(is_fine(part.strip(), names) for part in LIST.split(words)):
            yield text


def drawn(locale, within, arguments, folder):
    """What the program draws: how many letters are unknown, and the text."""
    file = Path(folder, "drawn")
    file.unlink(missing_ok=True)
    done = subprocess.run([*within, PROGRAM, *arguments], capture_output=True, text=True, check=False,
                          env=dict(os.environ, LANG=f"{locale}.UTF-8", MANDATE_DRAWN=str(file), GTK_A11Y="none",
                                   LD_PRELOAD=sys.argv[1]))
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    check(f"{locale}: {arguments[0]} comes to its end, and does not warn",
          [done.stderr] if done.returncode or len(lines) < 100 or NOISE.search(done.stderr) else [])
    return [(int(unknown), text) for unknown, text in (line.split("\t", 1) for line in lines)]


def said(log, within):
    """All that a screen reader is told, page by page."""
    os.environ["LANG"] = "fr_FR.UTF-8"
    start(log, *within)
    try:
        if not check("it comes up in the made-up language", [] if wait_for(application, 60) else ["nothing within 60 s"]):
            return
        for keys in KEYS:
            press(keys)
            rest()
            seen = []
            walk(application(), [], seen)
            for node, _role, name, _path in seen:
                try:
                    yield name
                    yield node.get_description() or ""
                except GLib.Error:
                    continue
        check("it does not warn of anything", noise(log.name)[0])
    finally:
        stop()


def made_up(folder):
    within = ["bwrap", "--die-with-parent", "--dev-bind", "/", "/", "--bind", Path(folder, "locale"),
              PROGRAM.parent.parent / "share" / "locale"]
    make_pseudo(Path(folder, "locale"))
    names = known()
    texts = [text for _unknown, text in drawn("fr_FR", within, ["--tour", Path(folder, "pictures"), *LOOKS], folder)]
    check("what the tour shows is all translated", escaped(texts, names))
    check("the tour opens the dialogs", [title for title in ["Language", "Keyboard Shortcuts", "As Known On"]
                                         if pseudo(title, DIRECTIVE) not in texts])
    texts = [text for _unknown, text in drawn("fr_FR", within, ["--export", Path(folder, "poster.svg")], folder)]
    check("what the poster shows is all translated", escaped(texts, names))
    with tempfile.NamedTemporaryFile(suffix=".log") as log:
        texts = list(said(log, within))
        check("what a screen reader is told is all translated", escaped(texts, names))
    for argument in "--help", "--check":
        done = subprocess.run([*within, PROGRAM, argument], capture_output=True, text=True, check=False)
        lines = [LISTED.sub("", line) for line in done.stdout.splitlines()]
        check(f"what {argument} prints is all translated", escaped(lines, names))


def without_font(language):
    """The translations that have a letter which no font has; not all of them fit in a tour."""
    layout = Pango.Layout.new(PangoCairo.FontMap.get_default().create_context())
    for code, path in catalogues():
        for message in read(path) if code == language else []:
            for text in message.texts:
                layout.set_text(text, -1)
                if layout.get_unknown_glyphs_count():
                    yield text


def main():
    with tempfile.TemporaryDirectory() as folder:
        made_up(folder)
    check("the words lent to libadwaita are wanted", lent())
    for language in ["en", *languages("program")]:
        with tempfile.TemporaryDirectory() as folder:
            texts = drawn(LOCALES[language], [], ["--tour", Path(folder, "pictures"), LOOKS[0], TIGHT], folder)
        check(f"{language}: there is a font for every letter shown", [text for unknown, text in texts if unknown])
        check(f"{language}: there is a font for every letter", without_font(language))
        if language != "en":
            check(f"{language}: no word of the libraries is English",
                  left_in_english({text for _unknown, text in texts}, language))
    return finish()


sys.exit(main())
