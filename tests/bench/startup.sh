#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev bench startup: Mandate beside a bare window, pair by pair.
exec python3 "$(dirname "$0")/startup.py" "$@"
