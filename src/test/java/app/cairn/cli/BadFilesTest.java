package app.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.cli.Shell.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever one gives to a command: one sentence, the documented exit code, nothing changed.
class BadFilesTest {

  @TempDir Path disk;
  private Shell shell;
  private Path file;

  @BeforeEach
  void place() {
    shell = new Shell(disk.resolve("home"));
    file = disk.resolve("Léa 🌱 אבא.cairn");
  }

  @Test
  void aFileThatIsNotThere() throws Exception {
    refused(file, ExitCode.CANNOT_READ, "unreadable");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileInAFolderThatIsNotThere() throws Exception {
    refused(disk.resolve("none/a.cairn"), ExitCode.CANNOT_READ, "unreadable");
  }

  @Test
  void aFolder() throws Exception {
    refused(Files.createDirectory(file), ExitCode.CANNOT_READ, "unreadable");
  }

  @Test
  void anEmptyFile() throws Exception {
    refused(Files.createFile(file), ExitCode.FOREIGN, "foreign");
  }

  @Test
  void aTextRenamed() throws Exception {
    refused(Files.writeString(file, "Chère Léa, ".repeat(99)), ExitCode.FOREIGN, "foreign");
  }

  @Test
  void theDatabaseOfAnotherProgram() throws Exception {
    sql(file, "CREATE TABLE t(a)");
    refused(file, ExitCode.FOREIGN, "foreign");
  }

  @Test
  void aTruncatedDossier() throws Exception {
    byte[] whole = dossier();
    for (int length : new int[] {60, 4096, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused(file, ExitCode.DAMAGED, "damaged");
    }
  }

  @Test
  void aDossierFromALaterVersion() throws Exception {
    dossier();
    sql(file, "PRAGMA user_version=99", "UPDATE meta SET min_reader = 99, min_writer = 99");
    refused(file, ExitCode.NEWER, "newer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "sheet", "- --help", "@file", "a\nb.cairn", "\u202Eniarc.a"})
  void anyNameNamesAFile(String name) {
    Path odd = disk.resolve(name);
    assertThat(shell.cairn("new", odd).code()).isZero();
    assertThat(shell.cairn("check", odd).code()).isZero();
  }

  private byte[] dossier() throws Exception {
    assertThat(shell.cairn("new", file, "--example").code()).isZero();
    return Files.readAllBytes(file);
  }

  private void refused(Path path, ExitCode code, String state) throws Exception {
    byte[] before = Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
    for (String language : new String[] {"fr", "en"}) {
      oneSentence(shell.cairn("--lang", language, "check", path), code, path);
      Answer json = shell.cairn("check", path, "--json", "--lang", language);
      assertThat(json.code()).isEqualTo(code.number());
      assertThat(json.out()).startsWith("{\"state\":\"" + state + "\",").hasLineCount(1);
      Path out = disk.resolve("out");
      oneSentence(
          shell.cairn("sheet", path, "--kind", "pitch", "-o", out, "--lang", language), code, path);
      oneSentence(
          shell.cairn("export", path, "--json", "-o", out, "--lang=" + language), code, path);
    }
    if (before != null) {
      assertThat(path).hasBinaryContent(before);
    }
    try (var beside = Files.list(disk)) {
      assertThat(beside)
          .as("what is on the disk")
          .allMatch(each -> each.equals(path) || each.endsWith("home"));
    }
  }

  private static void oneSentence(Answer answer, ExitCode code, Path path) {
    assertThat(answer.code()).isEqualTo(code.number());
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .hasLineCount(1)
        .contains(path.getFileName().toString())
        .endsWith(".\n");
  }

  private static void sql(Path database, String... statements) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
