# SPDX-License-Identifier: GPL-3.0-or-later
"""What every check of files shares: where things are, and the test protocol."""
import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(os.environ["MANDATE_SOURCE"])
BUILD = Path(os.environ["MANDATE_BUILD"])
APP_ID = os.environ["MANDATE_APP_ID"]
VERSION = os.environ["MANDATE_VERSION"]

_count = 0
_failed = 0


def check(name, problems):
    """Reports one test, which passes if the list of its problems is empty."""
    global _count, _failed
    _count += 1
    problems = list(problems)
    print(f"{'not ok' if problems else 'ok'} {_count} - {name}")
    for problem in problems:
        for line in str(problem).splitlines():
            # Meson shows this stream, and not the comments, when a test fails.
            print(f"{name}: {line}", file=sys.stderr)
    _failed += bool(problems)
    sys.stdout.flush()
    sys.stderr.flush()


def finish():
    print(f"1..{_count}")
    sys.exit(1 if _failed else 0)


def run(*command, **more):
    """Runs a command; a tool that is missing ends the run in plain words."""
    try:
        return subprocess.run([str(part) for part in command], text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
    except FileNotFoundError:
        print(f"Bail out! {command[0]} is not installed")
        sys.exit(1)


def complaints(*command, **more):
    """What a validator has to say: nothing, or its output if it fails."""
    done = run(*command, **more)
    if done.returncode == 0:
        return []
    return [(done.stdout + done.stderr).strip() or f"{command[0]} exits with {done.returncode}"]


def sources(*suffixes):
    """The project's files by ending, less what was built."""
    for folder, folders, names in os.walk(SOURCE):
        folders[:] = sorted(f for f in folders if f not in (".git", "build", "__pycache__", "subprojects"))
        for name in sorted(names):
            if not suffixes or name.endswith(suffixes):
                yield Path(folder, name)


def short(path):
    return path.relative_to(SOURCE)
