# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154
#
# The Flatpak, built, installed and started: read by dev alone, after its
# helpers. It runs outside the dev root, since flatpak makes sandboxes itself.
#
# Where a remote called flathub is set up and answers, its runtime is used, in
# the person's own installation. Else a stand-in is made of the dev root, in an
# installation under build/flatpak/: it proves the manifest, the permissions,
# the paths and the translations, and is not Flathub's runtime.

app_id=$(sed -n "s/^app_id = '\(.*\)'/\1/p" "$here/meson.build")
manifest=$here/flatpak/$app_id.yml
runtime_version=$(sed -n "s/^runtime-version: '\(.*\)'/\1/p" "$manifest")
arch=$(uname -m)
place=$build/flatpak
flatpak_log=$place/log

# Decides the runtime; sets $runtime, in words.
find_runtime ()
{
  if flatpak remotes --columns=name 2>/dev/null | grep -qx flathub &&
    timeout 20 flatpak remote-info flathub "org.gnome.Sdk//$runtime_version" >/dev/null 2>&1; then
    runtime="Flathub's runtime, GNOME $runtime_version"
    install_from='--install-deps-from=flathub'
    return
  fi
  runtime="a stand-in made of the dev root, named GNOME $runtime_version (Flathub's runtime cannot be reached)"
  install_from=
  export HOME="$place/home" XDG_DATA_HOME="$place/data" XDG_CONFIG_HOME="$place/config" XDG_CACHE_HOME="$place/cache"
  mkdir -p "$HOME"
  flatpak config --user --set languages 'en;fr' >/dev/null 2>&1
  stand_in
}

# A runtime and its SDK of the same files, in a repository of this folder.
stand_in ()
{
  stamp="$id $runtime_version $(cksum <"$here/flatpak/build.sh")"
  if [ "$(cat "$place/stand-in" 2>/dev/null)" != "$stamp" ]; then
    [ -d "$root" ] || make_root flatpak
    say 'making the stand-in of the runtime; about a minute'
    tree=$place/tree
    rm -rf "$tree" "$place/repo" "$place/stand-in"
    mkdir -p "$tree/files/etc" || return 1
    # Nobody analyses, debugs or logs in within a runtime.
    tar -C "$root/usr" -cf - --exclude='lib/llvm-*' --exclude='lib/jvm' --exclude='*/valgrind' --exclude='share/java' \
      --exclude='bin/shellcheck' --exclude='bin/gdb' --exclude='bin/cppcheck' --exclude='bin/*lto-dump*' \
      --exclude='libclang*' --exclude='libz3*' --exclude='libmozjs*' --exclude='libicu*.a' --exclude='libc.a' \
      --exclude='*/samba' --exclude='*/sane' --exclude='lib/udev' --exclude='lib/debug' --exclude='share/desktop-base' \
      --exclude='share/gnome-shell' --exclude='lib/gnome-shell' --exclude='share/plymouth' --exclude='lib32' \
      --exclude='NotoSerifCJK*' --exclude='include/vulkan' . | tar -C "$tree/files" -xf - || return 1
    # The host gives these.
    tar -C "$root/etc" -cf - --exclude=./resolv.conf --exclude=./passwd --exclude=./group --exclude=./machine-id \
      --exclude='./*shadow*' --exclude=./ssl/private . | tar -C "$tree/files/etc" -xf - || return 1
    # Of languages a host is given those that it is set to.
    for language in "$tree"/files/share/locale/* "$tree"/files/lib/locale/*; do
      case ${language##*/} in C.* | en* | fr* | locale.alias) ;; *) rm -rf "$language" ;; esac
    done
    # What flatpak-builder before 1.4 calls is by now another program's part,
    # which does not look where that flatpak-builder puts the metainfo.
    cat >"$tree/files/bin/appstream-compose" <<'END' && chmod +x "$tree/files/bin/appstream-compose" || return 1
