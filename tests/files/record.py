#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The record's files against their published schema."""
from tap import SOURCE, check, complaints, finish, short

SCHEMA = SOURCE / "data" / "dossier.rng"
RECORD = SOURCE / "data" / "minusma"


def main():
    files = sorted(RECORD.glob("*.xml"))
    check("there is a record", [] if files else [f"{short(RECORD)} holds no .xml file"])
    check("the schema is sound", complaints("xmllint", "--noout", "--nonet", SCHEMA))
    for path in files:
        check(f"{short(path)} is well-formed", complaints("xmllint", "--noout", "--nonet", path))
    # All in one go: most of a run of jing is Java coming up.
    check("the record is valid", complaints("jing", SCHEMA, *files))
    finish()


main()
