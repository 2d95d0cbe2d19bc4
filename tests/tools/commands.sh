# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# What each command of ./dev does once it stands where the tools are. Read by
# dev alone, after its helpers: $here, $build, $MANDATE_INSIDE, say, die, have.
# shellcheck disable=SC2154

app=$build/app
install=$build/install
mandate=$install/bin/mandate

# The locale of a language that Mandate speaks, or nothing; “fr_CA” is “fr”.
locale_of ()
{
  case $1 in zh*) code=zh_CN ;; *) code=${1%%_*} ;; esac
  sed -n "s/.*{ \"$code\", \"\([^\"]*\)\".*/\1/p" "$here/app/model/mandate-language.c"
}

# In the root there is one locale per language: fr_CA must find fr_FR.
fit_locale ()
{
  [ "$MANDATE_INSIDE" != host ] || return 0
  wanted=${LC_ALL:-${LC_MESSAGES:-${LANG:-en_US}}}
  LANG=$(locale_of "${wanted%%.*}")
  export LANG="${LANG:-en_US.UTF-8}"
  unset LC_ALL LC_MESSAGES
}

# A build folder belongs to the tools that made it; other tools start it anew.
setup () # FOLDER ARGS…
{
  folder=$1
  shift
  stamp="$MANDATE_INSIDE $*"
  if [ ! -f "$folder/build.ninja" ] || [ "$(cat "$folder/.made-with" 2>/dev/null)" != "$stamp" ]; then
    rm -rf "$folder"
    mkdir -p "$build" 2>/dev/null || die "cannot write to $build"
    meson setup "$folder" "$here" "$@" >"$build/setup.log" 2>&1 || { grep -A 3 ERROR "$build/setup.log" >&2; return 1; }
    printf '%s\n' "$stamp" >"$folder/.made-with"
  fi
}

# Builds in a folder; says nothing unless it fails.
compile () # FOLDER
{
  # A terminal is shown how far it is, a log only what went wrong.
  if [ -t 2 ] && ! ninja -C "$1" -n | grep -q 'no work to do'; then
    ninja -C "$1" >&2
  else
    ninja -k 0 -C "$1" >"$build/compile.log" 2>&1 || {
      sed -n '/^FAILED\|[Ee]rror:\|^ERROR/,$p' "$build/compile.log" | grep -vE '^(\[[0-9]+/|ninja: |gcc |clang |cc )' >&2
      return 1
    }
  fi
}

build_app ()
{
  setup "$app" --prefix "$install" -Dlocales=true && compile "$app" || return 1
  # Nothing is newer than at the last install, so nothing is to be installed.
  if [ -z "$(find "$app/.ninja_log" -newer "$install/.installed" 2>&1)" ] && [ -x "$mandate" ]; then
    return 0
  fi
  touch "$build/.installing"
  meson install -C "$app" --quiet --only-changed --no-rebuild >"$build/install.log" 2>&1 ||
    { cat "$build/install.log" >&2; return 1; }
  mv "$build/.installing" "$install/.installed"
}

# Lets what is installed under build/ be found as if it stood in /usr.
use_install ()
{
  export XDG_DATA_DIRS="$install/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
  export GSETTINGS_SCHEMA_DIR="$install/share/glib-2.0/schemas"
}

# A home of its own, so that no test or picture sees or alters the person's.
use_own_home ()
{
  runtime=$(mktemp -d) || die 'cannot write to the folder for temporary files'
  trap 'rm -rf "$runtime"' EXIT
  trap 'exit 130' INT TERM HUP
  chmod 700 "$runtime"
  mkdir -p "$build/home"
  export XDG_RUNTIME_DIR="$runtime" XDG_CONFIG_HOME="$build/home/config" XDG_DATA_HOME="$build/home/data" \
    XDG_CACHE_HOME="$build/home/cache" GSETTINGS_BACKEND=memory GSK_RENDERER=cairo
  unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
}

