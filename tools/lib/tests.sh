# Runs programs that live among the tests. To be sourced after system.sh, from the top of the project.

# run_of_tests CLASS ARGUMENT…: compiles what is not, and runs.
run_of_tests() {
  find_jdk
  mkdir -p target
  ./mvnw -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/tests.classpath >&2 ||
    fail "La construction a échoué ; la cause est ci-dessus." "The build failed; the cause stands above."
  with_mounts "$JAVA_HOME/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED \
    -cp "target/test-classes:target/classes:$(<target/tests.classpath)" "$@"
}
