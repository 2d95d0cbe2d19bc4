# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# picture.sh FOLDER COMMAND…: starts a program on the display that is there,
# saves a wide and a narrow picture of its window and prints their paths.
set -u
folder=$1
shift

"$@" &
program=$!

# Waits for a window to be mapped; a program that ends instead is told on.
window=
tries=0
while [ -z "$window" ]; do
  tries=$((tries + 1))
  if ! kill -0 "$program" 2>/dev/null; then
    wait "$program"
    status=$?
    echo "dev: the program ended, with status $status, before it showed a window" >&2
    [ "$status" = 0 ] && status=1
    exit "$status"
  fi
  if [ "$tries" -gt 300 ]; then
    echo 'dev: no window came up within 60 seconds' >&2
    kill "$program"
    exit 1
  fi
  sleep 0.2
  window=$(xdotool search --onlyvisible --pid "$program" 2>/dev/null | tail -n 1)
done

# There is no window manager: the window is put in its place by hand, and the
# picture cut from the screen, since popovers are windows of their own.
picture ()
{
  xdotool windowmove "$window" 0 0 windowsize "$window" "$2" "$3"
  sleep 1.5
  import -window root -crop "$2x$3+0+0" +repage "$folder/$1.png" || exit 1
  echo "$folder/$1.png"
}

picture wide 1200 800
picture narrow 360 640

kill "$program"
wait "$program" 2>/dev/null
exit 0
