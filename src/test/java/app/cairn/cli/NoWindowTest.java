package app.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Starts the real program in a process of its own.
class NoWindowTest {

  @TempDir Path disk;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check a.cairn --json",
        "sheet a.cairn --kind cue -o a.pdf",
        "export a.cairn --json -o a.json"
      })
  void aCommandLoadsNoClassOfJavaFx(String line) throws Exception {
    new Shell(disk.resolve("home")).cairn("new", disk.resolve("a.cairn"), "--example");
    assertThat(classesLoadedBy(line.split(" ")))
        .anyMatch(loaded -> loaded.contains("app.cairn.cli."))
        .noneMatch(loaded -> loaded.contains(" javafx.") || loaded.contains(" com.sun.javafx."));
  }

  private List<String> classesLoadedBy(String... words) throws Exception {
    Path log = disk.resolve("classes");
    Path output = disk.resolve("output");
    ProcessBuilder cairn =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            "--enable-native-access=org.xerial.sqlitejdbc",
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--module",
            "app.cairn/app.cairn.Cairn");
    cairn.command().addAll(List.of(words));
    cairn.environment().put("CAIRN_HOME", disk.resolve("home").toString());
    cairn.directory(disk.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    Process process = cairn.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    return Files.readAllLines(log);
  }
}
