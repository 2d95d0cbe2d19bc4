# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues of gettext: which there are, what a fresh one holds, what a file holds."""
import os
import re
from dataclasses import dataclass, field

from tap import SOURCE, run

DOMAINS = ["program", "record"]
# Those that have all of the record; the others have at least what first-part.its names.
WHOLE = {"fr"}
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dcgettext:2", "g_dngettext:2,3", "g_dpgettext2:2c,3", "g_dpgettext:2"]
FIRST_PART = SOURCE / "po" / "record" / "first-part.its"
DIRECTIVE = re.compile(r"%(?:\d+\$)?[-+ #0'_^]*\d*(?:\.(?:\d+|\*))?[EO]?[a-zA-Z%]")
TAG = re.compile(r"<[^>]*>")


@dataclass
class Message:
    """One entry of a catalogue; more than one text for plurals."""
    context: str | None = None
    english: str = ""
    plural: str | None = None
    texts: list = field(default_factory=list)
    places: list = field(default_factory=list)
    fuzzy: bool = False

    @property
    def id(self):
        return f"{self.context}|{self.english}" if self.context else self.english

    @property
    def translated(self):
        return bool(self.texts) and all(self.texts) and not self.fuzzy


def unquote(line):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), line[line.index('"') + 1:line.rindex('"')])


def parse(text):
    """The messages of a catalogue, less its head and what is obsolete."""
    for block in re.split(r"\n\s*\n", text):
        message, part = Message(), None
        for line in block.splitlines():
            if line.startswith("#:"):
                message.places += [place.rsplit(":", 1)[0] for place in line[2:].split()]
            elif line.startswith("#,"):
                message.fuzzy = "fuzzy" in line
            elif line.startswith("#"):
                continue
            else:
                word = re.match(r"[a-z_]+", line)
                part = word[0] if word else part
                value = unquote(line)
                if part == "msgstr":
                    message.texts += [value] if word else []
                    message.texts[-1] += "" if word else value
                else:
                    name = {"msgctxt": "context", "msgid": "english", "msgid_plural": "plural"}[part]
                    setattr(message, name, (getattr(message, name) or "") + value)
        if message.english:
            yield message


def read(path):
    return list(parse(path.read_text(encoding="utf-8")))


def listed(path):
    """The lines of POTFILES or LINGUAS, less comments."""
    if not path.exists():
        return None
    lines = (line.split("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [word for line in lines for word in line.split()]


def languages(domain):
    return listed(SOURCE / "po" / domain / "LINGUAS") or []


def catalogues():
    """Every .po file there is, with its language."""
    for domain in DOMAINS:
        for language in languages(domain):
            path = SOURCE / "po" / domain / f"{language}.po"
            if path.exists():
                yield language, path


def extract(domain, out, first_part=False):
    """A fresh POT, as meson makes it; what xgettext has to say is returned."""
    rules = [f"--its={FIRST_PART}"] if first_part else [f"--keyword={keyword}" for keyword in KEYWORDS]
    done = run("xgettext", "--from-code=UTF-8", "--add-comments", "-o", out, f"--directory={SOURCE}", *rules,
               f"--files-from={SOURCE / 'po' / domain / 'POTFILES'}",
               env=dict(os.environ, GETTEXTDATADIRS=str(SOURCE / "data")))
    return [] if done.returncode == 0 else [done.stderr]
