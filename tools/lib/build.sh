# Builds the program, ready to start fast. To be sourced after system.sh, from the top of the project.
#
# target/app -> apps/N, the latest build; each stays as it is for whoever runs it
#   /cairn.jar  ours            /fx         JavaFX: modules
#   /lib        libraries       /java.args  what Java is started with
#   /cairn.aot  classes as the last training run left them in memory: half the start-up time
#   /built      of sources as they were then, with which JDK

# build_app: builds what is older than the sources; exports JAVA_HOME, sets APP. The build stays as long as this process, and
# what it becomes, holds file descriptor 8.
build_app() {
  local tries
  for tries in {1..5}; do
    app_is_built || make_app
    if hold_app; then
      JAVA_HOME=$(<"$APP/built")
      export JAVA_HOME
      return
    fi
  done
  fail "Une autre construction remplace sans cesse celle-ci." "Another build keeps replacing this one."
}

app_is_built() {
  local built=target/app/built
  [ -e "$built" ] && [ -x "$(<"$built")/bin/java" ] &&
    [ -z "$(find pom.xml src/main tools/lib -newer "$built" -print -quit)" ]
}

# make_app: one build at a time on this computer; whoever waited finds it done.
make_app() {
  find_jdk
  mkdir -p target/apps
  (
    flock 9
    if ! app_is_built; then
      drop_unused_apps
      APP=$(mktemp -d "$PWD/target/apps/XXXXXX")
      # What is edited from here on is newer.
      touch "$APP/begun"
      compile_app
      gather_jars "$APP"
      java_arguments "$APP/fx" "$(class_path "$APP")" >"$APP/java.args"
      train_app
      echo "$JAVA_HOME" >"$APP/built"
      touch -r "$APP/begun" "$APP/built"
      show_app
    fi
  ) 9>target/app.lock
}

# show_app: from one instant to the next, this build is the one.
show_app() {
  # Earlier builds stood there themselves.
  [ -L target/app ] || rm -rf target/app
  ln -sfn "apps/$(basename "$APP")" target/app.new
  mv -T target/app.new target/app
}

# hold_app: takes the latest build; fails where another took its place meanwhile.
hold_app() {
  APP=$(readlink -f target/app) && { exec 8<"$APP/built"; } 2>/dev/null && flock -s -n 8 &&
    [ "$APP" = "$(readlink -f target/app)" ] && [ -e "$APP/built" ]
}

# drop_unused_apps: builds that are not the latest, and that nobody runs.
drop_unused_apps() {
  local app latest
  latest=$(readlink -f target/app || true)
  for app in "$PWD"/target/apps/*/; do
    app=${app%/}
    if [ -d "$app" ] && [ "$app" != "$latest" ] && ! app_is_used "$app"; then
      rm -rf "$app"
    fi
  done
}

app_is_used() {
  [ -e "$1/built" ] && ! flock -x -n "$1/built" true
}

compile_app() {
  say "Construction de Cairn (la première fois, quelques minutes)…" "Building Cairn (a few minutes the first time)…"
  rm -rf target/lib
  ./mvnw -q -B -Dmaven.test.skip=true package dependency:copy-dependencies >&2 ||
    fail "La construction a échoué ; la cause est ci-dessus." "The build failed; the cause stands above."
}

# gather_jars FOLDER
gather_jars() {
  mkdir -p "$1/fx" "$1/lib"
  cp target/cairn-*.jar "$1/cairn.jar"
  # The JavaFX jars without a platform in their name are empty.
  cp target/lib/javafx-*-*-*.jar "$1/fx"
  "$JAVA_HOME/bin/java" tools/lib/MendRightToLeft.java "$(echo "$1"/fx/javafx-graphics-*.jar)"
  cp target/lib/*.jar "$1/lib"
  rm "$1"/lib/javafx-*.jar
}

# class_path FOLDER: our jar, then the libraries, always in the same order (the cache holds on to it).
class_path() {
  local jar path=$1/cairn.jar
  for jar in "$1"/lib/*.jar; do
    path+=:$jar
  done
  echo "$path"
}

# java_options: what suits a program with one window and a small memory; a cache that does not fit is left aside.
java_options() {
  # The young generation stays small, or it alone would hold a hundred MiB before anything is let go; room for code, or making
  # room in it would stop the program for a moment while it opens.
  echo '-XX:+UseSerialGC -Xms64m -Xmn24m -XX:ReservedCodeCacheSize=128m -XX:TieredStopAtLevel=1 -Xlog:aot=off -Xlog:cds=off'
  # 120 pulses a second: the map answers a hand half a frame sooner; in hexadecimal JavaFX does not tell of it (docs/decisions/0086-a-quicker-pulse.md).
  echo '-Djavafx.animation.pulse=0x78'
  # A PDF file is packed in a third less time, and is a tenth larger.
  echo '-Dorg.apache.pdfbox.filter.deflatelevel=3'
  echo '--enable-native-access=javafx.graphics,ALL-UNNAMED'
}

# java_arguments JAVAFX_FOLDER CLASS_PATH
java_arguments() {
  java_options
  printf -- '--module-path "%s"\n--add-modules javafx.controls,javafx.swing\n--class-path "%s"\n' "$1" "$2"
}

# train_app: opens the example once, out of sight, and keeps what it loaded.
train_app() {
  train "$APP/cairn.aot" "$JAVA_HOME/bin/java" "@$APP/java.args"
  printf -- '-XX:AOTCache="%s"\n' "$APP/cairn.aot" >>"$APP/java.args"
}

# train CACHE JAVA OPTION…
train() (
  cache=$1
  shift
  home=$(mktemp -d)
  trap 'stop_display; rm -rf "$home"' EXIT
  if command -v Xvfb >/dev/null; then
    start_display
  else
    set -- "$@" -Dglass.platform=Headless -Dprism.order=sw
  fi
  export HOME=$home CAIRN_HOME=$home/cairn
  set -- "$@" "-Duser.home=$home"
  "$@" "-XX:AOTCacheOutput=$cache" app.cairn.Training "$home" >"$home/log" 2>&1 &
  rest $!
  kill $! 2>/dev/null || true
  wait $! || true
  [ -s "$cache" ] || { cat "$home/log" >&2; return 1; }
)

# rest PID: waits until the process uses no processor for two seconds, a minute at most.
rest() {
  local before=-1 now=0 calm=0 turn
  for turn in {1..120}; do
    sleep 0.5
    kill -0 "$1" 2>/dev/null || return 0
    now=$(sed 's/.*) //' "/proc/$1/stat" | cut -d' ' -f12,13 | tr ' ' + )
    now=$((now))
    if [ $((now - before)) -le 3 ]; then calm=$((calm + 1)); else calm=0; fi
    [ $calm -lt 4 ] || return 0
    before=$now
  done
}
