#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# session.sh x11|bare COMMAND…: runs a command on a bus of its own, with a home
# of its own, where the installed program is found; and, if it is to be x11, on
# a display of its own.
set -u
kind=$1
shift
home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
trap 'exit 1' INT TERM HUP
mkdir -m 700 "$home/run"

export HOME="$home" XDG_RUNTIME_DIR="$home/run" BUS_LOG="$home/bus.log" GSETTINGS_BACKEND=memory \
  XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
  PATH="$MANDATE_PREFIX/bin:$PATH" XDG_DATA_DIRS="$MANDATE_PREFIX/share:/usr/local/share:/usr/share"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GTK_A11Y G_DEBUG GSETTINGS_SCHEMA_DIR AT_SPI_BUS_ADDRESS

[ "$kind" = x11 ] && set -- xvfb-run -a -s '-screen 0 1400x1000x24 -nolisten tcp' "$@"
dbus-run-session --dbus-daemon="$MANDATE_SOURCE/tests/tools/quiet-dbus-daemon" -- "$@"
