# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# desk.sh FOLDER PICTURE: a display and a bus for a program that runs elsewhere.
# Says in FOLDER/ready how to reach them, waits for a window, saves a picture.
set -u
folder=$1
picture=$2
here=$(cd "$(dirname "$0")/.." && pwd -P)

if [ -z "${DESK_INSIDE:-}" ]; then
  unset WAYLAND_DISPLAY DISPLAY
  # The bus starts services of its own here, which need a place for sockets.
  mkdir -m 700 "$folder/run"
  exec env DESK_INSIDE=1 XDG_RUNTIME_DIR="$folder/run" dbus-run-session \
    --dbus-daemon="$here/tests/tools/quiet-dbus-daemon" -- \
    xvfb-run -a -s '-screen 0 1280x900x24 -nolisten tcp' sh "$here/flatpak/desk.sh" "$folder" "$picture"
fi

{
  echo "export DISPLAY='$DISPLAY' XAUTHORITY='$XAUTHORITY' DBUS_SESSION_BUS_ADDRESS='$DBUS_SESSION_BUS_ADDRESS'"
} >"$folder/ready.part"
mv "$folder/ready.part" "$folder/ready"

tries=0
until window=$(xdotool search --onlyvisible --name . 2>/dev/null | tail -n 1) && [ -n "$window" ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 300 ] || { echo 'no window within 60 seconds'; exit 1; }
  sleep 0.2
done
sleep 2
xdotool getwindowname "$window"
import -window root "$picture" && echo "$picture"
