#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev bench timeline: the timeline at 10³ to 10⁶ events, as a table beside what is wanted.
here=$(cd "$(dirname "$0")" && pwd)
export G_TEST_SRCDIR="${here%/bench}" GSETTINGS_SCHEMA_DIR="$MANDATE_BUILD/data" GTK_A11Y=none TZ=UTC
exec "$MANDATE_BUILD/tests/bench/bench-timeline" "$@"
