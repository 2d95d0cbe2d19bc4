#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms are translated as po/GLOSSARY.md says, everywhere.

A message whose English has a term must have in its translation what the third column
looks for, unless it is listed as an exception.
"""
import re

from catalogue import SOURCE, TAG, catalogues, languages, read
from tap import check, finish, short

GLOSSARY = SOURCE / "po" / "GLOSSARY.md"
ROW = re.compile(r"^\| ([^|]+?) \| (.+?) \| `(.+)` \|$")
EXCEPTION = re.compile(r"^- \*\*(.+?)\*\*: (.+)$")


def parse(text):
    """By language: its terms, each with a pattern, and its exceptions by term."""
    tables = {}
    for section in re.split(r"^## ", text, flags=re.M)[1:]:
        code = re.search(r"\((\w+)\)$", section.splitlines()[0])
        if code is None:
            continue
        terms, exceptions = {}, {}
        for line in section.splitlines():
            if row := ROW.match(line):
                terms[row[1]] = row[3].replace("\\|", "|")
            elif exception := EXCEPTION.match(line):
                exceptions[exception[1]] = re.findall(r"`([^`]+)`", exception[2])
        tables[code[1]] = terms, exceptions
    return tables


def has(english, term):
    """Whether a text has the term as a word, which may be a plural."""
    flags = 0 if term[0].isupper() else re.IGNORECASE
    forms = re.escape(term) + "(?:s|es|[’']s)?" if not term.endswith("y") else f"{re.escape(term[:-1])}(?:y|ies)"
    return re.search(rf"(?<![\w-]){forms}(?![\w-])", english, flags) is not None


def is_excepted(message, names):
    return any(name == message.context or message.english.startswith(name) for name in names)


def problems(language, tables):
    terms, exceptions = tables[language]
    used = set()
    for code, path in catalogues():
        if code != language:
            continue
        for message in read(path):
            english = TAG.sub("", message.english)
            words = " ".join(TAG.sub("", text) for text in message.texts)
            # What a desktop looks for is in other words as well.
            if not message.translated or message.english.endswith(";"):
                continue
            for term, pattern in terms.items():
                if not has(english, term) or re.search(pattern, words, re.IGNORECASE):
                    continue
                if is_excepted(message, exceptions.get(term, [])):
                    used.add(term)
                else:
                    yield f"{term}: {short(path)} {message.context or ''}: {english[:100]} → {words[:140]}"
    for term in set(exceptions) - used:
        yield f"{term}: no message needs its exceptions"


def main():
    tables = parse(GLOSSARY.read_text(encoding="utf-8"))
    for language in languages("program"):
        if language in tables:
            check(f"{language}: terms are as in the glossary", problems(language, tables))
        else:
            check(f"{language} has a glossary", ["it has none"])
    longest = max((set(terms) for terms, _exceptions in tables.values()), key=len)
    check("the glossaries have some terms", [] if len(longest) > 40 else [f"only {len(longest)}"])
    finish()


main()
