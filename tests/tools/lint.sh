# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# lint.sh TOOL BUILD-FOLDER: one static analyser over the project's own C (or,
# for shellcheck, its scripts); it fails on any finding.
set -u
tool=$1
folder=$2
root=$(cd "$(dirname "$0")/../.." && pwd -P)
cd "$root" || exit 1

command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 1; }

case $tool in
  cppcheck)
    # It does not see what GLib's containers take over, nor that GLib ends the
    # program when memory runs out; leaks are looked for by the sanitizers. The
    # assertions of GLib's tests are never compiled out.
    mkdir -p "$folder/cppcheck"
    find app ui tests -name '*.c' | sort | xargs cppcheck --quiet --error-exitcode=1 --inline-suppr \
      --enable=warning,performance,portability --library=gtk --library=posix --std=c11 -j "$(nproc)" \
      --cppcheck-build-dir="$folder/cppcheck" --check-level=exhaustive \
      --suppress=missingInclude --suppress=normalCheckLevelMaxBranches --suppress=unknownMacro \
      --suppress=memleak --suppress=nullPointerOutOfMemory --suppress=assertWithSideEffect \
      -DG_GNUC_PRINTF=  -I app/time -I app/model -I ui -I app
    ;;
  clang-tidy)
    # Files that are not compiled here (fuzz targets, say) are not judged.
    grep -o '"file": "[^"]*\.c"' "$folder/compile_commands.json" | sed 's/.*: "\(.*\)"/\1/' | grep -v -e '-resources\.c$' -e '^tests/ui-types' |
      sort -u | (cd "$folder" && xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p . 2>/dev/null)
    ;;
  shellcheck)
    # shellcheck disable=SC2046
    shellcheck -x dev .ci/run $(find tests flatpak -name '*.sh') tests/tools/quiet-dbus-daemon
    ;;
esac