#!/bin/sh
for argument; do
  case $argument in --prefix=*) prefix=${argument#*=} ;; --basename=*) name=${argument#*=} ;; esac
done
mkdir -p "$prefix/share/metainfo"
[ ! -f "$prefix/share/appdata/$name.appdata.xml" ] ||
  cp "$prefix/share/appdata/$name.appdata.xml" "$prefix/share/metainfo/$name.metainfo.xml"
exec appstreamcli compose --no-net --prefix=/ --origin="$name" --result-root="$prefix" \
  --data-dir="$prefix/share/app-info/xmls" --icons-dir="$prefix/share/app-info/icons/flatpak" --components="$name" "$prefix"
END
    ostree init --repo="$place/repo" --mode=archive-z2 || return 1
    ostree config --repo="$place/repo" set archive.zlib-level 1
    from="--tree=dir=$tree"
    for name in Platform Sdk; do
      cat >"$tree/metadata" <<END
[Runtime]
name=org.gnome.$name
runtime=org.gnome.Platform/$arch/$runtime_version
sdk=org.gnome.Sdk/$arch/$runtime_version

[Environment]
XDG_DATA_DIRS=/app/share:/usr/share:/usr/share/runtime/share:/run/host/user-share:/run/host/share
END
      # The metadata must be told as it stands, its last newline included.
      metadata=$(cat "$tree/metadata" && echo .)
      # shellcheck disable=SC2086
      ostree commit --repo="$place/repo" --branch="runtime/org.gnome.$name/$arch/$runtime_version" $from \
        --owner-uid=0 --owner-gid=0 --no-xattrs --canonical-permissions --subject="A stand-in for org.gnome.$name" \
        --add-metadata-string=xa.metadata="${metadata%.}" || return 1
      # The second differs from the first in nothing but the metadata.
      rm -rf "$tree/files"
      from="--tree=ref=runtime/org.gnome.$name/$arch/$runtime_version --tree=dir=$tree"
    done
    rm -rf "$tree"
    flatpak build-update-repo "$place/repo" || return 1
    flatpak --user remote-add --if-not-exists --no-gpg-verify stand-in "$place/repo" || return 1
    for name in Platform Sdk; do
      flatpak --user uninstall -y --force-remove "org.gnome.$name//$runtime_version" 2>/dev/null
      flatpak --user install -y --noninteractive stand-in "org.gnome.$name//$runtime_version" || return 1
    done
    printf '%s\n' "$stamp" >"$place/stand-in"
  fi
}

# flatpak-builder only warns of a key that it does not know.
manifest_is_known ()
{
  unknown=$(flatpak-builder --show-manifest "$manifest" 2>&1 >/dev/null)
  [ -z "$unknown" ] || { echo "$unknown"; return 1; }
}

build_and_install ()
{
  # shellcheck disable=SC2086
  flatpak-builder --user --install --force-clean --disable-rofiles-fuse $install_from \
    --state-dir="$place/state" "$place/build" "$manifest"
}

# Flatpak notes fallback-x11 as itself and x11, which it then withholds where
# there is Wayland.
permissions_are_few ()
{
  flatpak info --user --show-permissions "$app_id" >"$place/permissions" || return 1
  cat "$place/permissions"
  granted=$(sed -n 's/^\(shared\|sockets\|devices\|filesystems\|features\)=/\1 /p' "$place/permissions" | tr ';' ' ' |
    while read -r kind words; do for word in $words; do echo "$kind/$word"; done; done | sort | tr '\n' ' ')
  [ "$granted" = 'devices/dri shared/ipc sockets/fallback-x11 sockets/wayland sockets/x11 ' ] &&
    ! grep -q '^\[\(Session\|System\) Bus' "$place/permissions"
}

exports_are_there ()
{
  exports=$(dirname "$(flatpak info --user --show-location "$app_id")")/active/export/share
  for path in "applications/$app_id.desktop" "dbus-1/services/$app_id.service" "metainfo/$app_id.metainfo.xml" \
    "icons/hicolor/scalable/apps/$app_id.svg" "icons/hicolor/symbolic/apps/$app_id-symbolic.svg"; do
    [ -e "$exports/$path" ] || { echo "$path is not exported"; return 1; }
  done
}

record_is_checked ()
{
  flatpak run --user "$app_id" --check
}

speaks_french ()
{
  flatpak run --user --env=LANG=fr_FR.UTF-8 --env=LC_ALL=fr_FR.UTF-8 "$app_id" --help >"$place/help" 2>&1
  cat "$place/help"
  grep -q 'Utilisation' "$place/help"
}

