#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The punctuation of each language: its own signs, its own spaces.

What is not language is left out first: tags, directives of printf and of dates,
addresses, options of the command line and endings of files.
"""
import re

from catalogue import DIRECTIVE, TAG, catalogues, read
from tap import check, finish, short

FSI, PDI, NNBSP, NBSP = "\u2068", "\u2069", "\u202f", "\u00a0"
CODE = re.compile(r"https?://\S+|--[\w-]+|(?:\.[a-z]+)+\b|[A-Z]{2}-[A-Z]{2}(?:-[\d.]+)?|[\w.]+\(\)")
ACCELERATOR = re.compile(r"\(_\w\)")
ARABIC = "\u0600-\u06ff"
HAN = "\u4e00-\u9fff"
LATIN = "A-Za-zÀ-ɏ"

# What a text must not hold: a pattern, and why.
EVERYWHERE = [
    (r'"', "a straight quote"),
    (r"'", "a straight apostrophe"),
    (r"(?<![.…])\.\.\.(?!\.)", "three dots for …"),
    (r"  ", "two spaces"),
]
RULES = {
    "fr": [
        (rf"[^{NNBSP}\W][;!?]|(?<=[ {NBSP}])[;!?]", "no narrow space (U+202F) before ; ! ?"),
        (rf"[^{NBSP}\d](?<!\s):(?=\s|$)|(?<=[ {NNBSP}]):", "no space (U+00A0) before a colon"),
        (rf"«(?!{NNBSP})|(?<!{NNBSP})»", "no narrow space (U+202F) within « »"),
        (rf"\d[ {NBSP}]\d{{3}}\b|\d[.,]\d{{3}}[.,]\d{{3}}", "a number without narrow spaces (U+202F)"),
        (r"(?<=\w)“|”(?=\w)", "English quotes"),
    ],
    "es": [
        (r"\s[;:!?]", "a space before a sign"),
        (r"(?<!¿)\b[^¿?.:;]*\?", "a question that ¿ does not open"),
        (r"« | »", "a space within « »"),
        (rf"\d[ {NBSP}]\d{{3}}\b|\d[.,]\d{{3}}[.,]\d{{3}}", "a number without narrow spaces (U+202F)"),
    ],
    "ru": [
        (r"\s[;:!?,]", "a space before a sign"),
        (r" - ", "a hyphen for a dash"),
        (r"\w—|—\w", "a dash without spaces"),
        (r"[“”]", "English quotes"),
        (r"\d \d{3}\b|\d[.,]\d{3}[.,]\d{3}", "a number without spaces that do not break (U+00A0)"),
    ],
    "ar": [
        (rf"(?<=[{ARABIC}{PDI}])\s?[,;?]", "a sign that is not Arabic (، ؛ ؟)"),
        (r"[“”]", "English quotes"),
        (rf"[{LATIN}]", "Latin letters outside U+2068 … U+2069"),
        (r"\s[،؛؟:]", "a space before a sign"),
    ],
    "zh_CN": [
        (rf"(?<=[{HAN}])[,;:?!()]|[,;:?!()](?=[{HAN}])", "a sign that is not of full width"),
        (rf"(?<=[{HAN}])\.(?=\s|$)", "a full stop that is not 。"),
        (rf"(?<=[{HAN}]) (?=[{HAN}\d])|(?<=\d) (?=[{HAN}])", "a space beside a Chinese character"),
        (r"[，。；：、？！）]\s(?!·)|\s[，。；：、？！（]", "a space beside a sign"),
        (r"(?<!…)…(?!…)(?=.*[。，])", "one … within a sentence, for two"),
    ],
}
# The signs that end a sentence, for each that may end an English one.
ENDS = {".": ".。?؟？", "…": "…", ":": ":：", "?": "?؟？", "!": "!！"}
CLOSING = f"\n )”»）{NNBSP}{NBSP}{PDI}"
# By language and id of the message: why it is right as it is.
EXCEPTIONS = {
    ("ar", "“%s” is no id; expected small letters a–z, digits and hyphens"): "the letters are meant",
    ("ru", "“%s” does not fit the series; expected %u number, or - where it was not found"): "the sign is meant",
    ("zh_CN", "Text and data are under the Creative Commons Attribution-ShareAlike 4.0 International licence (CC-BY-SA-4.0). "
     "Titles and names of sources belong to their publishers and are given so that the pages can be found."):
        "the licence is written so",
}


def plain(text, domain):
    """The words; for what is no language there is a sign that no rule speaks of."""
    text = ACCELERATOR.sub("", text) if domain == "program" else text
    return CODE.sub("%", DIRECTIVE.sub("%", TAG.sub("%" if domain == "program" else "", text))).strip()


def unisolated(text):
    """What stands outside isolates, which may hold another one."""
    depth, kept = 0, []
    for letter in text:
        depth += (letter == FSI) - (letter == PDI)
        if depth == 0:
            kept.append(letter)
    return "".join(kept), depth


def problems(language, domain, message):
    for text in message.texts:
        words = plain(text, domain)
        if language == "ar":
            words = re.sub(f"«[{LATIN}]+»", "«»", words)
            words, depth = unisolated(words if re.search(f"[{ARABIC}]", words) else "")
            if depth:
                yield "an isolate that is not closed"
        for pattern, why in EVERYWHERE + RULES[language]:
            found = re.search(pattern, words)
            if found:
                yield f"{why}: …{words[max(0, found.start() - 12):found.end() + 8]!r}…"
        end = message.english.rstrip(CLOSING)[-1:]
        if end in ENDS and text.rstrip(CLOSING)[-1:] not in ENDS[end]:
            yield f"it does not end in “{end}”"
        if message.english[:1].isspace() != text[:1].isspace() or message.english[-1:].isspace() != text[-1:].isspace():
            yield "it begins or ends with space, unlike the English, or the other way"


def main():
    used = set()
    there = {language for language, _path in catalogues()}
    for language, path in catalogues():
        found = []
        for message in read(path):
            # A format alone, or words that a desktop looks for.
            if DIRECTIVE.sub("", message.english).strip(" –,:/?") == "" or message.english.endswith(";"):
                continue
            for why in problems(language, path.parent.name, message) if message.translated else []:
                if (language, message.id) in EXCEPTIONS:
                    used.add((language, message.id))
                else:
                    found.append(f"{message.id[:70]}: {why}")
        check(f"{short(path)}: signs and spaces are the language's own", found)
    check("every exception is needed", sorted(key for key in set(EXCEPTIONS) - used if key[0] in there))
    finish()


if __name__ == "__main__":
    main()
