#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time to the first frame and memory (PSS), of Mandate and of a bare window.

The two are started in turn, so that what the machine does meanwhile weighs on
both. Time runs from the start of the process to the line that each prints after
its first frame; PSS is read a second later, when start-up is over.
"""
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

PAIRS = int(sys.argv[1]) if len(sys.argv) > 1 else 10
BARE = [Path(os.environ["MANDATE_BUILD"], "tests", "bench", "bench-bare")]
MANDATE = [os.environ["MANDATE"], "--benchmark-startup"]


def measure(command):
    start = time.monotonic()
    with subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True) as program:
        try:
            if "first frame" not in program.stdout.readline():
                sys.exit(f"{command[0]} ended without a frame")
            seconds = time.monotonic() - start
            time.sleep(1)
            rollup = Path(f"/proc/{program.pid}/smaps_rollup").read_text(encoding="utf-8")
        finally:
            program.terminate()
    return 1000 * seconds, int(re.search(r"^Pss:\s+(\d+)", rollup, re.M)[1]) / 1024


def main():
    measure(BARE), measure(MANDATE)  # from the disk into memory; not counted
    rows = []
    for number in range(PAIRS):
        rows.append((*measure(BARE), *measure(MANDATE)))
        print(f"{number + 1:2}  bare {rows[-1][0]:6.0f} ms {rows[-1][1]:6.1f} MB"
              f"   Mandate {rows[-1][2]:6.0f} ms {rows[-1][3]:6.1f} MB", flush=True)
    medians = [statistics.median(column) for column in zip(*rows)]
    print(f"median of {PAIRS} pairs: first frame {medians[0]:.0f} and {medians[2]:.0f} ms, "
          f"memory {medians[1]:.1f} and {medians[3]:.1f} MB")
    print(f"ratio: first frame {medians[2] / medians[0]:.2f}, memory {medians[3] / medians[1]:.2f} (at most 1.50 is wanted)")


main()