# Chosen in the program, in settings that are gone afterwards.
# shellcheck disable=SC2016
run_in () # LANGUAGE ARGUMENTS…
{
  flatpak run --user --env=GSETTINGS_BACKEND=keyfile --command=sh "$app_id" -c '
    export XDG_CONFIG_HOME=$(mktemp -d)
    mkdir -p "$XDG_CONFIG_HOME/glib-2.0/settings"
    printf "[%s]\nlanguage=\"%s\"\n" "$(echo "$1" | tr . /)" "$2" >"$XDG_CONFIG_HOME/glib-2.0/settings/keyfile"
    shift 2
    exec mandate "$@"' sh "$app_id" "$@"
}

# Arabic, of which neither this host nor the runtime has anything.
speaks_what_is_chosen ()
{
  flatpak run --user --command=ls "$app_id" /usr/lib/locale /app/share/locale >"$place/locales"
  cat "$place/locales"
  run_in ar --help >"$place/help" 2>&1
  cat "$place/help"
  grep -q 'ال' "$place/help" && run_in ar --export /tmp/x.ics
}

# The display and the bus may stand in the dev root, where xvfb is; their
# sockets lie in /tmp, which both sides see.
window_appears () # PICTURE LANGUAGE
{
  desk=$(mktemp -d) || return 1
  # The dev root is found by the person's own folders, not by this Flatpak's.
  (unset XDG_DATA_HOME XDG_CONFIG_HOME
   HOME=$person XDG_CACHE_HOME=${cache%/mandate} exec "$here/dev" shell "sh '$here/flatpak/desk.sh' '$desk' '$build/tour/$1.png'") &
  desk_pid=$!
  until [ -e "$desk/ready" ] || ! kill -0 "$desk_pid" 2>/dev/null; do sleep 0.2; done
  # shellcheck disable=SC1091
  [ -e "$desk/ready" ] && (
    . "$desk/ready"
    unset WAYLAND_DISPLAY
    # A desktop's bus would start this on demand; the dev root's has no flatpak.
    portal=$(sed -n 's/^Exec=//p' /usr/share/dbus-1/services/org.freedesktop.portal.Flatpak.service 2>/dev/null)
    if [ -x "$portal" ]; then "$portal" >/dev/null 2>&1 & fi
    run_in "$2" >"$desk/app" 2>&1
  ) &
  app_pid=$!
  wait "$desk_pid"
  status=$?
  kill "$app_pid" 2>/dev/null
  flatpak kill "$app_id" 2>/dev/null
  cat "$desk/app" 2>/dev/null
  if grep -qE '(WARNING|CRITICAL|ERROR) \*\*' "$desk/app" 2>/dev/null; then status=1; fi
  rm -rf "$desk"
  return "$status"
}

step () # NAME FUNCTION ARGUMENTS…
{
  name=$1
  shift
  if [ "$command" = test ]; then
    check "flatpak: $name" "$@"
  else
    say "$name"
    "$@" >"$flatpak_log" 2>&1 || { tail -n 20 "$flatpak_log" >&2; die "that failed (all of it: $flatpak_log)"; }
  fi
}

flatpak_steps ()
{
  mkdir -p "$place" "$build/tour" 2>/dev/null || die "cannot write to $build"
  mkdir -p "$cache" 2>/dev/null
  for tool in flatpak flatpak-builder ostree eu-strip; do
    have "$tool" || { apt_install flatpak flatpak-builder ostree elfutils; break; }
  done
  person=$HOME
  find_runtime >"$flatpak_log" 2>&1 || { tail -n 20 "$flatpak_log" >&2; die "the runtime could not be made (all of it: $flatpak_log)"; }
  step 'the manifest holds no key that flatpak-builder does not know' manifest_is_known
  step 'it is built and installed' build_and_install
  step 'it has the permissions it needs and no more' permissions_are_few
  step 'desktop entry, service, metainfo and icons are exported' exports_are_there
  step 'inside, the record is checked' record_is_checked
  step 'its window appears' window_appears flatpak ''
  step 'inside, it speaks a language that was chosen and that the host has not' speaks_what_is_chosen
  step 'its window appears in that language' window_appears flatpak-ar ar
  [ "$command" = flatpak ] || step 'inside, it speaks French' speaks_french
  say "the runtime was $runtime"
}
