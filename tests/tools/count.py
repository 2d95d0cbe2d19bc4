#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up the subtests of a meson test run: count.py JUNIT.xml EXIT-STATUS.

Prints PASSED FAILED SKIPPED. A run that failed without a failure in its report
(no report, a crash before the first subtest) counts as one failure.
"""
import sys
import xml.etree.ElementTree as ElementTree


def main(path, status):
    passed = failed = skipped = 0
    try:
        cases = ElementTree.parse(path).iter("testcase")
    except (OSError, ElementTree.ParseError):
        cases = []
    for case in cases:
        kinds = {child.tag for child in case}
        if kinds & {"failure", "error"}:
            failed += 1
        elif "skipped" in kinds:
            skipped += 1
        else:
            passed += 1
    if failed == 0 and (status != "0" or passed == 0):
        failed = 1
    print(passed, failed, skipped)


main(*sys.argv[1:])
