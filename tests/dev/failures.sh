#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev where something is missing: one plain sentence, a status that is not 0,
# and nothing half-made left behind, so that the next run works.
#
# What is missing is missing for real: the path holds stand-ins for the tools of
# a bare Debian 12 alone, and apt-get and mmdebstrap are scripts that fail as the
# real ones do. No root is made here; that is what every run on a new machine does.
set -u
dev=$MANDATE_SOURCE/dev
place=$(mktemp -d) || exit 1
trap 'rm -rf "$place"' EXIT
number=0
failed=0

# A path with what a bare system has, and nothing that Mandate is built with.
bare ()
{
  rm -rf "${place:?}/bin" "${place:?}/home"
  mkdir -p "$place/bin" "$place/home"
  for tool in sh dirname pwd tr cut sha256sum printf sed grep awk df mkdir rm mv cat id sleep flock setsid kill ls \
    head tail basename uname test env wc touch mktemp find ps nproc chmod; do
    real=$(command -v "$tool") && [ -x "$real" ] && ln -sf "$real" "$place/bin/$tool"
  done
}

tool () # NAME, its script on standard input
{
  # Never through a link into the system.
  rm -f "$place/bin/$1"
  { echo '#!/bin/sh'; cat; } >"$place/bin/$1"
  chmod +x "$place/bin/$1"
}

run ()
{
  env -i HOME="$place/home" XDG_CACHE_HOME="$place/cache" PATH="$place/bin" MANDATE_USE=root sh "$dev" "$@" \
    >"$place/out" 2>"$place/err" </dev/null
  status=$?
}

result () # NAME OK
{
  number=$((number + 1))
  if [ "$2" = 0 ]; then
    echo "ok $number - $1"
  else
    echo "not ok $number - $1"
    sed "s/^/$1: /" "$place/err" >&2
    failed=1
  fi
}

# It failed, said this, and left no root, whole or in part.
expect () # NAME SENTENCE
{
  { [ "$status" != 0 ] && grep -q "$2" "$place/err" && ! ls -d "$place"/cache/mandate/root-*[!g] >/dev/null 2>&1; }
  result "$1" $?
}

dpkg_knows_nothing ()
{
  tool dpkg-query <<'END'
exit 1
END
  # As root there is no sudo to be asked.
  tool id <<'END'
echo 0
END
}

echo 'TAP version 14'

bare
run nonsense
[ "$status" = 2 ] && grep -q "no command 'nonsense'" "$place/err"
result 'a command that does not exist' $?

run help
[ "$status" = 0 ] && grep -q '^  run ' "$place/out"
result 'help, on a system with nothing' $?

bare
dpkg_knows_nothing
run run
expect 'no apt' 'no apt-get'

bare
dpkg_knows_nothing
tool id <<'END'
echo 1000
END
tool apt-get <<'END'
exit 0
END
run run
expect 'no sudo' 'no sudo'

bare
dpkg_knows_nothing
tool apt-get <<'END'
echo "E: Failed to fetch packages  Could not resolve host" >&2
exit 100
END
run run
expect 'no network, for apt' 'is there a network'

# From here on mmdebstrap and bubblewrap are there, as far as dpkg knows.
have_tools ()
{
  bare
  tool dpkg-query <<'END'
echo 'install ok installed'
END
  tool id <<'END'
echo 0
END
  tool bwrap <<'END'
exit 0
END
}

have_tools
tool mmdebstrap <<'END'
echo "Err: Could not connect to mirror" >&2
exit 25
END
run run
expect 'no network, for the root' 'is there a network'

have_tools
tool mmdebstrap <<'END'
echo "tar: write error: No space left on device" >&2
exit 25
END
run run
expect 'the disk fills up' 'the disk is full'

have_tools
tool df <<'END'
echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'
echo 'none 1000 900 100 90% /'
END
tool mmdebstrap <<'END'
exit 25
END
run run
expect 'the disk is too full to begin' 'too full'

# Stopped by ctrl-C halfway, with some of it there.
have_tools
tool mmdebstrap <<'END'
for last; do :; done
exec 2>&1
for argument; do case $argument in *.part) mkdir -p "$argument/usr"; echo begun >"$argument/begun" ;; esac; done
sleep 30
END
env -i HOME="$place/home" XDG_CACHE_HOME="$place/cache" PATH="$place/bin" MANDATE_USE=root sh "$dev" run \
  >"$place/out" 2>"$place/err" </dev/null &
pid=$!
tries=0
until ls "$place"/cache/mandate/root-*.part/begun >/dev/null 2>&1 || [ "$tries" -gt 100 ]; do
  sleep 0.1
  tries=$((tries + 1))
done
# A job in the background of sh does not take SIGINT; a terminal's hang-up goes the same way.
kill -TERM "$pid"
wait "$pid"
status=$?
expect 'stopped halfway' 'the next run starts over'

# What another run left half-made is cleared away by the next.
have_tools
mkdir -p "$place/cache/mandate/root-0123456789ab.part/usr"
tool mmdebstrap <<'END'
echo "Err: Could not connect" >&2
exit 25
END
run run
expect 'a half-made root of an earlier run' 'is there a network'

echo "1..$number"
exit "$failed"
