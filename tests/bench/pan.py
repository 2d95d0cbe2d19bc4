#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the instructions of panning and compares them with the number kept.

`./dev shell python3 tests/bench/pan.py build/app/tests/bench/bench-pan --renew`
keeps the number of today, where a change is meant to cost more, or costs less.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

KEPT = Path(__file__).with_name("pan.count")
GROWTH = 1.10

# Meson has the allocator fill what it gives out, which would be counted.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "MALLOC_PERTURB_"}


def count(program):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", "--collect-atstart=no", "--toggle-collect=pan_step",
             f"--callgrind-out-file={folder}/out", program],
            capture_output=True, text=True, check=False, env=ENVIRONMENT)
    found = re.search(r"Collected\s*:\s*(\d+)", done.stderr)
    if done.returncode != 0 or found is None or int(found[1]) == 0:
        sys.exit(f"not counted:\n{done.stderr}")
    return int(found[1])


def main():
    now = count(sys.argv[1])
    if "--renew" in sys.argv:
        KEPT.write_text(f"{now}\n", encoding="utf-8")
    kept = int(KEPT.read_text(encoding="utf-8"))
    good = now <= kept * GROWTH
    print("TAP version 14\n1..1")
    print(f"{'ok' if good else 'not ok'} 1 - panning takes {now} instructions, {now / kept - 1:+.1%} of {kept} kept")
    sys.exit(0 if good else 1)


main()