# Runs a command on a display and a bus of its own, whose chatter goes to a file.
headless () # SIZE COMMAND…
{
  size=$1
  shift
  : >"$build/bus.log"
  BUS_LOG=$build/bus.log dbus-run-session --dbus-daemon="$here/tests/tools/quiet-dbus-daemon" -- \
    xvfb-run -a -e "$build/xvfb.log" -s "-screen 0 $size -nolisten tcp" "$@"
}

do_run ()
{
  build_app || die 'Mandate could not be built; see above'
  fit_locale
  use_install
  for argument; do
    case $argument in
      --check | --version | --help | --help-* | -h) exec "$mandate" "$@" ;;
    esac
  done
  if [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; then
    # In the root dconf may have no one to talk to; a file always works.
    [ "$MANDATE_INSIDE" = host ] || export GSETTINGS_BACKEND="${GSETTINGS_BACKEND:-keyfile}"
    exec "$mandate" "$@"
  fi
  say 'there is no display here, so Mandate opens under a virtual one and these are its pictures'
  use_own_home
  mkdir -p "$build/tour"
  headless 1280x900x24 sh "$here/tests/tools/picture.sh" "$build/tour" "$mandate" "$@"
}

do_shell ()
{
  fit_locale
  case $# in
    0) exec "${SHELL_INSIDE:-bash}" ;;
    1) exec sh -c "$1" ;;
    *) exec "$@" ;;
  esac
}

