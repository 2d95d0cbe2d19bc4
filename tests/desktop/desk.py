# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests on a real desktop share: the test protocol, the program, waiting."""
import os
import re
import sys
import time
from pathlib import Path

APP_ID = os.environ["MANDATE_APP_ID"]
PROGRAM = Path(os.environ["MANDATE_PREFIX"], "bin", "mandate")
PICTURES = Path(os.environ["MANDATE_SOURCE"], "build", "tour")
NOISE = re.compile(r"\b(Gtk|Adwaita|GLib|GLib-GObject|GLib-GIO|Gdk|Gsk|Pango|mandate)-(WARNING|CRITICAL|ERROR)\b"
                   r"|\*\* (WARNING|CRITICAL|ERROR) \*\*")

_count = 0
_failed = 0


def check(name, problems=()):
    """Reports one test, which passes if it has no problems."""
    global _count, _failed
    _count += 1
    problems = [problems] if isinstance(problems, str) else list(problems)
    print(f"{'not ok' if problems else 'ok'} {_count} - {name}", flush=True)
    for problem in problems:
        print(f"{name}: {problem}", file=sys.stderr, flush=True)
    _failed += bool(problems)
    return not problems


def finish():
    print(f"1..{_count}", flush=True)
    return 1 if _failed else 0


def wait_for(condition, seconds):
    """The first true value of a condition, or None when the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.1)
    return None


def noise(log, start=0):
    """The warnings in what a program wrote, from a position on."""
    text = Path(log).read_text(encoding="utf-8", errors="replace")
    return [line for line in text[start:].splitlines() if NOISE.search(line)], len(text)
