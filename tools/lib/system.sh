# What the scripts ask of this computer: sentences, a JDK, system packages, a display. To be sourced.

SPOKEN=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}

# Where no locale is set, or one that is not installed, Java could name no file with an accent.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

# say FRENCH ENGLISH: one sentence on stderr, in the language of this computer (French unless it speaks English).
say() {
  case "$SPOKEN" in
    en*) printf '%s\n' "$2" >&2 ;;
    *) printf '%s\n' "$1" >&2 ;;
  esac
}

fail() {
  say "$1" "$2"
  exit 1
}

# find_jdk: exports JAVA_HOME, a JDK 25 or newer.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.m2/jdks/*; do
    if [ -x "$home/bin/javac" ] && [ "$(java_version "$home")" -ge 25 ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "Cairn a besoin d’un JDK 25 : installez Temurin 25 (https://adoptium.net), puis indiquez son dossier dans JAVA_HOME s’il n’est pas dans /usr/lib/jvm." \
    "Cairn needs a JDK 25: install Temurin 25 (https://adoptium.net), then name its folder in JAVA_HOME if it is not in /usr/lib/jvm."
}

java_version() {
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  echo "${version:-0}"
}

# need_packages PACKAGE…: installs them where this user may (root, Debian or a relative), else says what to install.
need_packages() {
  [ $# -gt 0 ] || return 0
  local log
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installation de : $*" "Installing: $*"
    log=$(mktemp)
    if apt_install "$@" >"$log" 2>&1 || { apt-get update && apt_install "$@"; } >>"$log" 2>&1; then
      rm -f "$log"
      return
    fi
    tail -n 5 "$log" >&2
    rm -f "$log"
  fi
  fail "Il manque des paquets du système ; sur Debian ou Ubuntu : sudo apt-get install $*" \
    "Some system packages are missing; on Debian or Ubuntu: sudo apt-get install $*"
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# What is found missing, to be installed in one go.
MISSING=()

need_missing() {
  need_packages "${MISSING[@]}"
  MISSING=()
}

# miss_command COMMAND PACKAGE [COMMAND PACKAGE]…: notes the packages of those that are not there.
miss_command() {
  while [ $# -gt 0 ]; do
    command -v "$1" >/dev/null || MISSING+=("$2")
    shift 2
  done
}

need_command() {
  miss_command "$@"
  need_missing
}

has_library() {
  compgen -G "/usr/lib*/$1" >/dev/null || compgen -G "/usr/lib/*/$1" >/dev/null
}

# miss_window: what JavaFX asks of the system to open a window and to write in it.
miss_window() {
  has_library libgtk-3.so.0 || MISSING+=(libgtk-3-0)
  has_library libXtst.so.6 || MISSING+=(libxtst6)
  has_library libpangoft2-1.0.so.0 || MISSING+=(libpangoft2-1.0-0)
  has_library libGL.so.1 || MISSING+=(libgl1)
  has_library libXxf86vm.so.1 || MISSING+=(libxxf86vm1)
  compgen -G '/usr/share/fonts/*/*' >/dev/null || MISSING+=(fonts-dejavu-core)
}

need_window() {
  miss_window
  need_missing
}

# with_mounts COMMAND…: runs it where a small disk may be mounted, to be filled: by root, else in a user namespace of its own,
# where everybody is. It then finds CAIRN_MOUNTS set. Elsewhere it runs as it is; may_mount says so.
with_mounts() {
  case "$(mounting)" in
    self) CAIRN_MOUNTS=1 "$@" ;;
    namespace) CAIRN_MOUNTS=1 unshare -rm "$@" ;;
    *) "$@" ;;
  esac
}

may_mount() {
  [ -n "$(mounting)" ]
}

mounting() {
  local place
  place=$(mktemp -d)
  if mount -t tmpfs tmpfs "$place" 2>/dev/null; then
    umount "$place"
    echo self
  elif unshare -rm mount -t tmpfs tmpfs "$place" 2>/dev/null; then
    echo namespace
  fi
  rmdir "$place"
}

# free_memory: how many GiB programs may still take.
free_memory() {
  awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo
}

# start_display: a display of our own, nobody sees it; exports DISPLAY. stop_display ends it.
start_display() {
  start_displays 1
  DISPLAY=${DISPLAYS}1
  export DISPLAY
}

# start_displays COUNT: as many displays of our own, named ${DISPLAYS}1, ${DISPLAYS}2…
start_displays() {
  local number tens
  DISPLAY_PIDS=()
  for tens in {10..99}; do
    ! compgen -G "/tmp/.X${tens}[1-9]-lock" >/dev/null || continue
    DISPLAYS=:$tens
    for ((number = 1; number <= $1; number++)); do
      start_one_display "$DISPLAYS$number" || break
    done
    [ "$number" -le "$1" ] || return 0
    stop_display
  done
  fail "Xvfb ne démarre pas." "Xvfb does not start."
}

# start_one_display NAME: returns once it may be used; fails where another program took that name.
start_one_display() {
  local ready
  ready=$(mktemp)
  # -r: a key held down by a slow machine is one key, not many.
  Xvfb "$1" -displayfd 3 -r -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$ready" 2>/dev/null &
  DISPLAY_PIDS+=($!)
  while [ ! -s "$ready" ] && kill -0 "${DISPLAY_PIDS[-1]}" 2>/dev/null; do
    sleep 0.05
  done
  if [ -s "$ready" ]; then rm "$ready"; else rm "$ready" && return 1; fi
}

stop_display() {
  [ -z "${DISPLAY_PIDS[*]:-}" ] || kill "${DISPLAY_PIDS[@]}" 2>/dev/null || true
  DISPLAY_PIDS=()
}