do_tour ()
{
  [ $# -gt 0 ] || set -- en
  for language; do
    [ -n "$(locale_of "$language")" ] || die "there is no language '$language'; there are en fr es ar ru zh_CN"
  done
  build_app || die 'Mandate could not be built; see above'
  use_install
  use_own_home
  # As people see it, who have a graphics card.
  export GSK_RENDERER=ngl
  unset LC_ALL LC_MESSAGES LANGUAGE
  # A language that was just begun has no locale here but its own.
  export LOCPATH="$install/share/mandate/locales"
  for language; do
    rm -rf "$build/tour/$language"
    mkdir -p "$build/tour/$language"
    LANG=$(locale_of "$language") headless 2600x1500x24 "$mandate" --tour "$build/tour/$language" ||
      die "the tour in '$language' ended early; see above"
    # libadwaita asks for high contrast once, when it starts.
    mkdir "$build/tour/$language/contrast"
    ADW_DEBUG_HIGH_CONTRAST=1 LANG=$(locale_of "$language") headless 2600x1500x24 "$mandate" \
      --tour "$build/tour/$language/contrast" --tour-look wide-light --tour-look wide-dark --tour-look narrow-light ||
      die "the tour in '$language' in high contrast ended early; see above"
    ls "$build/tour/$language"/*.png >/dev/null 2>&1 || die "the tour in '$language' saved no picture"
  done
}

do_bench ()
{
  [ -f "$here/tests/bench/${1:-none}.sh" ] ||
    die "there is no measurement '${1:-}'; there are: $(find "$here/tests/bench" -name '*.sh' 2>/dev/null | sed 's/.*\/\(.*\)\.sh/\1/' | sort | tr '\n' ' ')"
  build_app || die 'Mandate could not be built; see above'
  use_install
  use_own_home
  export MANDATE="$mandate" MANDATE_BUILD="$app"
  script=$here/tests/bench/$1.sh
  shift
  headless 1280x900x24 sh "$script" "$@"
}

## Tests. Each part adds to these; the last line printed is their sum.
passed=0 failed=0 skipped=0

count () # PASSED FAILED [SKIPPED]
{
  passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + ${3:-0}))
}

# One check that is a single test: its output is shown if it fails.
check () # NAME COMMAND…
{
  name=$1
  shift
  if "$@" >"$build/check.log" 2>&1; then
    count 1 0
    say "ok: $name"
  else
    count 0 1
    cat "$build/check.log" >&2
    say "FAILED: $name"
  fi
}

# The meson tests of a build folder, in the suites named or all.
meson_tests () # FOLDER SUITE…
{
  folder=$1
  shift
  suites=
  for suite; do suites="$suites --suite $suite"; done
  rm -f "$folder"/meson-logs/testlog.junit.xml
  # shellcheck disable=SC2086
  headless 1280x900x24 meson test -C "$folder" --no-rebuild --print-errorlogs --timeout-multiplier 4 $suites >&2
  status=$?
  # shellcheck disable=SC2046
  count $(python3 "$here/tests/tools/count.py" "$folder/meson-logs/testlog.junit.xml" $status)
}

test_gcc () # SUITE…
{
  say "gcc: build, then $([ $# = 0 ] && echo all suites || echo "$*")"
  if ! { CC=gcc build_app; }; then
    say 'FAILED: the gcc build'
    count 0 1
    return
  fi
  for suite; do
    if ! meson introspect --tests "$app" | grep -q "\"mandate:$suite\""; then
      say "FAILED: there is no suite '$suite'"
      count 0 1
      return
    fi
  done
  meson_tests "$app" "$@"
}

build_with () # FOLDER CC ARGS…
{
  folder=$1 compiler=$2
  shift 2
  CC=$compiler setup "$folder" "$@" && compile "$folder"
}

test_clang ()
{
  say 'clang: build'
  check 'the clang build' build_with "$build/clang" clang
}

test_asan ()
{
  say 'address and undefined-behaviour sanitizers: build, then time and model'
  if ! build_with "$build/asan" gcc -Dprogram=false -Db_sanitize=address,undefined -Db_lundef=false; then
    say 'FAILED: the sanitized build'
    count 0 1
    return
  fi
  meson_tests "$build/asan" time model
}

test_lint ()
{
  # Clang's folder must be built, for the headers that are generated.
  say 'lint: shellcheck, cppcheck and clang-tidy'
  if ! { setup "$app" --prefix "$install" -Dlocales=true && build_with "$build/clang" clang; }; then
    count 0 1
    return
  fi
  check shellcheck sh "$here/tests/tools/lint.sh" shellcheck "$app"
  check cppcheck sh "$here/tests/tools/lint.sh" cppcheck "$app"
  check clang-tidy sh "$here/tests/tools/lint.sh" clang-tidy "$build/clang"
}

do_test ()
{
  # What stands outside, the Flatpak, was counted there.
  # shellcheck disable=SC2086
  [ -z "${MANDATE_COUNTS:-}" ] || count $MANDATE_COUNTS
  use_own_home
  export TZ=UTC LANG=en_US.UTF-8 G_DEBUG=fatal-criticals
  unset LC_ALL LC_MESSAGES LANGUAGE MANDATE_COUNTS
  mkdir -p "$build"
  if [ $# = 0 ]; then
    test_gcc
    test_clang
    test_asan
    test_lint
  else
    suites=
    for suite; do
      case $suite in clang | asan | lint | flatpak) ;; *) suites="$suites $suite" ;; esac
    done
    # shellcheck disable=SC2086
    [ -z "$suites" ] || test_gcc $suites
    for suite; do
      case $suite in clang | asan | lint) "test_$suite" ;; esac
    done
  fi
  if [ "$skipped" = 0 ]; then
    echo "$passed passed, $failed failed"
  else
    echo "$passed passed, $failed failed, $skipped skipped"
  fi
  [ "$failed" = 0 ]
}

## The Flatpak stands outside, since flatpak makes sandboxes of its own.

flatpak_outside ()
{
  . "$here/flatpak/build.sh"
  flatpak_steps
  echo "$build/tour/flatpak.png"
}

# If the suite is named, runs it and leaves its counts for the rest.
flatpak_suite () # test SUITE…
{
  case " $* " in *' flatpak '*) ;; *) return ;; esac
  mkdir -p "$build"
  (
    . "$here/flatpak/build.sh"
    flatpak_steps >&2
    echo "$passed $failed" >"$build/flatpak-counts"
  ) || echo '0 1' >"$build/flatpak-counts"
  MANDATE_COUNTS=$(cat "$build/flatpak-counts")
  export MANDATE_COUNTS
}
