#!/bin/sh
# Starts Plumbline, once it is known that the engine can have its sandbox: without one the engine ends before anything of
# Plumbline's runs, and from a desktop icon nothing at all would be seen. What stands between @ is put in when a package is made.

here=$(dirname "$(readlink -f "$0")")
helper="$here/chrome-sandbox"
proc=@proc@

# The helper, where it becomes root; otherwise namespaces that an ordinary user may make.
has_sandbox() {
  has_helper || has_namespaces
}

is_set_up() {
  [ -n "$(find "$helper" -prune -user 0 -perm -4001 2>/dev/null)" ]
}

# It has to belong to root, and nothing may forbid it to become so: neither how the program was started nor its disk.
has_helper() {
  is_set_up || return 1
  { while read -r name value; do [ "$name $value" != "NoNewPrivs: 1" ] || return 1; done <"$proc/self/status"; } 2>/dev/null
  ! is_nosuid
}

# Whether the disk that the package lies on is mounted so that no file on it gives rights: its mount is the innermost one.
is_nosuid() {
  mount= && options=
  {
    while read -r _ _ _ _ point how _; do
      case "$here/" in "${point%/}/"*) [ ${#point} -lt ${#mount} ] || { mount=$point && options=$how; } ;; esac
    done <"$proc/self/mountinfo"
  } 2>/dev/null
  case ",$options," in *,nosuid,*) ;; *) return 1 ;; esac
}

has_namespaces() {
  [ -L "$proc/self/ns/user" ] || return 1
  # AppArmor lets a program make them and takes their use away, unless a profile says otherwise.
  if [ "$(valueOf sys/kernel/apparmor_restrict_unprivileged_userns)" = 1 ]; then
    [ "$(valueOf self/attr/current)" != unconfined ] || return 1
  fi
  if command -v unshare >/dev/null 2>&1; then
    unshare -Ur true 2>/dev/null
  else
    [ "$(valueOf sys/kernel/unprivileged_userns_clone)" != 0 ] && [ "$(valueOf sys/user/max_user_namespaces)" != 0 ]
  fi
}

# Read by the shell itself, since another program may have a profile of its own.
valueOf() {
  value=
  { read -r value <"$proc/$1"; } 2>/dev/null
  printf '%s' "$value"
}

# The first argument that takes the sandbox away, as the engine reads it: with one dash or two, with a value or without.
weakening() {
  for argument in "$@"; do
    name=${argument#-}
    name=${name#-}
    case "$argument" in
    --) break ;;
    -*) case "${name%%=*}" in @switches@) printf '%s' "${argument%%=*}" && return ;; esac ;;
    esac
  done
  [ -z "${@variable@+set}" ] || printf '%s' @variable@
}

# Says it in the terminal, where there is one, and by the desktop's own means: a notification, or else a dialog.
refuse() {
  title=@title@
  printf '%s\n\n%s\n' "$title" "$1" >&2
  # An AppImage brings libraries that are not for the desktop's own programs.
  unset LD_LIBRARY_PATH
  plain=$(printf '%s' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g')
  notify || ask "$1"
  exit 1
}

notify() {
  timeout 5 notify-send -u critical -a Plumbline -i plumbline "$title" "$plain" >/dev/null 2>&1 ||
    timeout 5 gdbus call --session --dest org.freedesktop.Notifications --object-path /org/freedesktop/Notifications \
      --method org.freedesktop.Notifications.Notify Plumbline 'uint32 0' plumbline "$title" "$plain" \
      '@as []' "{'urgency': <byte 2>}" 'int32 0' >/dev/null 2>&1
}

ask() {
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return
  if command -v zenity; then
    zenity --error --width=480 --title="$title" --text="$plain"
  elif command -v kdialog; then
    kdialog --title "$title" --error "$plain"
  elif command -v xmessage; then
    xmessage -center "$title

$1"
  fi >/dev/null 2>&1
}

if [ "$(id -u)" != 0 ]; then
  if ! has_sandbox; then
    if [ -n "${APPIMAGE:-}" ] && [ "${APPDIR:-}" = "$here" ]; then refuse @appImage@; fi
    if is_set_up; then refuse @elsewhere@; else refuse @helper@; fi
  fi
  without=$(weakening "$@")
  [ -z "$without" ] || refuse @switch@
fi
# The specification of the folders has a relative one count as none; the engine ends with it.
case "${XDG_CONFIG_HOME-/}" in /*) ;; *) unset XDG_CONFIG_HOME ;; esac
# Windows can be placed, and kept on top, by X alone. An engine that takes Wayland by itself would have to begin twice.
case "${DISPLAY-}" in
'') has_x=false ;;
:* | unix:*)
  number=${DISPLAY#*:}
  [ -e @sockets@/"X${number%%.*}" ] && has_x=true || has_x=false
  ;;
*) has_x=true ;;
esac
if "$has_x"; then set -- @byX@ "$@"; fi
exec "$here/@program@" "$@"
